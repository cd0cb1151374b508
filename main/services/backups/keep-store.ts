import { jakartaDay } from '#domain/backups/retention.ts';
import { type Desk, type Job, opened } from '../desk.ts';
import { listBackups } from './backup-register.ts';
import { checkStore, lastCheck } from './check-store.ts';
import { makeBackup } from './make-backup.ts';

// safety.md, Store: weekly full check.
const checkEveryMs = 7 * 24 * 3_600_000;

/** What the program does for the store by itself while it is open: the day's backup, the week's check. */
export async function keepStore(desk: Desk, job: Job): Promise<void> {
  if (isAtWork(desk) && isCheckDue(desk)) await checkStore(desk, job);
  // The check takes its time: the office may be locked by now, or found damaged.
  if (isAtWork(desk) && isBackupDue(desk))
    await makeBackup(desk, { key: opened(desk).key, why: 'harian' }, job);
}

function isAtWork({ session }: Desk): boolean {
  return session.open !== null && !session.damage;
}

function isBackupDue(desk: Desk): boolean {
  const newest = listBackups(desk)[0];
  return newest === undefined || jakartaDay(newest.madeAt) !== jakartaDay(desk.clock.now());
}

function isCheckDue(desk: Desk): boolean {
  const last = lastCheck(desk);
  const ageMs = last ? Date.parse(desk.clock.now()) - Date.parse(last.at) : Infinity;
  return ageMs < 0 || ageMs > checkEveryMs;
}
