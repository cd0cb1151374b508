import { refuse } from '#contract/errors/app-error.ts';
import { migrations } from '../../../db/migrations/list.ts';
import type { DatabaseFacts, Inspection } from '../../../db/inspect-database.ts';
import type { Desk, Job } from '../desk.ts';
import { type BackupFile, databaseName } from './backup-register.ts';
import { pathInFolder } from './store-paths.ts';

/**
 * Opens a backup with this key and checks every page, every reference and its hash (DB09).
 *
 * Refuses one that is damaged, of another office, or of a newer program.
 */
export async function verifyBackup(
  desk: Desk,
  backup: BackupFile,
  key: Uint8Array,
  job: Job,
  path = pathInFolder(desk, databaseName(backup.id)),
): Promise<DatabaseFacts> {
  if (backup.schema > migrations.length) refuse('BCK-005');
  const inspection = await desk.tasks.run<Inspection>('store.inspect', { path, key }, job);
  if (inspection.kind === 'unsound') return refuse('BCK-003');
  if (inspection.sha256 !== backup.sha256) return refuse('BCK-003');
  if (inspection.facts.schema > migrations.length) refuse('BCK-005');
  return inspection.facts;
}
