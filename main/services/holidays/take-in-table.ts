import type { Holiday, HolidayKind } from '#domain/deadlines/holiday-calendar.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { isHolidayKind } from '#domain/deadlines/parse-holiday-table.ts';
import { longDate } from '#domain/words/date-words.ts';
import type { Knex } from 'knex';
import { type HolidayRow, holidaysOf, replaceHolidays } from '../../../db/queries/calendar.ts';
import type { Work } from '../command.ts';
import { readOfficeRules, rulesOf } from '../rounds/office-rules.ts';
import { movesBetween, withMoves } from './move-deadlines.ts';
import { calendarFrom } from './read-calendar.ts';

/** A row of the file `holidays` of a reference Paket. */
export interface ReceivedHoliday {
  readonly date: string;
  readonly kind: string;
  readonly name: string;
  readonly basis: string | null;
  readonly version: string;
}

/** Puts the Dinas' table in place of the one held; the days this office added itself stay. */
export async function takeInHolidays(work: Work, rows: readonly ReceivedHoliday[]): Promise<void> {
  await withMoves(
    work,
    { cause: 'paket', title: 'Tabel hari libur dari Dinas Pendidikan', reason: 'Paket acuan' },
    () => replaceHolidays(work.db, 'jaringan', rows.map(readRow)),
  );
}

/** The deadlines that the Dinas' table would move, for the preview of its Paket (U19, U25). */
export async function movesOfReceived(
  db: Knex,
  rows: readonly ReceivedHoliday[],
): Promise<readonly { readonly label: string; readonly before: string; readonly after: string }[]> {
  const before = await readOfficeRules(db);
  const own = (await holidaysOf(db)).filter(({ scope }) => scope === 'kantor');
  const received = rows.map((row): HolidayRow => ({ ...readRow(row), scope: 'jaringan' }));
  const moves = await movesBetween(db, before, rulesOf(before.settings, calendarFrom([...received, ...own])));
  return moves.map(({ kindLabel, subject, before: from, after, why }) => ({
    label: `${kindLabel}, ${subject}`,
    before: longDate(from),
    after: `${longDate(after)} (${why})`,
  }));
}

function readRow(row: ReceivedHoliday): Holiday & { readonly version: string } {
  // A kind of a newer program is still a day off; regional is the kind that claims least.
  const kind: HolidayKind = isHolidayKind(row.kind) ? row.kind : 'daerah';
  return { date: isoDate(row.date), kind, name: row.name, basis: row.basis, version: row.version };
}
