import type { Knex } from 'knex';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { ObjectionState } from '#domain/objections/objection-states.ts';

/** Signed paper of the verification that an application's result stands in. */
export interface CourseBeritaAcara {
  readonly number: string;
  readonly date: IsoDate;
  readonly complete: number;
  /** JSON of `SignatoryView[]`. */
  readonly parties: string;
  readonly document_id: string | null;
}

export async function beritaAcaraOf(db: Knex, roundId: string): Promise<CourseBeritaAcara | null> {
  const row = await db('berita_acara')
    .where({ round_id: roundId, kind: 'verifikasi' })
    .whereNull('void_reason')
    .first<CourseBeritaAcara | undefined>('number', 'date', 'complete', 'parties', 'document_id');
  return row ?? null;
}

export interface CourseAnnouncement {
  readonly ordinal: number;
  readonly number: string;
  readonly issued_on: IsoDate;
  readonly objection_until: IsoDate;
  readonly document_id: string | null;
}

export async function announcementsFor(db: Knex, roundId: string): Promise<readonly CourseAnnouncement[]> {
  return await db('announcement')
    .where({ round_id: roundId })
    .orderBy('ordinal')
    .select<CourseAnnouncement[]>('ordinal', 'number', 'issued_on', 'objection_until', 'document_id');
}

export interface CourseObjection {
  readonly objection_id: string;
  readonly agenda_no: string;
  readonly received_on: IsoDate;
  readonly state: ObjectionState;
  readonly finding: 'benar' | 'tidak-benar' | null;
  readonly grounds: string;
  readonly order_number: string | null;
  readonly order_date: IsoDate | null;
}

export async function objectionsAbout(db: Knex, applicationId: string): Promise<readonly CourseObjection[]> {
  return await db('objection')
    .leftJoin('head_order', 'head_order.order_id', 'objection.order_id')
    .where({ 'objection.application_id': applicationId })
    .orderBy('objection.received_on')
    .select<CourseObjection[]>(
      'objection.objection_id',
      'agenda_no',
      'received_on',
      'state',
      'finding',
      'grounds',
      {
        order_number: 'head_order.number',
        order_date: 'head_order.date',
      },
    );
}

export interface CourseRecap {
  readonly level: string;
  readonly unit_label: string;
  readonly revision: number;
  readonly state: string;
  readonly made_on: IsoDate;
  readonly sealed_on: IsoDate | null;
  readonly document_id: string | null;
}

export async function recapsWith(db: Knex, applicationId: string): Promise<readonly CourseRecap[]> {
  return await db('recap_row')
    .join('recap', 'recap.recap_id', 'recap_row.recap_id')
    .where({ 'recap_row.application_id': applicationId })
    .orderBy('recap.made_on')
    .select<CourseRecap[]>(
      'recap.level',
      'recap.unit_label',
      'recap.revision',
      'recap.state',
      'recap.made_on',
      'recap.sealed_on',
      'recap.document_id',
    );
}

export interface CourseDetermination {
  readonly kepgub_number: string;
  readonly kepgub_date: IsoDate;
  readonly outcome: string;
  /** Rupiah per month as the decree's list has it; null where it names none. */
  readonly amount: number | null;
}

export async function determinationsOf(
  db: Knex,
  applicationId: string,
): Promise<readonly CourseDetermination[]> {
  return await db('determination_row as line')
    .join('determination', 'determination.determination_id', 'line.determination_id')
    .where({ 'line.application_id': applicationId })
    .orderBy('kepgub_date')
    .select<CourseDetermination[]>('kepgub_number', 'kepgub_date', 'line.outcome', 'line.amount');
}

export interface RecordedAct {
  readonly at: string;
  readonly actor: string;
}

/** Who last entered verification results for this application or its round: the typist, not the legal actor. */
export async function resultRecordedBy(db: Knex, objects: readonly string[]): Promise<RecordedAct | null> {
  const row = await db('audit')
    .whereIn('object', objects)
    .whereIn('action', ['rounds.setResults', 'rounds.acceptAdvice'])
    .orderBy('seq', 'desc')
    .first<RecordedAct | undefined>('at', 'actor');
  return row ?? null;
}

/** The row of a school's Data Siswa (2025) that became this application, with the list's date. */
export async function schoolListRowOf(
  db: Knex,
  applicationId: string,
): Promise<{ readonly parsed: string; readonly received_on: IsoDate } | null> {
  const row = await db('school_list_row')
    .join('school_list', 'school_list.list_id', 'school_list_row.list_id')
    .where({ 'school_list_row.application_id': applicationId })
    .whereNotNull('parsed')
    .orderBy('school_list.revision', 'desc')
    .first<{ parsed: string; received_on: IsoDate } | undefined>('parsed', 'received_on');
  return row ?? null;
}
