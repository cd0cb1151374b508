import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { OfficeFolder } from '../../services/ports.ts';
import { type Patience, renamePatientlySync, usualPatience } from './rename-patiently.ts';

/** The private folder of one office: database, key slots, counters. Files are replaced whole or not at all. */
export function officeFolder(path: string, patience: Patience = usualPatience): OfficeFolder {
  const rename = (from: string, to: string) => {
    renamePatientlySync(from, to, patience);
  };
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return {
    read(name) {
      const file = join(path, name);
      return existsSync(file) ? readFileSync(file) : null;
    },
    write(name, bytes) {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      replaceFile(file, bytes, rename);
    },
    databasePath: () => join(path, databaseName),
    hasDatabase: () => existsSync(join(path, databaseName)),
    setDatabaseAside() {
      setAside(path, rename);
    },
    copyDamaged: () => setAside(path, copyFileSync),
    becomeDatabase(name) {
      if (existsSync(join(path, databaseName))) throw new Error('The place of the database is taken');
      rename(join(path, name), join(path, databaseName));
      syncFolder(path);
    },
    names: (subFolder) =>
      existsSync(join(path, subFolder))
        ? readdirSync(join(path, subFolder), { withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map(({ name }) => name)
        : [],
    remove: (name) => rmSync(join(path, name), { force: true }),
    clear() {
      for (const name of readdirSync(path))
        if (!kept.includes(name)) rmSync(join(path, name), { recursive: true, force: true });
      syncFolder(path);
    },
    room() {
      const { bavail, bsize } = statfsSync(path);
      const bytes = databaseFiles(path).map((name) => statSync(join(path, name)).size);
      return { databaseBytes: bytes.reduce((sum, one) => sum + one, 0), freeBytes: bavail * bsize };
    },
  };
}

const databaseName = 'kantor.db';
/** Open while the program runs, and without a word about a child. */
const kept: readonly string[] = ['sedang-dipakai.kunci', 'catatan.log'];

/** Database, wal and shm into a folder of their own; where that folder is. */
function setAside(path: string, put: (from: string, to: string) => void): string {
  const place = `karantina/${new Date().toISOString().replaceAll(':', '-')}`;
  const files = databaseFiles(path);
  if (files.length === 0) return place;
  mkdirSync(join(path, place), { recursive: true, mode: 0o700 });
  for (const name of files) put(join(path, name), join(path, place, name));
  return place;
}

function databaseFiles(path: string): string[] {
  return ['', '-wal', '-shm']
    .map((ending) => `${databaseName}${ending}`)
    .filter((name) => existsSync(join(path, name)));
}

/** Write, fsync, rename, fsync of the folder: after a power cut the old or the new file is there, never half. */
function replaceFile(file: string, bytes: Uint8Array, rename: Patience['rename']): void {
  const part = `${file}.part`;
  const handle = openSync(part, 'w', 0o600);
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  rename(part, file);
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
