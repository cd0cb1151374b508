import { refuse } from '#contract/errors/app-error.ts';
import type { ResponseOf } from '#contract/api.ts';
import type {
  BackupFileView,
  LastRestore,
  RestorePreview,
  StartOpening,
  StartView,
} from '#contract/methods/backups.ts';
import type { Actor, Desk, Job } from '../desk.ts';
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
import { putInPlace, stageFolder } from './put-in-place.ts';
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
    return { officeName: backup.officeName, madeAt: backup.madeAt, users };
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
    again: request.source.kind === 'file' ? null : rememberedSince(desk, key, backup.madeAt),
  };
}

export async function restoreAtStart(
  desk: Desk,
  request: StartOpening,
  job: Job,
): Promise<ResponseOf<'backups.restoreAtStart'>> {
  const { backup, slots, key, actor } = await openBackup(desk, request, job);
  const fromFile = request.source.kind === 'file';
  const again = fromFile ? null : rememberedSince(desk, key, backup.madeAt);
  const scans = pathInFolder(desk, `${fromFile ? stageFolder : backupFolder}/${attachmentFolder}`);
  const reason = fromFile ? 'Pemulihan dari cadangan tunggal' : 'Basis data tidak dapat dibuka';
  const restored: LastRestore = await putInPlace(
    desk,
    { backup, key, actor, reason, again, scans, slots: fromFile ? slots : null },
    job,
  );
  // The holder of the recovery code is not a person of the register: he gives himself a new passphrase next.
  if (request.userId === null) await endSession(desk);
  else await leaveIfUnknown(desk);
  return restored;
}

function startKind(desk: Desk): StartView['kind'] {
  if (desk.session.open) refuse('BCK-008');
  if (readSlots(desk) === null) return 'fresh';
  if (desk.session.damage || !desk.folder.hasDatabase()) return 'damaged';
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
  if (user && user.role !== 'kepala' && user.role !== 'admin') refuse('BCK-010');
  const actor: Actor = user
    ? { userId: user.userId, name: user.name, role: user.role, person: '' }
    : { userId: 'kode-pemulihan', name: 'Pemegang kode pemulihan', role: 'admin', person: '' };
  return { backup, slots, key, actor };
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
