import { join } from 'node:path';
import { openDatabase } from '../../../db/open.ts';
import { beginSession } from '../../../main/services/session/open-office.ts';
import { openDataFolder } from '../../support/network.ts';
import { testKey } from '../../support/store.ts';

/** Commits one import in a process of its own; at the statement `killAt` it dies as in a power cut (0: never). */
const [folder = '', importId = '', killAt = '0'] = process.argv.slice(2);
const office = openDataFolder('317308-seksi-dasar', { folder, tasks: 'near' });
const database = await openDatabase(join(folder, 'kantor.db'), testKey);
await beginSession(office.desk, database, testKey, 'user-1');
let statements = 0;
database.write.on('query', () => {
  statements += 1;
  if (statements === Number(killAt)) process.kill(process.pid, 'SIGKILL');
});
process.stdout.write('mulai\n');
await office.ask('imports.commit', { importId });
process.stdout.write(`selesai ${statements}\n`);
// Nothing is closed: the file must be whole without a clean end.
process.kill(process.pid, 'SIGKILL');
