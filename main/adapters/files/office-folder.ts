import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { OfficeFolder } from '../../services/ports.ts';

/** The private folder of one office: database, key slots, counters. Files are replaced whole or not at all. */
export function officeFolder(path: string): OfficeFolder {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return {
    read(name) {
      const file = join(path, name);
      return existsSync(file) ? readFileSync(file) : null;
    },
    write(name, bytes) {
      replaceFile(join(path, name), bytes);
    },
    databasePath: () => join(path, databaseName),
    hasDatabase: () => existsSync(join(path, databaseName)),
    setDatabaseAside() {
      setAside(path);
    },
  };
}

const databaseName = 'kantor.db';

function setAside(path: string): void {
  const files = ['', '-wal', '-shm']
    .map((ending) => `${databaseName}${ending}`)
    .filter((name) => existsSync(join(path, name)));
  if (files.length === 0) return;
  const place = join(path, 'karantina', new Date().toISOString().replaceAll(':', '-'));
  mkdirSync(place, { recursive: true, mode: 0o700 });
  for (const name of files) renameSync(join(path, name), join(place, name));
}

/** Write, fsync, rename, fsync of the folder: after a power cut the old or the new file is there, never half. */
export function replaceFile(file: string, bytes: Uint8Array): void {
  const part = `${file}.part`;
  const handle = openSync(part, 'w', 0o600);
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(part, file);
  syncFolder(join(file, '..'));
}

function syncFolder(path: string): void {
  // Windows cannot open a folder; its rename is journalled by NTFS.
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
