import { createRequire } from 'node:module';
import { join } from 'node:path';

interface LockConnection {
  pragma(statement: string): unknown;
  exec(sql: string): unknown;
  close(): unknown;
}

// Not `require`: the packed worker has one of that name already.
const requireNative = createRequire(import.meta.url);
const Database = requireNative('better-sqlite3-multiple-ciphers') as new (path: string) => LockConnection;

/** Holds a data folder for one running program. */
export interface FolderHold {
  release(): void;
}

/**
 * Takes the folder for this program, or null while another one has it (DB07).
 *
 * An exclusive lock of SQLite on an empty file of its own: the system drops it with the process, so a killed program
 * leaves nothing behind that a person would have to delete.
 */
export function holdFolder(folder: string): FolderHold | null {
  const lock = new Database(join(folder, 'sedang-dipakai.kunci'));
  try {
    lock.pragma('busy_timeout=0');
    lock.pragma('journal_mode=MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY'))
      return null;
    throw error;
  }
  return { release: () => void lock.close() };
}
