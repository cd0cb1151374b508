import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../db/open.ts';
import { opened } from '../../main/services/desk.ts';
import { beginSession } from '../../main/services/session/open-office.ts';
import { type InstalledOffice, openDataFolder } from './network.ts';

/** The office as the next start finds it, had its program been killed at this moment; the running one goes on. */
export async function afterKill(office: InstalledOffice): Promise<InstalledOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'kantor-kjp-mati-'));
  // By another process: one that closes the file itself would drop the locks of the open database.
  if (spawnSync('cp', ['-r', `${office.folder}/.`, folder]).status !== 0) throw new Error('cp failed');
  const again = openDataFolder(office.office, { folder, tasks: 'near' });
  for (const [role, actor] of office.people) again.people.set(role, actor);
  const { key, actor } = opened(office.desk);
  const database = await openDatabase(again.desk.folder.databasePath(), key);
  await beginSession(again.desk, database, key, actor.userId);
  return again;
}
