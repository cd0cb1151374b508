import { dirname, join } from 'node:path';
import type { Desk } from '../desk.ts';

/** Absolute path of something in the office's folder, for a task process that has no folder port. */
export function pathInFolder(desk: Desk, name: string): string {
  return join(dirname(desk.folder.databasePath()), name);
}
