import { refuse } from '#contract/errors/app-error.ts';
import { type BackupReason, backupsToKeep } from '#domain/backups/retention.ts';
import type { CopyOutcome } from '../../../db/copy-database.ts';
import type { DatabaseFacts } from '../../../db/inspect-database.ts';
import type { Desk, Job } from '../desk.ts';
import {
  attachmentFolder,
  backupFolder,
  type BackupFile,
  databaseName,
  listBackups,
  writeSide,
} from './backup-register.ts';
import { requireRoom } from './require-room.ts';
import { pathInFolder } from './store-paths.ts';

const running = new WeakMap<Desk['session'], Promise<unknown>>();

/**
 * Copies database and scans, checks the copy whole, and enters it in the register; then drops what retention no longer
 * keeps. The side file comes last: a backup that was cut off is never offered (KL05).
 */
export async function makeBackup(
  desk: Desk,
  order: { readonly key: Uint8Array; readonly why: BackupReason },
  job: Job,
): Promise<BackupFile> {
  // One after the other: the second would take the first one's unfinished files for leftovers.
  const before = running.get(desk.session) ?? Promise.resolve();
  const made = before.then(() => copyAndEnter(desk, order, job));
  running.set(
    desk.session,
    made.catch(() => undefined),
  );
  return made;
}

async function copyAndEnter(
  desk: Desk,
  { key, why }: { readonly key: Uint8Array; readonly why: BackupReason },
  job: Job,
): Promise<BackupFile> {
  requireRoom(desk);
  const madeAt = desk.clock.now();
  const id = freeId(desk, `${madeAt.replace(/[^0-9TZ]/g, '')}-${why}`);
  job.progress(0, 3, 'Menyalin dan memeriksa basis data');
  const copy = await desk.tasks.run<CopyOutcome>(
    'store.copy',
    { source: desk.folder.databasePath(), target: pathInFolder(desk, databaseName(id)), key },
    job,
  );
  if (copy.kind === 'full') return refuseFull(desk);
  if (copy.kind === 'held') return refuse('STO-016');
  if (copy.kind === 'unsound') return refuse('BCK-001', { problem: copy.problems[0] ?? '' });
  job.progress(1, 3, 'Menyalin lampiran');
  const missing = await copyScans(desk, copy.facts, job);
  const { attachments, audit, counts, office, officeName, schema } = copy.facts;
  const backup: BackupFile = {
    format: 'kantor-kjp-cadangan',
    version: 1,
    id,
    madeAt,
    why,
    office,
    officeName,
    schema,
    sha256: copy.sha256,
    bytes: copy.bytes,
    counts,
    audit,
    attachments: [...attachments],
    missing,
  };
  job.progress(2, 3, 'Mencatat cadangan');
  writeSide(desk, backup);
  prune(desk);
  job.progress(3, 3, 'Selesai');
  return backup;
}

/** Scans beside the copy; those already there are not copied again. */
async function copyScans(desk: Desk, { attachments }: DatabaseFacts, job: Job): Promise<string[]> {
  if (attachments.length === 0) return [];
  const { missing } = await desk.tasks.run<{ missing: string[] }>(
    'store.copyAttachments',
    {
      from: pathInFolder(desk, attachmentFolder),
      to: pathInFolder(desk, `${backupFolder}/${attachmentFolder}`),
      files: attachments,
    },
    job,
  );
  return missing;
}

/** What retention no longer keeps, and what a copy that was cut off left behind. */
function prune(desk: Desk): void {
  const backups = listBackups(desk);
  const keep = backupsToKeep(backups);
  for (const { id } of backups) {
    if (keep.has(id)) continue;
    // The side file goes first: a database without one is not offered, the other way round it would be.
    desk.folder.remove(`${backupFolder}/${id}.json`);
    desk.folder.remove(databaseName(id));
  }
  for (const name of desk.folder.names(backupFolder)) {
    const id = /^(.*)\.db(\.part)?$/.exec(name)?.[1];
    if (id !== undefined && !keep.has(id)) desk.folder.remove(`${backupFolder}/${name}`);
  }
  const named = new Set(
    backups
      .filter(({ id }) => keep.has(id))
      .flatMap(({ attachments }) => attachments.map(({ file }) => file)),
  );
  for (const name of desk.folder.names(`${backupFolder}/${attachmentFolder}`))
    if (!named.has(name)) desk.folder.remove(`${backupFolder}/${attachmentFolder}/${name}`);
}

function freeId(desk: Desk, wanted: string): string {
  const taken = new Set(desk.folder.names(backupFolder));
  let id = wanted;
  for (let ordinal = 2; taken.has(`${id}.json`) || taken.has(`${id}.db`); ordinal += 1)
    id = `${wanted}-${ordinal}`;
  return id;
}

function refuseFull(desk: Desk): never {
  const { databaseBytes, freeBytes } = desk.folder.room();
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  return refuse('SYS-011', { needed: megabytes(2 * databaseBytes) + 200, free: megabytes(freeBytes) });
}
