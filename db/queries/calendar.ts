import type { Knex } from 'knex';
import type { Holiday } from '#domain/deadlines/holiday-calendar.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { ApplicantClass } from '#domain/routing/levels.ts';
import type { RoundState } from '#domain/rounds/round-states.ts';
import { insertMany } from '../insert-many.ts';
import { roundUnitName, roundUnits } from './rounds.ts';

/** `jaringan`: the table of the Dinas, the same everywhere; `kantor`: days this office added for itself. */
export type HolidayScope = 'jaringan' | 'kantor';

export interface HolidayRow extends Holiday {
  readonly version: string;
  readonly scope: HolidayScope;
}

export async function holidaysOf(db: Knex): Promise<readonly HolidayRow[]> {
  return await db('holiday')
    .orderBy(['date', 'scope', 'kind'])
    .select<HolidayRow[]>('date', 'kind', 'name', 'basis', 'version', 'scope');
}

/** Puts these days in place of everything of that scope. */
export async function replaceHolidays(
  db: Knex,
  scope: HolidayScope,
  rows: readonly Omit<HolidayRow, 'scope'>[],
): Promise<void> {
  await db('holiday').where({ scope }).delete();
  await insertMany(
    db,
    'holiday',
    ['date', 'kind', 'name', 'basis', 'version', 'scope'],
    rows.map((row) => ({ ...row, scope })),
  );
}

/** The last version given out for a year of a scope; own days use year 0. */
export async function lastHolidayVersion(db: Knex, scope: HolidayScope, year: number): Promise<number> {
  const row = await db('holiday_version')
    .where({ scope, year })
    .first<{ version: number } | undefined>('version');
  return row?.version ?? 0;
}

export async function rememberHolidayVersion(
  db: Knex,
  scope: HolidayScope,
  year: number,
  version: number,
): Promise<void> {
  await db('holiday_version').insert({ scope, year, version }).onConflict(['scope', 'year']).merge();
}

/** A round that is not closed, with its announcement in force. */
export interface OpenRoundRow {
  readonly round_id: string;
  readonly unit_name: string;
  readonly applicant_class: ApplicantClass;
  readonly state: RoundState;
  readonly school_year_start: IsoDate;
  readonly window_until: IsoDate;
  /** A Keputusan of its own fixed the end (Pasal 11(2)): then it is not counted. */
  readonly window_decree_number: string | null;
  readonly announcement_id: string | null;
  readonly announcement_number: string | null;
  readonly ordinal: number | null;
  readonly issued_on: IsoDate | null;
  readonly deadlines: string | null;
}

export async function openRoundsOf(db: Knex): Promise<readonly OpenRoundRow[]> {
  const latest = '(SELECT max(ordinal) FROM announcement latest WHERE latest.round_id = round.round_id)';
  const query: Knex.QueryBuilder = roundUnits(db('round'))
    .leftJoin('announcement', (on) =>
      on.on('announcement.round_id', 'round.round_id').andOn(db.raw(`announcement.ordinal = ${latest}`)),
    )
    .whereNot('round.state', 'closed')
    .orderBy(['unit_name', 'round.applicant_class'])
    .select({
      round_id: 'round.round_id',
      unit_name: db.raw(roundUnitName),
      applicant_class: 'round.applicant_class',
      state: 'round.state',
      school_year_start: 'round.school_year_start',
      window_until: 'round.window_until',
      window_decree_number: 'round.window_decree_number',
      announcement_id: 'announcement.announcement_id',
      announcement_number: 'announcement.number',
      ordinal: 'announcement.ordinal',
      issued_on: 'announcement.issued_on',
      deadlines: 'announcement.deadlines',
    });
  return (await query) as OpenRoundRow[];
}

/** An objection in time whose field review is not signed yet. */
export interface WaitingReviewRow {
  readonly objection_id: string;
  readonly agenda_no: string;
  readonly unit_name: string;
  readonly applicant_class: ApplicantClass;
  readonly received_on: IsoDate;
  readonly review_due_on: IsoDate | null;
}

export async function waitingReviews(db: Knex): Promise<readonly WaitingReviewRow[]> {
  const query: Knex.QueryBuilder = roundUnits(
    db('objection').join('round', 'round.round_id', 'objection.round_id'),
  )
    .whereIn('objection.state', ['received', 'underReview'])
    .where('objection.in_time', 1)
    .orderBy(['objection.received_on', 'objection.agenda_no'])
    .select({
      objection_id: 'objection.objection_id',
      agenda_no: 'objection.agenda_no',
      unit_name: db.raw(roundUnitName),
      applicant_class: 'round.applicant_class',
      received_on: 'objection.received_on',
      review_due_on: 'objection.review_due_on',
    });
  return (await query) as WaitingReviewRow[];
}

export interface CalendarChangeRow {
  readonly change_id: string;
  readonly at: string;
  readonly on_date: IsoDate;
  readonly by: string;
  readonly cause: 'table' | 'paket' | 'setting';
  readonly title: string;
  readonly reason: string;
  readonly version_after: string;
  /** JSON `StoredMove[]`. */
  readonly moves: string;
}

/** The newest first. */
export async function calendarChanges(db: Knex, most: number): Promise<readonly CalendarChangeRow[]> {
  return (await db('calendar_change')
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'change_id', order: 'desc' },
    ])
    .limit(most)) as CalendarChangeRow[];
}
