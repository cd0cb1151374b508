import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addBytes, addFile, endArchive, extractEntry, listArchive, type TarEntry } from './tar.ts';

/** Everything one office needs on another PC; every part is encrypted already, but for who may open it. */
export interface PackOrder {
  readonly target: string;
  readonly database: string;
  /** The side file of the backup and the key slots. */
  readonly side: Uint8Array;
  readonly slots: Uint8Array;
  readonly attachmentFolder: string;
  readonly attachments: readonly string[];
}

/** What an archive says of itself before any key is known. */
export type FileReading =
  | { readonly kind: 'read'; readonly side: Uint8Array; readonly slots: Uint8Array }
  | { readonly kind: 'no-backup' };

const names = { side: 'cadangan.json', slots: 'slots.json', database: 'kantor.db' } as const;
const largestNote = 4 * 1024 * 1024;

/** Writes the single file and syncs it; `tar tf` lists it on any machine. */
export function packBackup(order: PackOrder): void {
  const archive = openSync(order.target, 'w', 0o600);
  try {
    addBytes(archive, names.side, order.side);
    addBytes(archive, names.slots, order.slots);
    addFile(archive, names.database, order.database);
    for (const file of order.attachments) {
      const path = join(order.attachmentFolder, file);
      if (existsSync(path)) addFile(archive, `lampiran/${file}`, path);
    }
    endArchive(archive);
    fsyncSync(archive);
  } finally {
    closeSync(archive);
  }
}

/** Side file and slots of an archive; every length is checked against the file itself. */
export function readBackupFile(path: string): FileReading {
  return withArchive(path, (archive, entries) => {
    const side = entries.find(({ name }) => name === names.side);
    const slots = entries.find(({ name }) => name === names.slots);
    const database = entries.find(({ name }) => name === names.database);
    if (!side || !slots || !database || side.size > largestNote || slots.size > largestNote)
      return { kind: 'no-backup' };
    return { kind: 'read', side: bytesOf(archive, side), slots: bytesOf(archive, slots) };
  });
}

/** Unpacks database and scans into a folder made for them, replacing what an earlier attempt left there. */
export function unpackBackup({ path, folder }: { path: string; folder: string }): FileReading {
  rmSync(folder, { recursive: true, force: true });
  return withArchive(path, (archive, entries) => {
    for (const entry of entries) {
      const target = join(folder, entry.name);
      mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
      extractEntry(archive, entry, target);
    }
    return readBackupFile(path);
  });
}

function withArchive(
  path: string,
  read: (archive: number, entries: readonly TarEntry[]) => FileReading,
): FileReading {
  const archive = openSync(path, 'r');
  try {
    const entries = listArchive(archive);
    return entries === null ? { kind: 'no-backup' } : read(archive, entries);
  } finally {
    closeSync(archive);
  }
}

function bytesOf(archive: number, { size, at }: TarEntry): Uint8Array {
  const bytes = new Uint8Array(size);
  let done = 0;
  while (done < size) {
    const read = readSync(archive, bytes, done, size - done, at + done);
    if (read === 0) throw new Error('Shorter than declared');
    done += read;
  }
  return bytes;
}
