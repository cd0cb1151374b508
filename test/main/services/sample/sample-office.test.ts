import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MethodName, RequestOf, ResponseOf } from '#contract/api.ts';
import { forkTaskProcesses } from '../../../../main/adapters/tasks/fork-task-process.ts';
import { createOfficeBackend, type OfficeBackend } from '../../../../main/office-backend.ts';

const root = join(import.meta.dirname, '../../../..');
let folder: string;
let backend: OfficeBackend;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kantor-contoh-'));
  backend = createOfficeBackend({
    dataFolder: folder,
    resourcesFolder: join(root, 'resources'),
    workFactors: { keyFile: 10, slot: 10 },
    spawn: forkTaskProcesses(join(root, 'main/task-process.ts')),
    report(error) {
      throw error;
    },
  });
});
afterAll(async () => {
  await backend.close();
  rmSync(folder, { recursive: true });
});

async function answer<M extends MethodName>(method: M, request: RequestOf<M>) {
  const { signal } = new AbortController();
  return backend.dispatch(method, request, { signal, progress: () => undefined });
}

async function ask<M extends MethodName>(method: M, request: RequestOf<M>): Promise<ResponseOf<M>> {
  const envelope = await answer(method, request);
  if (!envelope.ok) throw new Error(`${method}: ${envelope.error.code}`);
  return envelope.value as ResponseOf<M>;
}

describe('the sample office (U46)', () => {
  it('U46 is loaded at the first start, worked in, and wholly removed; a real office never meets it', async () => {
    const loaded = await ask('sample.load', {});
    expect(loaded).toMatchObject({ stage: 'locked' });
    expect(readdirSync(folder).filter((name) => name.startsWith('contoh-'))).toEqual([]);
    expect(await answer('sample.load', {})).toMatchObject({ ok: false, error: { code: 'CTH-001' } });

    const passphrase = loaded.sample?.passphrases.find(({ role }) => role === 'operator')?.passphrase ?? '';
    const userId = loaded.users.find(({ role }) => role === 'operator')?.userId ?? '';
    const state = await ask('session.unlock', { userId, passphrase });
    expect(state).toMatchObject({ stage: 'open', today: '2013-08-01', network: { trial: true } });
    const rounds = await ask('rounds.page', { page: 0, pageSize: 20 });
    expect(rounds.rows).toMatchObject([{ unitName: 'SDN Kembangan Utara 01 Pg' }]);

    const recap = backend.shelf.take((await ask('sample.recap', {})).token);
    const file = backend.shelf.put(recap?.name ?? '', recap?.bytes ?? new Uint8Array());
    const preview = await ask('imports.preview', { file, npsn: null });
    expect(preview.schoolName).toBe('SMP Tunas Bangsa');
    await ask('imports.commit', { importId: preview.importId });

    expect(await ask('sample.remove', {})).toMatchObject({ stage: 'setup', users: [], sample: null });
    expect(readdirSync(folder)).toEqual([]);
    expect(await answer('sample.remove', {})).toMatchObject({ ok: false });
  });
});
