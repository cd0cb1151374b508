import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { opened } from '../../../../main/services/desk.ts';
import { endSession } from '../../../../main/services/session/open-office.ts';
import { openDataFolder, setupRequest, signIn } from '../../../support/network.ts';

// Nothing is bound to a PC (safety.md, Keys): a reinstalled Windows has the folder and the sealed envelope.
it('TR11: on another machine the recovery code opens everything, and the audit log says so', async () => {
  const office = openDataFolder('317308-seksi-dasar', { tasks: 'near' });
  const { recoveryCode } = await office.ask('session.setup', setupRequest(office.office));
  await signIn(office, 'admin');
  const keys = () => opened(office.desk).database.read('signing_key').select('kid').orderBy('kid');
  const before = await keys();
  await endSession(office.desk);

  const folder = mkdtempSync(join(tmpdir(), 'kantor-kjp-pindah-'));
  cpSync(office.folder, folder, { recursive: true });
  const moved = openDataFolder(office.office, { folder, tasks: 'near' });
  await moved.ask('session.recover', {
    userId: office.userId('admin'),
    recoveryCode,
    passphrase: 'kata sandi yang baru',
  });
  const { read } = opened(moved.desk).database;
  expect(await read('signing_key').select('kid').orderBy('kid')).toEqual(before);
  expect(await read('audit').where({ action: 'session.recover' })).toHaveLength(1);
  expect(await moved.ask('audit.check', {})).toMatchObject({ intact: true });
  await moved.close();
  await office.close();
});
