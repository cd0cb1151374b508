import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Envelope } from '#contract/envelope.ts';
import { createOfficeBackend, type OfficeBackend } from '../../../../main/office-backend.ts';
import { passphraseOf, setupRequest } from '../../../support/network.ts';
import { quietJob } from '../../../support/office.ts';
import { makeTestFolder, type TestFolder } from '../../../support/store.ts';

const code = '317308-seksi-dasar';
let folder: TestFolder;
let backend: OfficeBackend;

const ask = (method: string, request: unknown): Promise<Envelope<unknown>> =>
  backend.dispatch(method, request, quietJob);

beforeAll(async () => {
  folder = makeTestFolder();
  backend = createOfficeBackend({
    dataFolder: folder.path,
    resourcesFolder: new URL('../../../../resources', import.meta.url).pathname,
    spawn() {
      throw new Error('Nothing here needs a task process');
    },
    workFactors: { keyFile: 4, slot: 4 },
    report(error) {
      throw error;
    },
  });
  expect(await ask('session.setup', setupRequest(code))).toMatchObject({ ok: true });
});
afterAll(async () => {
  await backend.close();
  folder.remove();
});

async function enter(role: 'admin' | 'operator'): Promise<void> {
  const state = (await ask('session.state', {})) as {
    value: { users: readonly { userId: string; role: string }[] };
  };
  const userId = state.value.users.find((user) => user.role === role)?.userId;
  const reply = await ask('session.unlock', { userId, passphrase: passphraseOf(role, code) });
  expect(reply).toMatchObject({ ok: true });
}

it('LG04 what was prepared for printing is gone with the lock', async () => {
  await enter('operator');
  const { token } = backend.shelf.offer('Berita Acara.pdf', new Uint8Array([1]));
  const brought = backend.shelf.put('rekap.xls', new Uint8Array([2]));
  expect(await ask('session.idle', {})).toMatchObject({ value: { locksInSeconds: 600 } });
  expect(backend.shelf.take(brought)).not.toBeNull();
  await ask('session.lock', {});
  expect(backend.shelf.take(token)).toBeNull();
  expect(backend.shelf.take(brought)).toBeNull();
  expect(await ask('session.idle', {})).toEqual({ ok: true, value: { locksInSeconds: null } });
});

it('LG05 LG07 an admin who removes himself beside another one is out at his next call', async () => {
  await enter('admin');
  const second = {
    name: 'Admin Kedua',
    nip: null,
    jabatan: 'Admin',
    role: 'admin',
    passphrase: 'kata sandi dua',
  };
  expect(await ask('users.add', second)).toMatchObject({ ok: true });
  const state = (await ask('session.state', {})) as { value: { user: { userId: string } } };
  const { userId } = state.value.user;
  expect(await ask('users.deactivate', { userId, reason: 'pensiun' })).toMatchObject({ ok: true });
  expect(await ask('users.list', {})).toMatchObject({ ok: false, error: { code: 'SES-001' } });
  expect(await ask('session.state', {})).toMatchObject({ value: { stage: 'locked' } });
});
