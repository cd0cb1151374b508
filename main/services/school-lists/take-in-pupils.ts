import { isoDate } from '#domain/deadlines/iso-date.ts';
import { nameKey } from '#domain/people/name-comparison.ts';
import type { ListRow } from '#domain/school-lists/list-row.ts';
import { insertMany } from '../../../db/insert-many.ts';
import { linkApplications, type SchoolListRow } from '../../../db/queries/school-lists.ts';
import type { SchoolRow } from '../../../db/queries/schools.ts';
import { searchPlaces } from '../../../db/queries/search-places.ts';
import type { Work } from '../command.ts';
import { readOfficeRules } from '../rounds/office-rules.ts';
import { getEdition } from '../rounds/edition.ts';
import { verdictColumns } from './application-of-row.ts';
import { judge } from './stored-row.ts';

export interface ReadyEntry {
  readonly ordinal: number;
  readonly row: ListRow;
  /** The pupil the office already has under this NIK; null for a new one. */
  readonly pupilId: string | null;
}

/** Rows as pupils with an application pinned to the edition and school year; all in the caller's transaction. */
export async function takeInPupils(
  work: Work,
  list: SchoolListRow,
  school: SchoolRow,
  ready: readonly ReadyEntry[],
): Promise<void> {
  const entries = ready.map((entry) => ({
    ...entry,
    isNew: entry.pupilId === null,
    pupilId: entry.pupilId ?? work.ids.next(),
    applicationId: work.ids.next(),
  }));
  const fresh = entries.filter(({ isNew }) => isNew);
  await insertMany(
    work.db,
    'pupil',
    pupilColumns,
    fresh.map((entry) => pupilRecord(work, school, entry)),
  );
  await insertMany(
    work.db,
    'pupil_search',
    searchColumns,
    fresh.map((entry) => searchRecord(school, entry)),
  );
  for (const entry of entries.filter(({ isNew }) => !isNew)) await bringUpToDate(work, school, entry);
  const { settings } = await readOfficeRules(work.db);
  const edition = await getEdition(work.db, list.edition_id);
  const basis = { edition, settings, status: school.status, receivedOn: isoDate(list.received_on) };
  await insertMany(
    work.db,
    'application',
    applicationColumns,
    entries.map(({ ordinal, row, pupilId, applicationId }) => ({
      application_id: applicationId,
      pupil_id: pupilId,
      edition_id: list.edition_id,
      school_year: list.school_year,
      kind: 'baru',
      applicant_class: null,
      npsn: school.npsn,
      level: row.level ?? '',
      name: row.name,
      received_on: list.received_on,
      via_correction: 0,
      consent: 0,
      source_file: list.file_name,
      recorded_at: work.at,
      recorded_by: work.actor.name,
      import_ordinal: ordinal,
      ...verdictColumns(row, judge(row, basis), false),
    })),
  );
  await linkApplications(
    work.db,
    list.list_id,
    entries.map(({ ordinal, applicationId }) => [ordinal, applicationId]),
  );
}

interface PupilEntry {
  readonly row: ListRow;
  readonly pupilId: string;
}

const pupilColumns = [
  'pupil_id',
  'nik',
  'nik_state',
  'nisn',
  'name',
  'name_key',
  'birth_place',
  'birth_date',
  'sex',
  'address',
  'kelurahan',
  'kecamatan',
  'kota',
  'phone',
  'mother_name',
  'guardian_name',
  'npsn',
  'level',
  'class_grade',
  'created_at',
  'created_by',
  'updated_at',
  'updated_by',
  'revision',
] as const;
const searchColumns = ['name', 'numbers', 'school', 'pupil_id'] as const;
const applicationColumns = [
  'application_id',
  'pupil_id',
  'edition_id',
  'school_year',
  'kind',
  'applicant_class',
  'npsn',
  'level',
  'name',
  'received_on',
  'via_correction',
  'consent',
  'source_file',
  'recorded_at',
  'recorded_by',
  'import_ordinal',
  'state',
  'result',
  'result_reasons',
  'deviation_reason',
  'advice',
  'category',
  'documents',
] as const;

function pupilRecord({ at, actor }: Work, { npsn }: SchoolRow, { row, pupilId }: PupilEntry) {
  return {
    pupil_id: pupilId,
    nik: row.nik,
    nik_state: row.nik === null ? 'belum-ada' : 'ada',
    nisn: row.nisn,
    name: row.name,
    name_key: nameKey(row.name),
    birth_place: '',
    birth_date: row.birthDate ?? '',
    sex: row.sex ?? '',
    address: row.address ?? '',
    kelurahan: '',
    kecamatan: row.kecamatan ?? '',
    kota: '',
    phone: row.phone,
    mother_name: '',
    guardian_name: row.guardian ?? '',
    npsn,
    level: row.level ?? '',
    class_grade: row.grade,
    created_at: at,
    created_by: actor.name,
    updated_at: at,
    updated_by: actor.name,
    revision: 1,
  };
}

/** School, level and class change every year; the person's own data is never overwritten (SP07). */
async function bringUpToDate(
  { db, at, actor }: Work,
  school: SchoolRow,
  { row, pupilId }: PupilEntry,
): Promise<void> {
  await db('pupil')
    .where({ pupil_id: pupilId })
    .update({
      npsn: school.npsn,
      level: row.level ?? '',
      class_grade: row.grade,
      updated_at: at,
      updated_by: actor.name,
      revision: db.raw('revision + 1'),
    });
  await db('pupil_search')
    .whereIn('rowid', searchPlaces(db, 'pupil_search', [pupilId]))
    .update({ school: `${school.name} ${school.npsn}` });
}

function searchRecord({ name, npsn }: SchoolRow, { row, pupilId }: PupilEntry) {
  const numbers = [row.nik, row.nisn].filter((number) => number !== null).join(' ');
  return { name: row.name, numbers, school: `${name} ${npsn}`, pupil_id: pupilId };
}
