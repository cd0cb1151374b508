import { join } from 'node:path';
import type { Envelope } from '#contract/envelope.ts';
import { migrate } from '../../db/migrate.ts';
import { openDatabase } from '../../db/open.ts';
import { createDispatcher } from '../../main/host/dispatch.ts';
import { explainStoreFault } from '../../main/services/backups/store-guard.ts';
import { officeProgram } from '../../main/services/office-program.ts';
import { beginSession } from '../../main/services/session/open-office.ts';
import { openDataFolder } from '../support/network.ts';
import { quietJob } from '../support/office.ts';
import { testKey } from '../support/store.ts';

/** One operation in a process of its own, under a faulty disk; prints `ACK` only after the program's answer. */
const [operation = '', folder = '', importId = ''] = process.argv.slice(2);
const office = openDataFolder('317308-seksi-dasar', { folder, tasks: 'near' });
const dispatch = createDispatcher({
  handlers: officeProgram(office.desk),
  guard: { role: () => office.desk.session.open?.actor.role ?? null },
  explain: (error) => explainStoreFault(office.desk, error),
  report: (error) => String(error instanceof Error && 'code' in error ? error.code : error),
});

const calls: Readonly<Record<string, () => Promise<Envelope<unknown>>>> = {
  edit: () => dispatch('numbers.savePattern', { type: 'DOC-06', pattern: '{urut}/KJP/{tahun}' }, quietJob),
  import: () => dispatch('imports.commit', { importId }, quietJob),
  backup: () => dispatch('backups.make', {}, quietJob),
};

if (operation === 'migrate') {
  const database = await openDatabase(join(folder, 'kantor.db'), testKey);
  await migrate(database.write, () => Promise.resolve());
  process.stdout.write('ACK\n');
} else {
  const database = await openDatabase(join(folder, 'kantor.db'), testKey);
  await beginSession(office.desk, database, testKey, operation === 'backup' ? 'admin' : 'operator');
  process.stdout.write('BEGIN\n');
  const call = calls[operation];
  if (!call) throw new Error(`No operation ${operation}`);
  const reply = await call();
  process.stdout.write(reply.ok ? 'ACK\n' : `REFUSED ${reply.error.code} ${JSON.stringify(reply.error)}\n`);
}
// Nothing is closed: the file must be whole without a clean end.
process.kill(process.pid, 'SIGKILL');
