import type { Knex } from 'knex';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { ObjectionState } from '#domain/objections/objection-states.ts';
import type { ApplicantClass } from '#domain/routing/levels.ts';
import type { RoundState } from '#domain/rounds/round-states.ts';
import { counted, roundUnitName, roundUnits } from './rounds.ts';

/** A round that is not over with what decides its next step; counts come from SQL, so that 800 rounds are one query. */
export interface RoundDueRow {
  readonly round_id: string;
  readonly unit_name: string;
  readonly applicant_class: ApplicantClass;
  readonly state: RoundState;
  readonly school_year_start: IsoDate;
  readonly window_until: IsoDate;
  readonly window_decree_number: string | null;
  readonly window_decree_date: IsoDate | null;
  readonly applications: number;
  readonly undecided: number;
  readonly open_objections: number;
  /** Pupils a correction added whom Pasal 22 still asks for something. */
  readonly added: number;
  readonly ordinal: number | null;
  readonly issued_on: IsoDate | null;
  readonly deadlines: string | null;
  /** Date of the latest order on the announcement in force. */
  readonly ordered_on: IsoDate | null;
}

export async function roundDues(db: Knex): Promise<readonly RoundDueRow[]> {
  const latest = '(SELECT max(ordinal) FROM announcement latest WHERE latest.round_id = round.round_id)';
  const applications = (condition: string) =>
    db.raw(
      `(SELECT count(*) FROM application WHERE application.round_id = round.round_id AND ${counted} AND ${condition})`,
    );
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
      window_decree_date: 'round.window_decree_date',
      applications: applications('1'),
      undecided: applications('result IS NULL'),
      open_objections: db.raw(
        `(SELECT count(*) FROM objection WHERE objection.round_id = round.round_id AND objection.state IN ('received', 'underReview', 'reviewed', 'reported'))`,
      ),
      added: db.raw(
        `(SELECT count(*) FROM application WHERE application.round_id = round.round_id AND application.state = 'addedByCorrection' AND application.void_reason IS NULL)`,
      ),
      ordinal: 'announcement.ordinal',
      issued_on: 'announcement.issued_on',
      deadlines: 'announcement.deadlines',
      ordered_on: db.raw(
        `(SELECT max(head_order.date) FROM head_order JOIN objection ON objection.order_id = head_order.order_id
          WHERE objection.announcement_id = announcement.announcement_id)`,
      ),
    });
  return (await query) as RoundDueRow[];
}

/** An objection in time that waits for its field review, or reviewed and not reported. */
export interface ObjectionDueRow {
  readonly objection_id: string;
  readonly agenda_no: string;
  readonly unit_name: string;
  readonly applicant_class: ApplicantClass;
  readonly state: ObjectionState;
  readonly received_on: IsoDate;
  readonly visited_on: IsoDate | null;
}

export async function objectionDues(db: Knex): Promise<readonly ObjectionDueRow[]> {
  const query: Knex.QueryBuilder = roundUnits(
    db('objection').join('round', 'round.round_id', 'objection.round_id'),
  )
    .whereIn('objection.state', ['received', 'underReview', 'reviewed'])
    .where('objection.in_time', 1)
    .orderBy(['objection.received_on', 'objection.agenda_no'])
    .select({
      objection_id: 'objection.objection_id',
      agenda_no: 'objection.agenda_no',
      unit_name: db.raw(roundUnitName),
      applicant_class: 'round.applicant_class',
      state: 'objection.state',
      received_on: 'objection.received_on',
      visited_on: db.raw(
        '(SELECT max(visited_on) FROM field_review WHERE field_review.objection_id = objection.objection_id)',
      ),
    });
  return (await query) as ObjectionDueRow[];
}

/** Reports of one school and class that wait for the head's order; the oldest date is the one that presses. */
export interface ReportDueRow {
  readonly report_id: string;
  readonly unit_name: string;
  readonly applicant_class: ApplicantClass;
  readonly reports: number;
  readonly report_date: IsoDate;
}

export async function reportDues(db: Knex): Promise<readonly ReportDueRow[]> {
  const query: Knex.QueryBuilder = db('review_report')
    .where({ state: 'menunggu' })
    .groupBy('unit_name', 'applicant_class')
    .orderBy('report_date')
    .select({
      report_id: db.raw('min(report_id)'),
      unit_name: 'unit_name',
      applicant_class: 'applicant_class',
      reports: db.raw('count(*)'),
      report_date: db.raw('min(report_date)'),
    });
  return (await query) as ReportDueRow[];
}

/** Schools all of whose rounds are over and whose account-form recap was not made: since when. */
export interface RecapDueRow {
  readonly npsn: string;
  readonly school_name: string;
  readonly closed_on: IsoDate;
}

export async function recapDues(db: Knex): Promise<readonly RecapDueRow[]> {
  const query: Knex.QueryBuilder = db('round')
    .join('school', 'school.npsn', 'round.npsn')
    .whereNotExists(
      db('recap')
        .where({ kind: 'accountForm', level: 'school' })
        .whereNot('state', 'superseded')
        .whereRaw('recap.unit = round.npsn')
        .select(db.raw('1')),
    )
    .groupBy('round.npsn', 'school.name')
    .havingRaw(`sum(round.state <> 'closed') = 0`)
    .orderBy('school.name')
    .select({
      npsn: 'round.npsn',
      school_name: 'school.name',
      closed_on: db.raw('max(round.closed_on)'),
    });
  return (await query) as RecapDueRow[];
}

export async function countRows(query: Knex.QueryBuilder): Promise<number> {
  const row = await query.count({ n: '*' }).first<{ n: number } | undefined>();
  return row?.n ?? 0;
}
