import { renameSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** How long another program is waited for, and how a file gets its name; tests give their own. */
export interface Patience {
  readonly ms: number;
  readonly rename: (from: string, to: string) => void;
}

/** DK04: an anti-virus program lets go of a new file within seconds; then the person is told. */
export const usualPatience: Patience = { ms: 10_000, rename: renameSync };

/** Windows answers so while a scanner or the indexer has the file open. */
const heldCodes = ['EPERM', 'EBUSY', 'EACCES'];
const longestPauseMs = 250;

/** Another program kept the file all the time: it stays under its unfinished name, and the person tries again. */
export class HeldFile extends Error {
  readonly code = 'HELD';
  constructor(cause: unknown) {
    super('Another program holds the file', { cause });
    this.name = 'HeldFile';
  }
}

/** Gives a finished file its name. Throws `HeldFile` after the patience is over, any other error at once. */
export async function renamePatiently(
  from: string,
  to: string,
  patience: Patience = usualPatience,
): Promise<void> {
  const end = performance.now() + patience.ms;
  while (!renamed(from, to, patience, end)) await pause(pauseMs(patience));
}

/** The same for the small files beside the database, which are written between two steps of one act. */
export function renamePatientlySync(from: string, to: string, patience: Patience = usualPatience): void {
  const end = performance.now() + patience.ms;
  const clock = new Int32Array(new SharedArrayBuffer(4));
  while (!renamed(from, to, patience, end)) Atomics.wait(clock, 0, 0, pauseMs(patience));
}

function renamed(from: string, to: string, { rename }: Patience, end: number): boolean {
  try {
    rename(from, to);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && heldCodes.includes(String(error.code)))) throw error;
    if (performance.now() >= end) throw new HeldFile(error);
    return false;
  }
}

function pauseMs({ ms }: Patience): number {
  return Math.min(longestPauseMs, ms / 4);
}
