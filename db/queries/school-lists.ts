import type { Knex } from 'knex';
import { findPage, type FoundPage, type Paging } from './paging.ts';

export type ListState = 'preview' | 'received' | 'final' | 'discarded' | 'replaced';

export interface SchoolListRow {
  readonly list_id: string;
  readonly npsn: string;
  readonly school_name: string;
  readonly school_address: string;
  readonly school_status: 'negeri' | 'swasta';
  readonly head_name: string | null;
  readonly head_nip: string | null;
  readonly levels: string;
  readonly cluster: 1 | 2 | 3 | null;
  readonly edition_id: string;
  readonly school_year: string;
  readonly revision: number;
  readonly state: ListState;
  readonly file_name: string;
  readonly sha256: string;
  readonly read: number;
  readonly accepted: number;
  readonly held: number;
  readonly rejected: number;
  readonly warnings: number;
  readonly notes: string;
  readonly mapping: string;
  readonly received_on: string;
  readonly created_at: string;
  readonly final_on: string | null;
  readonly replaces_id: string | null;
  readonly notice_number: string | null;
  readonly notice_date: string | null;
}

export interface ListRowRow {
  readonly ordinal: number;
  readonly no: string;
  readonly name: string;
  readonly verdict: 'accepted' | 'held' | 'rejected' | 'resolved';
  readonly status: string | null;
  readonly level: string | null;
  readonly parsed: string | null;
  readonly advice: string | null;
  readonly cells: string;
  readonly problems: string;
  readonly application_id: string | null;
  /** Questions to the school and objections about this pupil. */
  readonly notes: number;
}

export interface SptjmRow {
  readonly head_name: string;
  readonly head_nip: string | null;
  readonly head_jabatan: string;
  readonly verified: number;
  readonly cancelled: number;
  readonly date: string;
  readonly stamped: number;
  readonly notice_number: string | null;
  readonly notice_date: string | null;
  readonly scan_name: string;
  readonly scan_sha256: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
}

export async function findSchoolList(db: Knex, listId: string): Promise<SchoolListRow | null> {
  const row = await db('school_list')
    .join('school', 'school.npsn', 'school_list.npsn')
    .leftJoin('school_period', (join) => {
      join
        .on('school_period.npsn', 'school_list.npsn')
        .andOn('school_period.edition_id', 'school_list.edition_id')
        .andOn('school_period.school_year', 'school_list.school_year');
    })
    .where('school_list.list_id', listId)
    .first<SchoolListRow | undefined>('school_list.*', {
      school_name: 'school.name',
      school_address: 'school.address',
      school_status: 'school.status',
      head_name: 'school.head_name',
      head_nip: 'school.head_nip',
      levels: 'school.levels',
      cluster: 'school_period.cluster',
    });
  return row ?? null;
}

export interface PeriodKey {
  readonly editionId: string;
  readonly schoolYear: string;
}

/** The list of a school that stands in a period: received or final. */
export async function findStandingList(
  db: Knex,
  npsn: string,
  { editionId, schoolYear }: PeriodKey,
): Promise<Pick<SchoolListRow, 'list_id' | 'state' | 'revision' | 'final_on' | 'sha256'> | null> {
  const row = await db('school_list')
    .where({ npsn, edition_id: editionId, school_year: schoolYear })
    .whereIn('state', ['received', 'final'])
    .first<SchoolListRow | undefined>();
  return row ?? null;
}

export type RowFilter =
  | 'all'
  | 'accepted'
  | 'held'
  | 'rejected'
  | 'warning'
  | 'verified'
  | 'cancelled'
  | 'waiting'
  | 'contradiction';

const statusOf = { verified: 'terverifikasi', cancelled: 'verifikasi-dibatalkan' } as const;

export function findListRows(
  db: Knex,
  listId: string,
  filter: RowFilter,
  paging: Paging,
): Promise<FoundPage<ListRowRow>> {
  const query = listRows(db).where({ list_id: listId });
  if (filter === 'warning') query.where({ has_warning: 1 });
  else if (filter === 'contradiction') query.where({ contradicts: 1 });
  else if (filter === 'verified' || filter === 'cancelled') query.where({ status: statusOf[filter] });
  else if (filter === 'waiting') query.whereNotIn('status', Object.values(statusOf));
  else if (filter !== 'all') query.where({ verdict: filter });
  return findPage(query, paging, { ordinal: 'ordinal', name: 'name' }, ['ordinal']);
}

export async function findListRow(db: Knex, listId: string, ordinal: number): Promise<ListRowRow | null> {
  return (await listRows(db).where({ list_id: listId, ordinal }).first<ListRowRow | undefined>()) ?? null;
}

export async function listRowsIn(
  db: Knex,
  listId: string,
  verdicts: readonly ListRowRow['verdict'][],
): Promise<readonly ListRowRow[]> {
  return (await listRows(db)
    .where({ list_id: listId })
    .whereIn('verdict', verdicts)
    .orderBy('ordinal')) as ListRowRow[];
}

function listRows(db: Knex): Knex.QueryBuilder {
  return db('school_list_row').select(
    'school_list_row.*',
    db.raw(`(SELECT count(*) FROM school_list_note AS note
      WHERE note.list_id = school_list_row.list_id AND note.ordinal = school_list_row.ordinal) AS notes`),
  );
}

export interface ListFigures {
  readonly verified: number;
  readonly cancelled: number;
  readonly waiting: number;
  readonly contradictions: number;
  readonly cancelledWithoutReason: number;
}

/** Counts of the rows that were taken in; rejected rows are nobody's. */
export async function countListRows(db: Knex, listId: string): Promise<ListFigures> {
  const row = await db('school_list_row')
    .where({ list_id: listId, verdict: 'accepted' })
    .first<ListFigures | undefined>(
      db.raw(`coalesce(sum(status = 'terverifikasi'), 0) AS verified`),
      db.raw(`coalesce(sum(status = 'verifikasi-dibatalkan'), 0) AS cancelled`),
      db.raw(`coalesce(sum(status NOT IN ('terverifikasi', 'verifikasi-dibatalkan')), 0) AS waiting`),
      db.raw('coalesce(sum(contradicts), 0) AS contradictions'),
      db.raw(`coalesce(sum(status = 'verifikasi-dibatalkan' AND parsed ->> '$.cancellation' IS NULL), 0)
        AS cancelledWithoutReason`),
    );
  return row ?? { verified: 0, cancelled: 0, waiting: 0, contradictions: 0, cancelledWithoutReason: 0 };
}

export async function findSptjm(db: Knex, listId: string): Promise<SptjmRow | null> {
  const row = await db('sptjm')
    .where({ list_id: listId })
    .first<SptjmRow | undefined>(
      'head_name',
      'head_nip',
      'head_jabatan',
      'verified',
      'cancelled',
      'date',
      'stamped',
      'notice_number',
      'notice_date',
      'scan_name',
      'scan_sha256',
      'recorded_at',
      'recorded_by',
    );
  return row ?? null;
}

/** Pupils this office holds under one of these NIKs. */
export async function heldPupils(
  db: Knex,
  niks: readonly string[],
): Promise<readonly { readonly nik: string; readonly pupil_id: string; readonly name: string }[]> {
  return await db.raw<{ nik: string; pupil_id: string; name: string }[]>(
    `SELECT pupil.nik, pupil.pupil_id, pupil.name FROM json_each(?) AS wanted JOIN pupil ON pupil.nik = wanted.value
     WHERE pupil.removed_reason IS NULL`,
    [JSON.stringify(niks)],
  );
}

/** Pupils that already have an application in the period, with its school; the list being replaced left out. */
export async function appliedPupils(
  db: Knex,
  niks: readonly string[],
  { editionId, schoolYear }: PeriodKey,
  replacedListId: string | null,
): Promise<readonly { readonly nik: string; readonly school_name: string }[]> {
  return await db.raw<{ nik: string; school_name: string }[]>(
    `SELECT pupil.nik, coalesce(school.name, application.npsn) AS school_name
     FROM json_each(?) AS wanted JOIN pupil ON pupil.nik = wanted.value JOIN application ON application.pupil_id = pupil.pupil_id
     LEFT JOIN school ON school.npsn = application.npsn
     WHERE application.void_reason IS NULL AND application.edition_id = ? AND application.school_year = ?
       AND application.application_id NOT IN (
         SELECT application_id FROM school_list_row WHERE list_id = ? AND application_id IS NOT NULL)`,
    [JSON.stringify(niks), editionId, schoolYear, replacedListId ?? ''],
  );
}

/** Names the application each row became, in one statement. */
export async function linkApplications(
  db: Knex,
  listId: string,
  links: readonly (readonly [ordinal: number, applicationId: string])[],
): Promise<void> {
  const keyed = links.map(([ordinal, applicationId]) => [listId, ordinal, applicationId]);
  await db.raw(
    `UPDATE school_list_row SET application_id = change.value ->> 2 FROM jsonb_each(?) AS change
     WHERE school_list_row.list_id = change.value ->> 0 AND school_list_row.ordinal = change.value ->> 1`,
    [JSON.stringify(keyed)],
  );
}
