import { rmSync } from 'node:fs';
import { openDatabase } from '../../db/open.ts';
import { draftHandlers } from '../../main/services/drafts/handlers.ts';
import { openTestOffice, quietJob } from './office.ts';

/**
 * Child process of the draft test: saves a draft in the database of its parent, says so, and waits to be killed.
 *
 * Arguments: database path.
 */
const [, , path = ''] = process.argv;
const office = await openTestOffice();
const { open } = office.desk.session;
if (open) {
  await office.database.close();
  rmSync(office.folder, { recursive: true });
  const database = await openDatabase(path, open.key);
  office.desk.session.open = { ...open, database };
}
await draftHandlers(office.desk)['drafts.save'](
  { form: '/objections/1#Peninjauan', values: { facts: 'Rumah petak sewa' } },
  quietJob,
);
process.stdout.write('saved\n');
setInterval(() => undefined, 1000);
