import { fileURLToPath } from 'node:url';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { systemClock } from '../../../main/adapters/clock/system-clock.ts';
import { createOfficeBackend } from '../../../main/office-backend.ts';
import { forkTaskProcesses } from '../../../main/adapters/tasks/fork-task-process.ts';
import { recapHandlers } from '../../../main/services/recaps/handlers.ts';
import { wrapKey } from '../../../main/services/session/key-slots.ts';
import { writeSlots } from '../../../main/services/session/slot-store.ts';
import { openTestOffice, quietJob, sampleBytes } from '../../support/office.ts';
import { testKey } from '../../support/store.ts';
import { joinNetwork } from '../services/orders/paket-between.ts';
import { closeSchool } from '../services/recaps/closed-school.ts';

/** A day's work of an office with real children's data, then a power cut; all files land under TMPDIR. */
const passphrase = 'kata sandi uji';
const office = await openTestOffice();
const roles = ['operator', 'admin'] as const;
for (const role of roles)
  await office.database
    .write('user_account')
    .insert({ user_id: role, name: role, role, person: role, active: 1, created_at: 'x' });
const slot = wrapKey(testKey, passphrase, 4);
writeSlots(office.desk, {
  format: 'kantor-kjp-slots',
  version: 1,
  users: roles.map((role) => ({ userId: role, name: role, role, ...slot })),
  recovery: slot,
});
await joinNetwork(office);
await closeSchool(office, 'SMP Tunas Bangsa.xlsx', '20101777');
const on = isoDate('2013-08-20');
const recaps = recapHandlers(office.desk);
await recaps['recaps.makeSchool']({ npsn: '20101777', on, hardcopyReceivedOn: on }, quietJob);
await recaps['recaps.prepare']({ on }, quietJob);

const backend = createOfficeBackend({
  dataFolder: office.folder,
  resourcesFolder: fileURLToPath(new URL('../../../resources/', import.meta.url)),
  spawn: forkTaskProcesses(fileURLToPath(new URL('../../../main/task-process.ts', import.meta.url))),
  workFactors: { keyFile: 4, slot: 4 },
  report(error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);
    return 'uji';
  },
});
const done: string[] = [];
const call = async (method: string, request: unknown): Promise<boolean> => {
  const reply = await backend.dispatch(method, request, quietJob);
  done.push(`${method}=${reply.ok ? 'ok' : reply.error.code}`);
  return reply.ok;
};
const [child] = await office.database
  .read('application')
  .join('pupil', 'pupil.pupil_id', 'application.pupil_id')
  .whereNotNull('nik')
  .limit(1)
  .select<{ application_id: string; nik: string; name: string }[]>('application_id', 'nik', 'pupil.name');
if (!child) throw new Error('no child');

await call('session.unlock', { userId: 'operator', passphrase });
// The sample year is 2013, the clock of the backend is the computer's.
await call('backups.confirmClock', { today: systemClock.today() });
const file = (name: string, bytes: Uint8Array) => backend.shelf.put(name, bytes);
const recap = 'REKAP KJP SMPN 215.xls';
await call('imports.preview', { file: file(recap, sampleBytes(recap)), npsn: null });
// What goes wrong with a child's data in hand: wrong shape, wrong file, a power one does not have.
await call('pupils.get', { applicationId: child.nik, name: child.name });
await call('imports.preview', { file: file(`${child.nik}.csv`, Buffer.from(child.name)), npsn: '20101561' });
await call('users.deactivate', { userId: 'admin', reason: `${child.name} ${child.nik}` });
await call('paket.receive', { file: file(`${child.name}.paket`, Buffer.from(child.nik)) });
await call('pupils.printAccount', { applicationId: child.application_id });
await call('session.lock', {});
await call('session.unlock', { userId: 'admin', passphrase });
await call('backups.make', {});
process.stdout.write(`${done.join(' ')}\n`);
process.kill(process.pid, 'SIGKILL');
