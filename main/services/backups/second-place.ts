import { z } from 'zod';
import type { ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { BackupsView } from '#contract/methods/backups.ts';
import { sha256Hex } from '../../paket/digest.ts';
import { command } from '../command.ts';
import { type Desk, type Job, opened } from '../desk.ts';
import { attachmentFolder, backupFolder, databaseName, parseJson, sideBytes } from './backup-register.ts';
import { makeBackup } from './make-backup.ts';
import { pathInFolder } from './store-paths.ts';

const note = 'tempat-kedua.json';
const packed = `${backupFolder}/tunggal.cadangan.part`;
// What one file through the window may have; above it the folder itself is copied.
const largestMb = 1000;

const noteSchema = z.strictObject({
  /** The newest file handed out, and the newest one that was read back whole. */
  offered: z.strictObject({ sha256: z.string(), madeAt: z.string() }).nullable(),
  checked: z.strictObject({ checkedAt: z.string(), madeAt: z.string() }).nullable(),
});
type Note = z.output<typeof noteSchema>;

/**
 * Cadangan tunggal: a fresh backup, its scans and the key slots in one file.
 *
 * Database and scans are encrypted with the office's key; the slots inside open it for a person's passphrase or for the
 * recovery code, so the file alone brings the office to a new PC (TR11).
 */
export async function exportBackupFile(desk: Desk, job: Job): Promise<ResponseOf<'backups.exportFile'>> {
  const { key, own } = opened(desk);
  const backup = await makeBackup(desk, { key, why: 'permintaan' }, job);
  const slots = desk.folder.read('slots.json') ?? refuse('SES-008');
  try {
    await desk.tasks.run(
      'store.pack',
      {
        target: pathInFolder(desk, packed),
        database: pathInFolder(desk, databaseName(backup.id)),
        side: sideBytes(backup),
        slots,
        attachmentFolder: pathInFolder(desk, `${backupFolder}/${attachmentFolder}`),
        attachments: backup.attachments.map(({ file }) => file),
      },
      job,
    );
    const size = Math.ceil(backup.bytes / 1024 / 1024);
    if (size > largestMb) refuse('BCK-009', { size });
    const bytes = desk.folder.read(packed) ?? refuse('SYS-008');
    if (bytes.length > largestMb * 1024 * 1024)
      refuse('BCK-009', { size: Math.ceil(bytes.length / 1024 / 1024) });
    writeNote(desk, { ...readNote(desk), offered: { sha256: sha256Hex(bytes), madeAt: backup.madeAt } });
    await command(
      desk,
      { action: 'backups.exportFile', object: backup.id, facts: { sha256: sha256Hex(bytes) } },
      () => Promise.resolve(),
    );
    const day = backup.madeAt.slice(0, 10);
    return desk.shelf.offer(`cadangan-${own.office}-${day}.cadangan`, bytes);
  } finally {
    desk.folder.remove(packed);
  }
}

/** Reads a saved copy back byte for byte: only then the second place counts. */
export async function checkBackupFile(desk: Desk, token: string): Promise<void> {
  const file = desk.shelf.take(token) ?? refuse('SYS-008');
  const held = readNote(desk);
  if (held.offered === null || sha256Hex(file.bytes) !== held.offered.sha256) refuse('BCK-011');
  const { madeAt } = held.offered;
  await command(desk, { action: 'backups.checkFile', object: madeAt }, () => Promise.resolve());
  writeNote(desk, { ...held, checked: { checkedAt: desk.clock.now(), madeAt } });
}

export function secondPlace(desk: Desk): BackupsView['secondPlace'] {
  return readNote(desk).checked;
}

function readNote(desk: Desk): Note {
  const read = noteSchema.safeParse(parseJson(desk.folder.read(`${backupFolder}/${note}`)));
  return read.success ? read.data : { offered: null, checked: null };
}

function writeNote(desk: Desk, content: Note): void {
  desk.folder.write(`${backupFolder}/${note}`, new TextEncoder().encode(JSON.stringify(content)));
}
