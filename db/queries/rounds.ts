import type { Knex } from 'knex';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { ObjectionFinding, ObjectionState, ObjectionType } from '#domain/objections/objection-states.ts';
import type { RoundState } from '#domain/rounds/round-states.ts';
import type { ApplicantClass, LevelGroup } from '#domain/routing/levels.ts';
import { findPage, type FoundPage, type Paging } from './paging.ts';

export interface RoundRow {
  readonly round_id: string;
  readonly edition_id: string;
  readonly school_year: string;
  /** A school for classes a and c; for class b the office that verifies it, one round per level group (Pasal 14). */
  readonly unit_kind: 'school' | 'office';
  /** NPSN or office code. */
  readonly unit: string;
  readonly npsn: string | null;
  /** Of an office round; a school's Pengawas stands in the register of schools. */
  readonly pengawas_name: string | null;
  readonly pengawas_nip: string | null;
  readonly applicant_class: ApplicantClass;
  readonly level_group: LevelGroup;
  readonly state: RoundState;
  readonly opened_on: IsoDate;
  readonly school_year_start: IsoDate;
  readonly window_until: IsoDate;
  readonly decree_number: string;
  readonly decree_date: IsoDate;
  /** The Keputusan that moved this round's window; null while the common one stands. */
  readonly window_decree_number: string | null;
  readonly window_decree_date: IsoDate | null;
  readonly checked_on: string | null;
  readonly recapped_on: IsoDate | null;
  readonly closed_on: IsoDate | null;
  /** The head's written reason, asked for from the third round of objections (G-17). */
  readonly closed_reason: string | null;
  readonly recap_document_id: string | null;
}

export interface ListedRoundRow extends RoundRow {
  /** The school, or `Kelas b jenjang SMP, <office>`. */
  readonly unit_name: string;
  readonly applications: number;
  readonly passed: number;
  readonly failed: number;
  readonly undecided: number;
  readonly open_objections: number;
  readonly objection_until: IsoDate | null;
  readonly deadlines: string | null;
}

export async function findRound(db: Knex, roundId: string): Promise<RoundRow | null> {
  return (await db('round').where({ round_id: roundId }).first<RoundRow | undefined>()) ?? null;
}

/** The Keputusan of the round opened last in a school year. */
export async function findLastDecree(
  db: Knex,
  schoolYear: string,
): Promise<Pick<RoundRow, 'school_year_start' | 'decree_number' | 'decree_date'> | null> {
  const row = await db('round')
    .where({ school_year: schoolYear })
    .orderBy('opened_on', 'desc')
    .first<Pick<RoundRow, 'school_year_start' | 'decree_number' | 'decree_date'> | undefined>(
      'school_year_start',
      'decree_number',
      'decree_date',
    );
  return row ?? null;
}

/** What a round counts: not void, not too late, not withdrawn, and not added by a correction. */
export const counted = `void_reason IS NULL AND via_correction = 0 AND application.state NOT IN ('rejectedLate', 'withdrawn')`;

/** Name of a round's unit; joins `school` and `office` as `roundUnits` does. */
export const roundUnitName = `coalesce(school.name, 'Kelas b jenjang ' || round.level_group || ', ' || office.name)`;

/** Joins what `roundUnitName` reads to a query that has `round`. */
export function roundUnits(query: Knex.QueryBuilder): Knex.QueryBuilder {
  return query
    .leftJoin('school', 'school.npsn', 'round.npsn')
    .leftJoin('office', (on) => on.on('office.office', 'round.unit'));
}

const sortable = {
  unitName: 'unit_name',
  state: 'round.state',
  applicantClass: 'round.applicant_class',
  levelGroup: 'round.level_group',
};

export function findRounds(
  db: Knex,
  paging: Paging,
  state: string | null,
): Promise<FoundPage<ListedRoundRow>> {
  const query = listedRounds(db);
  if (state !== null) query.where('round.state', state);
  return findPage(query, paging, sortable, ['unit_name', 'round.applicant_class']);
}

function listedRounds(db: Knex): Knex.QueryBuilder {
  const count = (condition: string) =>
    db.raw(
      `(SELECT count(*) FROM application WHERE application.round_id = round.round_id AND ${counted} AND ${condition})`,
    );
  const latest = '(SELECT max(ordinal) FROM announcement latest WHERE latest.round_id = round.round_id)';
  return roundUnits(db('round'))
    .leftJoin('announcement', (on) =>
      on.on('announcement.round_id', 'round.round_id').andOn(db.raw(`announcement.ordinal = ${latest}`)),
    )
    .select('round.*', {
      unit_name: db.raw(roundUnitName),
      applications: count('1'),
      passed: count(`result = 'lulus'`),
      failed: count(`result = 'tidak-lulus'`),
      undecided: count('result IS NULL'),
      open_objections: db.raw(
        `(SELECT count(*) FROM objection WHERE objection.round_id = round.round_id AND objection.state IN ('received', 'underReview', 'reviewed', 'reported'))`,
      ),
      objection_until: 'announcement.objection_until',
      deadlines: 'announcement.deadlines',
    });
}

export interface RoundTally {
  readonly total: number;
  readonly draft: number;
  readonly undecided: number;
  readonly passed: number;
  readonly failed: number;
  readonly failed_without_reason: number;
  readonly uncompared: number;
  /** Compared, and waiting for a person. */
  readonly resembling: number;
  readonly last_result_on: IsoDate | null;
}

export async function tallyRound(db: Knex, roundId: string): Promise<RoundTally> {
  const [row] = await db.raw<RoundTally[]>(
    `SELECT count(*) AS total,
       count(*) FILTER (WHERE state = 'draft') AS draft,
       count(*) FILTER (WHERE result IS NULL) AS undecided,
       count(*) FILTER (WHERE result = 'lulus') AS passed,
       count(*) FILTER (WHERE result = 'tidak-lulus') AS failed,
       count(*) FILTER (WHERE result = 'tidak-lulus' AND result_reasons = '[]') AS failed_without_reason,
       count(*) FILTER (WHERE comparison IS NULL OR comparison ->> '$.result' = 'tidak-diperbandingkan') AS uncompared,
       count(*) FILTER (WHERE comparison ->> '$.result' = 'mirip') AS resembling,
       max(decided_on) AS last_result_on
     FROM application WHERE round_id = ? AND ${counted}`,
    [roundId],
  );
  if (!row) throw new Error('An aggregate has one row');
  return row;
}

export interface BeritaAcaraRow {
  readonly id: string;
  readonly number: string;
  readonly date: IsoDate;
  readonly place: string;
  readonly required: string;
  readonly parties: string;
  readonly complete: number;
  readonly counts: string;
  readonly document_id: string | null;
}

/** The Berita Acara of verification in force; one that was drawn up again is void. */
export async function findBeritaAcara(db: Knex, roundId: string): Promise<BeritaAcaraRow | null> {
  const row = await db('berita_acara')
    .where({ round_id: roundId, kind: 'verifikasi' })
    .whereNull('void_reason')
    .first<BeritaAcaraRow | undefined>();
  return row ?? null;
}

export interface AnnouncementRow {
  readonly announcement_id: string;
  readonly ordinal: number;
  readonly number: string;
  readonly issued_on: IsoDate;
  readonly display_until: IsoDate;
  readonly objection_until: IsoDate;
  readonly media: string;
  readonly entries: string;
  readonly changes: string;
  readonly deadlines: string;
  readonly document_id: string | null;
}

export async function announcementsOf(db: Knex, roundId: string): Promise<readonly AnnouncementRow[]> {
  return (await db('announcement').where({ round_id: roundId }).orderBy('ordinal')) as AnnouncementRow[];
}

export interface RoundObjectionRow {
  readonly objection_id: string;
  readonly announcement_id: string;
  readonly ordinal: number;
  readonly agenda_no: string;
  readonly type: ObjectionType;
  readonly application_id: string | null;
  /** JSON with at least `name`. */
  readonly subject: string;
  readonly received_on: IsoDate;
  readonly review_due_on: IsoDate | null;
  readonly state: ObjectionState;
  readonly finding: ObjectionFinding | null;
  readonly order_id: string | null;
  readonly application_name: string | null;
  readonly class_grade: string | null;
}

export async function objectionsOf(db: Knex, roundId: string): Promise<readonly RoundObjectionRow[]> {
  return await db('objection')
    .join('announcement', 'announcement.announcement_id', 'objection.announcement_id')
    .leftJoin('application', 'application.application_id', 'objection.application_id')
    .leftJoin('pupil', 'pupil.pupil_id', 'application.pupil_id')
    .where('objection.round_id', roundId)
    .orderBy('objection.received_on')
    .orderBy('objection.agenda_no')
    .select<RoundObjectionRow[]>('objection.*', {
      ordinal: 'announcement.ordinal',
      application_name: 'application.name',
      class_grade: 'pupil.class_grade',
    });
}

export interface OrderRow {
  readonly order_id: string;
  readonly number: string;
  readonly date: IsoDate;
  readonly kind: 'perbaiki' | 'lanjutkan';
  readonly by_name: string;
  readonly addressee: string;
  readonly changes: string;
}

/** Orders that decided objections to this announcement, the latest first. */
export async function ordersOn(db: Knex, announcementId: string): Promise<readonly OrderRow[]> {
  return (await db('head_order')
    .whereIn(
      'order_id',
      db('objection').where({ announcement_id: announcementId }).whereNotNull('order_id').select('order_id'),
    )
    .orderBy('date', 'desc')) as OrderRow[];
}

export async function lastReportOn(db: Knex, roundId: string): Promise<IsoDate | null> {
  const row = await db('field_review')
    .join('objection', 'objection.objection_id', 'field_review.objection_id')
    .where('objection.round_id', roundId)
    .max({ last: 'field_review.report_date' })
    .first<{ last: IsoDate | null } | undefined>();
  return row?.last ?? null;
}

export interface ComparisonSetRow {
  readonly source: string;
  readonly version: string;
  readonly persons: number;
  readonly received_on: IsoDate;
}

/** The newest comparison data of a source, or null while the office holds none (Pasal 12(1)). */
export async function findComparisonSet(db: Knex, source: string): Promise<ComparisonSetRow | null> {
  const row = await db('comparison_set')
    .where({ source })
    .orderBy('received_on', 'desc')
    .orderBy('version', 'desc')
    .first<ComparisonSetRow | undefined>();
  return row ?? null;
}

export interface AddedRow {
  readonly application_id: string;
  readonly name: string;
  readonly documents: string;
  readonly consent: number;
  readonly form_filled: number;
}

/** Pupils a correction put on the list who have not completed Pasal 22 yet. */
export async function addedPupils(db: Knex, roundId: string): Promise<readonly AddedRow[]> {
  return await db('application')
    .leftJoin('account_form', (on) =>
      on.on('account_form.application_id', 'application.application_id').andOnNull('account_form.voided_on'),
    )
    .where({ round_id: roundId, state: 'addedByCorrection' })
    .whereNull('application.void_reason')
    .orderBy('application.name')
    .select<AddedRow[]>(
      'application.application_id',
      'application.name',
      'application.documents',
      'application.consent',
      db.raw('account_form.filled_on IS NOT NULL AS form_filled'),
    );
}

export interface RoundCorrectionRow {
  readonly correction_id: string;
  readonly found_on: IsoDate;
  readonly source: string;
  readonly subject: string | null;
  readonly finding: string;
  readonly reason: string;
  readonly recorded_by: string;
}

export async function correctionsOf(db: Knex, roundId: string): Promise<readonly RoundCorrectionRow[]> {
  return await db('round_correction')
    .leftJoin('application', 'application.application_id', 'round_correction.application_id')
    .where('round_correction.round_id', roundId)
    .orderBy(['round_correction.found_on', 'round_correction.correction_id'])
    .select<RoundCorrectionRow[]>('round_correction.*', { subject: 'application.name' });
}
