import { closeSync, fsyncSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Inspection, inspectDatabase } from './inspect-database.ts';
import { connect } from './open.ts';

export type CopyOutcome = Inspection | { readonly kind: 'full' } | { readonly kind: 'held' };

/**
 * Copies an open database as it stands now, checks the copy whole, and only then gives it its name.
 *
 * Runs in a process of its own: the writer's thread is never held up. `db.backup()` of the driver fails between keyed
 * files, so it is `VACUUM INTO`; SQLite does not sync what that writes, so we do.
 */
export async function copyDatabase(
  order: { readonly source: string; readonly target: string; readonly key: Uint8Array },
  rename: (from: string, to: string) => Promise<void>,
): Promise<CopyOutcome> {
  const part = `${order.target}.part`;
  mkdirSync(dirname(part), { recursive: true, mode: 0o700 });
  // Left by a copy that was cut off: nobody was told of it.
  rmSync(part, { force: true });
  try {
    const source = connect(order.source, order.key, true);
    try {
      await source.raw('VACUUM INTO ?', [part]);
    } finally {
      await source.destroy();
    }
    syncToDisk(part);
    const inspection = await inspectDatabase(part, order.key);
    if (inspection.kind === 'unsound') return drop(part, inspection);
    await rename(part, order.target);
    if (process.platform !== 'win32') syncToDisk(dirname(part));
    return inspection;
  } catch (error) {
    // A whole copy that only lacks its name stays until the next one begins.
    if (isHeld(error)) return { kind: 'held' };
    rmSync(part, { force: true });
    if (isFull(error)) return { kind: 'full' };
    if (isDamage(error)) return { kind: 'unsound', problems: [(error as Error).message] };
    throw error;
  }
}

function drop(part: string, inspection: Inspection): Inspection {
  rmSync(part, { force: true });
  return inspection;
}

/** SQLite's result codes 11 (CORRUPT, with its variants) and 26 (NOTADB). */
export function isDamage(error: unknown): boolean {
  return hasCode(error, /^SQLITE_(CORRUPT|NOTADB)/);
}

/** Another program holds the file longer than we wait (DB08). */
export function isBusy(error: unknown): boolean {
  return hasCode(error, /^SQLITE_(BUSY|LOCKED)/);
}

export function isFull(error: unknown): boolean {
  return hasCode(error, /^(SQLITE_FULL|ENOSPC)/);
}

/** Another program kept a finished file from getting its name for as long as we wait (DK04). */
export function isHeld(error: unknown): boolean {
  return hasCode(error, /^HELD$/);
}

/** The system lets nobody write there: a folder or file that is read only, or a name too long for it (DK03). */
export function isForbidden(error: unknown): boolean {
  return hasCode(error, /^(SQLITE_READONLY|SQLITE_CANTOPEN|(EACCES|EPERM|EROFS|ENOTDIR|ENAMETOOLONG)$)/);
}

/** The disk itself refuses to read or to write (DK02). */
export function isDiskFault(error: unknown): boolean {
  return hasCode(error, /^(SQLITE_IOERR|EIO$)/);
}

function hasCode(error: unknown, pattern: RegExp): boolean {
  return error instanceof Error && 'code' in error && pattern.test(String(error.code));
}

function syncToDisk(path: string): void {
  const handle = openSync(path, process.platform === 'win32' ? 'r+' : 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
