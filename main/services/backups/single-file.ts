import { refuse } from '#contract/errors/app-error.ts';
import type { BackupReason } from '#domain/backups/retention.ts';
import { sha256Hex } from '../../paket/digest.ts';
import { type Desk, type Job, opened } from '../desk.ts';
import {
  attachmentFolder,
  backupFolder,
  type BackupFile,
  databaseName,
  sideBytes,
} from './backup-register.ts';
import { makeBackup } from './make-backup.ts';
import { pathInFolder } from './store-paths.ts';

const packed = `${backupFolder}/tunggal.cadangan.part`;
// What one file through the window may have; above it the folder itself is copied.
const largestMb = 1000;

export interface SingleFile {
  readonly backup: BackupFile;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/**
 * A fresh backup, its scans and the key slots in one file.
 *
 * Database and scans are encrypted with the office's key; the slots inside open it for a person's passphrase or for the
 * recovery code, so the file alone brings the office to a new PC (TR11).
 */
export async function packSingleFile(desk: Desk, why: BackupReason, job: Job): Promise<SingleFile> {
  const { key } = opened(desk);
  const backup = await makeBackup(desk, { key, why }, job);
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
    return { backup, bytes, sha256: sha256Hex(bytes) };
  } finally {
    desk.folder.remove(packed);
  }
}
