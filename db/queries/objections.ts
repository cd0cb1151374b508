import type { Knex } from 'knex';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { ObjectionFinding, ObjectionState, ObjectionType } from '#domain/objections/objection-states.ts';
import type { ApplicantClass, LevelGroup } from '#domain/routing/levels.ts';
import { findPage, type FoundPage, type Paging } from './paging.ts';
import { roundUnitName, roundUnits } from './rounds.ts';

/** An objection with its school, its announcement and the pupil it is about. */
export interface ObjectionRow {
  readonly objection_id: string;
  readonly round_id: string;
  readonly announcement_id: string;
  readonly agenda_no: string;
  readonly received_on: IsoDate;
  /** JSON `Objector`. */
  readonly objector: string;
  readonly type: ObjectionType;
  readonly application_id: string | null;
  /** JSON `StoredSubject`. */
  readonly subject: string;
  readonly grounds: string;
  readonly in_time: number;
  readonly state: ObjectionState;
  readonly review_due_on: IsoDate | null;
  readonly finding: ObjectionFinding | null;
  readonly order_id: string | null;
  readonly ended_reason: string | null;
  readonly document_id: string | null;
  /** NPSN or office code of the round. */
  readonly unit: string;
  readonly unit_name: string;
  readonly applicant_class: ApplicantClass;
  readonly level_group: LevelGroup;
  readonly announcement_number: string;
  readonly issued_on: IsoDate;
  readonly objection_until: IsoDate;
  readonly ordinal: number;
  readonly visited_on: IsoDate | null;
}

export interface ObjectionFilter {
  readonly roundId: string | null;
  /** Only those that still wait for an act of an office. */
  readonly open: boolean;
}

const sortable = {
  agendaNo: 'objection.agenda_no',
  unitName: 'unit_name',
  receivedOn: 'objection.received_on',
  state: 'objection.state',
  type: 'objection.type',
  reviewDue: 'objection.review_due_on',
};

export function findObjections(
  db: Knex,
  filter: ObjectionFilter,
  paging: Paging,
): Promise<FoundPage<ObjectionRow>> {
  const query = objections(db);
  if (filter.roundId !== null) void query.where('objection.round_id', filter.roundId);
  if (filter.open) void query.whereIn('objection.state', ['received', 'underReview', 'reviewed', 'reported']);
  return findPage(query, paging, sortable, ['objection.received_on desc', 'objection.agenda_no desc']);
}

export async function findObjection(db: Knex, objectionId: string): Promise<ObjectionRow | null> {
  return (
    ((await objections(db).where('objection.objection_id', objectionId).first()) as
      ObjectionRow | undefined) ?? null
  );
}

export async function objectionsIn(
  db: Knex,
  objectionIds: readonly string[],
): Promise<readonly ObjectionRow[]> {
  return (await objections(db)
    .whereIn('objection.objection_id', objectionIds)
    .orderBy('objection.agenda_no')) as ObjectionRow[];
}

export async function objectionsOn(db: Knex, roundId: string): Promise<readonly ObjectionRow[]> {
  return (await objections(db)
    .where('objection.round_id', roundId)
    .orderBy('objection.agenda_no')) as ObjectionRow[];
}

/** Everything of a round that was reported and still waits for the head's order. */
export async function reportedObjections(db: Knex, roundId: string): Promise<readonly ObjectionRow[]> {
  return (await objections(db)
    .where({ 'objection.round_id': roundId, 'objection.state': 'reported' })
    .orderBy('objection.agenda_no')) as ObjectionRow[];
}

function objections(db: Knex): Knex.QueryBuilder {
  return roundUnits(db('objection').join('round', 'round.round_id', 'objection.round_id'))
    .join('announcement', 'announcement.announcement_id', 'objection.announcement_id')
    .select('objection.*', {
      unit: 'round.unit',
      applicant_class: 'round.applicant_class',
      level_group: 'round.level_group',
      unit_name: db.raw(roundUnitName),
      announcement_number: 'announcement.number',
      issued_on: 'announcement.issued_on',
      objection_until: 'announcement.objection_until',
      ordinal: 'announcement.ordinal',
      visited_on: db.raw(
        '(SELECT max(visited_on) FROM field_review WHERE field_review.objection_id = objection.objection_id)',
      ),
    });
}

export interface FieldReviewRow {
  readonly id: string;
  readonly objection_id: string;
  readonly ordinal: number;
  readonly visited_on: IsoDate;
  readonly place: string;
  readonly facts: string;
  readonly proposed_finding: ObjectionFinding;
  readonly berita_acara_number: string;
  readonly berita_acara_date: IsoDate;
  readonly document_id: string | null;
  readonly report_number: string | null;
  readonly report_date: IsoDate | null;
  readonly report_document_id: string | null;
}

/** Reviews of these objections with their Berita Acara, oldest first. */
export async function reviewsOf(
  db: Knex,
  objectionIds: readonly string[],
): Promise<readonly FieldReviewRow[]> {
  return db('field_review')
    .join('berita_acara', 'berita_acara.id', 'field_review.berita_acara_id')
    .whereIn('field_review.objection_id', objectionIds)
    .orderBy('field_review.ordinal')
    .select<FieldReviewRow[]>('field_review.*', {
      berita_acara_number: 'berita_acara.number',
      berita_acara_date: 'berita_acara.date',
      document_id: 'berita_acara.document_id',
    });
}

export interface SubjectApplicationRow {
  readonly application_id: string;
  readonly name: string;
  readonly nik: string | null;
  readonly class_grade: string;
  readonly state: string;
}

/** The pupil an objection may be about: an application of that round. */
export async function findSubject(
  db: Knex,
  roundId: string,
  applicationId: string,
): Promise<SubjectApplicationRow | null> {
  const row = await db('application')
    .join('pupil', 'pupil.pupil_id', 'application.pupil_id')
    .where({ round_id: roundId, application_id: applicationId })
    .whereNull('application.void_reason')
    .first<SubjectApplicationRow | undefined>(
      'application.application_id',
      'application.name',
      'application.state',
      'pupil.nik',
      'pupil.class_grade',
    );
  return row ?? null;
}
