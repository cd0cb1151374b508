import { addDays, parseIsoDate } from '../deadlines/iso-date.ts';

/** One verified backup as the rule sees it. */
export interface KeptBackup {
  readonly id: string;
  /** RFC 3339 instant, UTC. */
  readonly madeAt: string;
  readonly why: BackupReason;
}

/** What a backup was made for; the newest of every occasion is kept whatever its age. */
export const backupReasons = [
  'harian',
  'permintaan',
  'impor',
  'migrasi',
  'pemulihan',
  'paket',
  'pindah',
  'tahun',
  'meja',
] as const;
export type BackupReason = (typeof backupReasons)[number];

// safety.md, Store: 3 a day, 14 daily, 12 monthly.
const perDay = 3;
const days = 14;
const months = 12;

/**
 * Ids of the backups that stay: the newest three of the newest day, the newest of 14 days, the newest of 12 months.
 *
 * Days and months count where there is a backup, so a closed office loses nothing over a holiday, and no clock is asked.
 */
export function backupsToKeep(backups: readonly KeptBackup[]): ReadonlySet<string> {
  const newestFirst = backups.toSorted((a, b) => compare(b.madeAt, a.madeAt) || compare(b.id, a.id));
  const byDay = [...Map.groupBy(newestFirst, ({ madeAt }) => jakartaDay(madeAt)).values()];
  const byMonth = [...Map.groupBy(newestFirst, ({ madeAt }) => jakartaDay(madeAt).slice(0, 7)).values()];
  const kept = [
    ...(byDay[0] ?? []).slice(0, perDay),
    ...byDay.slice(0, days).flatMap((sameDay) => sameDay.slice(0, 1)),
    ...byMonth.slice(0, months).flatMap((sameMonth) => sameMonth.slice(0, 1)),
    ...backupReasons.flatMap((reason) => newestFirst.filter(({ why }) => why === reason).slice(0, 1)),
  ];
  return new Set(kept.map(({ id }) => id));
}

// A move is an afternoon's work; a file left lying for longer may have been overtaken by another one.
const moveDays = 14;

/** Whether a single file made for a move still carries the office on, without the doubts of a restore (U49). */
export function continuesMove(backup: Pick<KeptBackup, 'why' | 'madeAt'>, now: string): boolean {
  if (backup.why !== 'pindah') return false;
  const made = parseIsoDate(jakartaDay(backup.madeAt));
  return made.ok && backup.madeAt <= now && jakartaDay(now) <= addDays(made.value, moveDays);
}

/** The day of an instant in Jakarta, UTC+7 without summer time, without asking a clock. */
export function jakartaDay(instant: string): string {
  const [date = '', time = '00'] = instant.split('T');
  return Number(time.slice(0, 2)) < 17 ? date : nextDay(date);
}

function nextDay(date: string): string {
  const parts = parseIsoDate(date);
  return parts.ok ? addDays(parts.value, 1) : date;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
