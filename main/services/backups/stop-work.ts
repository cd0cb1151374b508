import { isDiskFault } from '../../../db/copy-database.ts';
import type { Desk } from '../desk.ts';

/**
 * After the disk failed under the open database nothing more is written: it is closed and the office locked (DK02).
 *
 * What a failed sync left in memory is not what lies on the disk; the next sign-in reads the disk, and checks it, since
 * the mark of an open database stays.
 */
export function stopAfterDiskFault(desk: Desk, error: unknown): void {
  const { open } = desk.session;
  if (!isDiskFault(error) || open === null) return;
  desk.session.open = null;
  desk.session.diskFailed = true;
  // Closing may fail for the same fault; there is nothing to be saved any more.
  void open.database.close().catch(() => undefined);
}
