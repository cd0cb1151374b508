import { refuse } from '#contract/errors/app-error.ts';
import type { ResponseOf } from '#contract/api.ts';
import type {
  BackupFileView,
  LastRestore,
  RestorePreview,
  StartOpening,
  StartView,
} from '#contract/methods/backups.ts';
import { continuesMove } from '#domain/backups/retention.ts';
import type { Actor, Desk, Job } from '../desk.ts';
import { dropMoveNote, movedAway, readMoveNote } from '../moving/move-note.ts';
import { clearFailures, countFailure, waitSeconds } from '../session/attempts.ts';
import { decoySlot, plainRecoveryCode, type SlotFile, unwrapKey } from '../session/key-slots.ts';
import { endSession } from '../session/open-office.ts';
import { readSlots } from '../session/slot-store.ts';
import { rememberedSince } from './again-note.ts';
import {
  attachmentFolder,
  backupFolder,
  type BackupFile,
  findBackup,
  listBackups,
  readSide,
} from './backup-register.ts';
import { type Placement, putInPlace, stageFolder } from './put-in-place.ts';
import { requireRoom } from './require-room.ts';
import { leaveIfUnknown, stage } from './restore-backup.ts';
import { readSlotFile } from './slot-file.ts';
import { pathInFolder } from './store-paths.ts';
import { verifyBackup } from './verify-backup.ts';
import { countsOf, rowOf } from './view-backups.ts';

/** What the file that came through the window is called while it is read. */
const arrived = `${stageFolder}-berkas.cadangan`;

type FileReading =
  | { readonly kind: 'read'; readonly side: Uint8Array; readonly slots: Uint8Array }
  | { readonly kind: 'no-backup' };

/** A backup with its key proven: by a person's passphrase or by the recovery code. */
interface OpenedBackup {
  readonly backup: BackupFile;
  readonly slots: SlotFile;
  readonly key: Uint8Array;
  readonly actor: Actor;
}

/** The way back where no office can be opened; refused wherever one can, since here nobody is signed in. */
export function viewStart(desk: Desk): StartView {
  return { kind: startKind(desk), backups: listBackups(desk).map(rowOf) };
}

export async function readBackupFile(desk: Desk, token: string, job: Job): Promise<BackupFileView> {
  startKind(desk);
  try {
    const { backup, slots } = await unpack(desk, token, 'store.readPacked', job);
    const users = slots.users.map(({ userId, name, role }) => ({ userId, name, role }));
    return { officeName: backup.officeName, madeAt: backup.madeAt, users, why: backup.why };
  } finally {
    desk.folder.remove(arrived);
  }
}

export async function previewAtStart(desk: Desk, request: StartOpening, job: Job): Promise<RestorePreview> {
  const { backup, key } = await openBackup(desk, request, job);
  const facts = await verifyBackup(desk, backup, key, job, pathInFolder(desk, `${stageFolder}/kantor.db`));
  return {
    madeAt: backup.madeAt,
    officeName: facts.officeName,
    before: null,
    after: countsOf(facts),
    missingAttachments: backup.missing.length,
    again: againAfter(desk, request, backup, key),
  };
}

export async function restoreAtStart(
  desk: Desk,
  request: StartOpening,
  job: Job,
): Promise<ResponseOf<'backups.restoreAtStart'>> {
  const { backup, slots, key, actor } = await openBackup(desk, request, job);
  const fromFile = request.source.kind === 'file';
  const again = againAfter(desk, request, backup, key);
  const as = fromFile ? arrivalOf(desk, backup) : 'restore';
  const scans = pathInFolder(desk, `${fromFile ? stageFolder : backupFolder}/${attachmentFolder}`);
  const reason = fromFile ? reasons[as] : 'Basis data tidak dapat dibuka';
  const restored: LastRestore = await putInPlace(
    desk,
    { backup, key, actor, reason, again, scans, slots: fromFile ? slots : null, as },
    job,
  );
  dropMoveNote(desk);
  // The holder of the recovery code is not a person of the register: he gives himself a new passphrase next.
  if (request.userId === null) await endSession(desk);
  else await leaveIfUnknown(desk);
  return restored;
}

const reasons: Readonly<Record<Placement['as'], string>> = {
  restore: 'Pemulihan dari cadangan tunggal',
  move: 'Pindah komputer',
  desk: 'Meja kedua',
};

/** A second desk begins only where no office is: anywhere else its file is a backup like any other. */
function arrivalOf(desk: Desk, backup: BackupFile): Placement['as'] {
  if (continuesMove(backup, desk.clock.now())) return 'move';
  return backup.why === 'meja' && startKind(desk) === 'fresh' ? 'desk' : 'restore';
}

function startKind(desk: Desk): StartView['kind'] {
  if (desk.session.open) refuse('BCK-008');
  if (readSlots(desk) === null) return 'fresh';
  if (desk.session.damage || !desk.folder.hasDatabase()) return 'damaged';
  if (movedAway(desk) !== null) return 'moved';
  return refuse('BCK-008');
}

/** Stages the backup and proves the secret; counts wrong ones like a sign-in. */
async function openBackup(
  desk: Desk,
  { source, userId, secret }: StartOpening,
  job: Job,
): Promise<OpenedBackup> {
  startKind(desk);
  const seconds = waitSeconds(desk);
  if (seconds > 0) refuse('SES-003', { seconds });
  requireRoom(desk);
  const { backup, slots } =
    source.kind === 'file'
      ? await unpack(desk, source.file, 'store.unpack', job)
      : await stageKept(desk, source.id, job);
  const user = slots.users.find((slot) => slot.userId === userId);
  const slot = userId === null ? slots.recovery : (user ?? decoySlot(desk.workFactors.slot));
  const key = unwrapKey(slot, userId === null ? plainRecoveryCode(secret) : secret);
  if (!key) {
    countFailure(desk);
    return refuse('BCK-007');
  }
  clearFailures(desk);
  requireNewerThanMove(desk, backup);
  if (user && user.role !== 'kepala' && user.role !== 'admin') refuse('BCK-010');
  const actor: Actor = user
    ? { userId: user.userId, name: user.name, role: user.role, person: '' }
    : { userId: 'kode-pemulihan', name: 'Pemegang kode pemulihan', role: 'admin', person: '' };
  return { backup, slots, key, actor };
}

/** A move passes nothing by: whatever came in before it is in the file, and afterwards the old PC took nothing in. */
function againAfter(
  desk: Desk,
  { source }: StartOpening,
  backup: BackupFile,
  key: Uint8Array,
): LastRestore['again'] {
  if (source.kind !== 'file') return rememberedSince(desk, key, backup.madeAt);
  return arrivalOf(desk, backup) === 'restore' ? null : [];
}

/** Back on the PC it once left, the office comes from the one that has it now, not from a file of before. */
function requireNewerThanMove(desk: Desk, backup: BackupFile): void {
  const note = readMoveNote(desk);
  if (!note?.moved) return;
  if (backup.office !== note.office) refuse('BCK-004', { office: backup.officeName });
  if (backup.madeAt <= note.moved.at) refuse('PDH-005');
}

async function stageKept(desk: Desk, id: string, job: Job): Promise<{ backup: BackupFile; slots: SlotFile }> {
  const backup = findBackup(desk, id) ?? refuse('BCK-002');
  const slots = readSlots(desk) ?? refuse('SES-008');
  await stage(desk, backup, job);
  return { backup, slots };
}

/** Into a private file first: only the copy is read, in a process of its own. */
async function unpack(
  desk: Desk,
  token: string,
  task: 'store.readPacked' | 'store.unpack',
  job: Job,
): Promise<{ backup: BackupFile; slots: SlotFile }> {
  const file = desk.shelf.take(token) ?? refuse('SYS-008');
  desk.folder.write(arrived, file.bytes);
  try {
    const read = await desk.tasks.run<FileReading>(
      task,
      { path: pathInFolder(desk, arrived), folder: pathInFolder(desk, stageFolder) },
      job,
    );
    if (read.kind === 'no-backup') return refuse('BCK-006');
    const backup = readSide(read.side) ?? refuse('BCK-006');
    const slots = readSlotFile(read.slots) ?? refuse('BCK-006');
    return { backup, slots };
  } finally {
    desk.folder.remove(arrived);
  }
}
