import { insertMany } from '../../db/insert-many.ts';
import { opened } from '../../main/services/desk.ts';
import { endSession } from '../../main/services/session/open-office.ts';
import { determineSchool } from '../main/services/recipients/determined-school.ts';
import { people } from './e2e-people.ts';
import { openDataFolder, setupRequest, signIn } from './network.ts';
import { openTestOffice } from './office.ts';

/** Parents before children. */
const tables = [
  'edition',
  'school',
  'pupil',
  'application',
  'account_form',
  'determination',
  'determination_row',
  'recipient',
  'recipient_spell',
] as const;

/**
 * Sets up a section in `folder` whose sample school was determined in October 2013, or an office above `section`.
 *
 * The road there is walked by services on an office of its own; its rows are then carried over.
 */
export async function prepareDeterminedOffice(
  office: string,
  folder: string,
  section = office,
): Promise<void> {
  const source = await openTestOffice({ office: section });
  await determineSchool(source);
  const installed = openDataFolder(office, { folder, tasks: 'near' });
  // Names as a screen may show them.
  const { kepala, operator, admin, ...rest } = setupRequest(office);
  await installed.ask('session.setup', {
    ...rest,
    kepala: { ...kepala, ...people.section.kepala },
    operator: { ...operator, ...people.section.operator },
    admin: { ...admin, ...people.section.admin },
  });
  await signIn(installed, 'operator');
  await opened(installed.desk).database.write.transaction(async (db) => {
    for (const table of tables) {
      const rows = await source.database
        .read(table)
        .select<Readonly<Record<string, string | number | null>>[]>('*');
      const [first] = rows;
      await db(table).delete();
      if (first) await insertMany(db, table, Object.keys(first), rows);
    }
  });
  await endSession(installed.desk);
  await source.close();
}
