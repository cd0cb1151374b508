import type { ParsedRequestOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { AgainItem, LastRestore, RestorePreview, StoreCounts } from '#contract/methods/backups.ts';
import { readFacts } from '../../../db/inspect-database.ts';
import { type Desk, type Job, opened, reading } from '../desk.ts';
import { endSession } from '../session/open-office.ts';
import { againSince, rememberedSince } from './again-note.ts';
import {
  attachmentFolder,
  backupFolder,
  type BackupFile,
  databaseName,
  findBackup,
} from './backup-register.ts';
import { makeBackup } from './make-backup.ts';
import { putInPlace, stageFolder } from './put-in-place.ts';
import { isDamageError, noteDamage } from './store-damage.ts';
import { pathInFolder } from './store-paths.ts';
import { verifyBackup } from './verify-backup.ts';
import { countsOf } from './view-backups.ts';

/** What a restore would give and take, with the backup checked whole; changes nothing. */
export async function previewRestore(desk: Desk, id: string, job: Job): Promise<RestorePreview> {
  const backup = findBackup(desk, id) ?? refuse('BCK-002');
  const { key, own } = opened(desk);
  const facts = await verifyBackup(desk, backup, key, job);
  if (facts.office !== own.office) refuse('BCK-004', { office: facts.officeName });
  return {
    madeAt: backup.madeAt,
    officeName: facts.officeName,
    before: await countsNow(desk),
    after: countsOf(facts),
    missingAttachments: backup.missing.length,
    again: await missingAfter(desk, backup),
  };
}

/** Restores a backup while the office is open: always allowed, and what is now is backed up first. */
export async function restoreBackup(
  desk: Desk,
  { id, reason }: ParsedRequestOf<'backups.restore'>,
  job: Job,
): Promise<LastRestore> {
  const backup = findBackup(desk, id) ?? refuse('BCK-002');
  const { key, actor } = opened(desk);
  const again = await missingAfter(desk, backup);
  // Staged before the backup of now is made: retention could drop the very one that was chosen.
  await stage(desk, backup, job);
  if (!desk.session.damage) await makeBackup(desk, { key, why: 'pemulihan' }, job);
  const scans = pathInFolder(desk, `${backupFolder}/${attachmentFolder}`);
  const restored = await putInPlace(
    desk,
    { backup, key, actor, reason, again, scans, slots: null, as: 'restore' },
    job,
  );
  await leaveIfUnknown(desk);
  return restored;
}

/** A copy of the chosen backup where it can be moved from, on the disk before anything else happens. */
export async function stage(desk: Desk, backup: BackupFile, job: Job): Promise<void> {
  job.progress(0, 4, 'Menyiapkan cadangan');
  await desk.tasks.run(
    'store.stage',
    { from: pathInFolder(desk, databaseName(backup.id)), to: pathInFolder(desk, `${stageFolder}/kantor.db`) },
    job,
  );
}

/** Who restores may have no account in that older database: he is signed out, the others sign in as they did then. */
export async function leaveIfUnknown(desk: Desk): Promise<void> {
  const { actor } = opened(desk);
  const account: unknown = await reading(desk)('user_account')
    .where({ user_id: actor.userId, active: 1, role: actor.role })
    .first('user_id');
  if (account === undefined) await endSession(desk);
}

async function countsNow(desk: Desk): Promise<StoreCounts | null> {
  return untilDamage(desk, async () => countsOf(await readFacts(reading(desk))), null);
}

function missingAfter(desk: Desk, backup: BackupFile): Promise<readonly AgainItem[]> {
  const remembered = rememberedSince(desk, opened(desk).key, backup.madeAt);
  return untilDamage(desk, () => againSince(desk, backup.madeAt), remembered);
}

/** A damaged database may still answer this or not: its silence must not stop the restore. */
async function untilDamage<T>(desk: Desk, ask: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!isDamageError(error)) throw error;
    noteDamage(desk);
    return otherwise;
  }
}
