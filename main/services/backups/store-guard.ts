import { dirname } from 'node:path';
import { AppError, refuse } from '#contract/errors/app-error.ts';
import type { StoreStanding } from '#contract/methods/backups.ts';
import { type ClockStanding, judgeClock } from '#domain/backups/clock-doubt.ts';
import { jakartaDay } from '#domain/backups/retention.ts';
import { parseIsoDate, type IsoDate } from '#domain/deadlines/iso-date.ts';
import { isBusy, isDiskFault, isForbidden, isFull, isHeld } from '../../../db/copy-database.ts';
import { type Desk, opened } from '../desk.ts';
import type { StoreGuard } from '../ports.ts';
import { rememberIntake } from './again-note.ts';
import { listBackups, parseJson } from './backup-register.ts';
import { makeBackup } from './make-backup.ts';
import { requireRoom } from './require-room.ts';
import { movedAway, movedOn } from '../moving/move-note.ts';
import { isDamageError, noteDamage } from './store-damage.ts';

/** Beside the database: the last day of work nobody doubted. Rows written under a doubtful clock do not move it. */
const clockFile = 'jam-kerja.json';
// safety.md, Store: before an import when the newest verified one is over 4 hours old.
const freshMs = 4 * 3_600_000;

/** Stands before every write of a running program: damage, clock, room, and a fresh backup. */
export function storeGuard(desk: Desk): StoreGuard {
  return {
    opened(lastWork) {
      if (readLastWork(desk) === null && lastWork !== null) keepLastWork(desk, jakartaDay(lastWork));
    },
    beforeWrite(action) {
      // Signing in, and what mends the store, must work exactly then.
      if (/^(session|backups|moving)\./.test(action)) return;
      if (desk.session.damage) refuse('STO-008');
      const date = movedOn(desk);
      if (date !== null) refuse('PDH-001', { date });
      const clock = clockStanding(desk);
      if (clock.kind !== 'believable') refuse('STO-009', { today: clock.today, lastWork: clock.lastWork });
      const today = desk.clock.today();
      if (today !== readLastWork(desk)) keepLastWork(desk, today);
    },
    async beforeIntake(job) {
      requireRoom(desk);
      if (!hasFreshBackup(desk)) await makeBackup(desk, { key: opened(desk).key, why: 'impor' }, job);
    },
    afterIntake: () => rememberIntake(desk),
  };
}

export function clockStanding(desk: Desk): ClockStanding {
  return judgeClock(desk.clock.today(), readLastWork(desk));
}

export function viewStanding(desk: Desk): StoreStanding {
  const clock = clockStanding(desk);
  return {
    damage: desk.session.damage ?? null,
    clock: clock.kind === 'believable' ? null : clock,
    moved: movedAway(desk),
  };
}

/** A person answers for the date: from now on it is the one to go by (CK01). */
export function believeClock(desk: Desk, today: IsoDate): void {
  if (today !== desk.clock.today()) refuse('STO-013');
  keepLastWork(desk, today);
}

/** What a fault of the store means to a person, whichever method met it; anything else goes on as it is. */
export function explainStoreFault(desk: Desk, error: unknown): unknown {
  if (error instanceof AppError) return error;
  if (isDamageError(error)) {
    noteDamage(desk);
    return new AppError('STO-008', {}, error);
  }
  if (isBusy(error)) return new AppError('STO-003', {}, error);
  if (isDiskFault(error)) return new AppError('SYS-013', {}, error);
  if (isHeld(error)) return new AppError('STO-016', {}, error);
  if (isForbidden(error))
    return new AppError('STO-015', { folder: dirname(desk.folder.databasePath()) }, error);
  if (isFull(error)) {
    const needed = Math.ceil((2 * desk.folder.room().databaseBytes) / 1024 / 1024) + 200;
    return new AppError('STO-014', { needed }, error);
  }
  return error;
}

function hasFreshBackup(desk: Desk): boolean {
  const newest = listBackups(desk)[0];
  const ageMs = newest ? Date.parse(desk.clock.now()) - Date.parse(newest.madeAt) : Infinity;
  // A backup of tomorrow tells of a clock that ran ahead: it counts for nothing.
  return ageMs >= 0 && ageMs <= freshMs;
}

function readLastWork(desk: Desk): IsoDate | null {
  const read = parseJson(desk.folder.read(clockFile));
  if (typeof read !== 'object' || read === null || !('lastWork' in read)) return null;
  const date = parseIsoDate(String(read.lastWork));
  return date.ok ? date.value : null;
}

function keepLastWork(desk: Desk, lastWork: string): void {
  desk.folder.write(clockFile, new TextEncoder().encode(JSON.stringify({ lastWork })));
}
