import { closeSync, copyFileSync, fsyncSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** A copy of a backup in an empty folder of its own, on the disk when this returns. */
export function stageFile({ from, to }: { readonly from: string; readonly to: string }): void {
  rmSync(dirname(to), { recursive: true, force: true });
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  copyFileSync(from, to);
  const handle = openSync(to, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
