import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { domicileOf } from '#domain/intake/domicile.ts';
import type { IntakeRow } from '#domain/intake/intake-row.ts';
import type { MatchPerson } from '#domain/people/match-candidate.ts';
import { nameKey } from '#domain/people/name-comparison.ts';
import { type Nik, nikFacts } from '#domain/people/nik.ts';
import type { Sex } from '#domain/people/sex.ts';
import { type ApplicantClass, applicantClassOf, type Level, levelGroupOf } from '#domain/routing/levels.ts';
import { insertMany } from '../../../db/insert-many.ts';
import type { SchoolRow } from '../../../db/queries/schools.ts';
import type { Work } from '../command.ts';
import { findPupilPairs } from '../comparison/find-pupil-pairs.ts';
import { filedState } from './filing.ts';
import type { OfficeYear } from '../editions/period.ts';
import { papersOf } from './papers.ts';
import { renewPupils } from './renew-pupils.ts';

/** Where the taken-in rows come from and belong to. */
export interface IntakeBasis {
  /** Null, with the file's name, for a letter recorded by hand. */
  readonly importId: string | null;
  readonly fileName: string | null;
  readonly school: SchoolRow;
  readonly year: OfficeYear;
  /** The kota of a kecamatan of DKI: a recap of one kecamatan often leaves the column out. */
  readonly kotaOf: (kecamatan: string) => string | null;
  /** Rounds that take the rows in, by class. */
  readonly rounds: ReadonlyMap<ApplicantClass, { readonly roundId: string; readonly windowUntil: IsoDate }>;
}

/** A row that can become a pupil: what the tables require is there. */
export interface ReadyRow {
  /** Of its row in the file; null for a letter recorded by hand. */
  readonly ordinal: number | null;
  readonly intake: IntakeRow;
  readonly birthDate: IsoDate;
  readonly sex: Sex;
  readonly level: Level;
  readonly applicantClass: ApplicantClass;
  /** To publish name and class; Format 1 carries it (Lampiran I). */
  readonly consent: boolean;
  /** The pupil of an earlier year who applies again; null for a new one. */
  readonly pupilId: string | null;
}

/** The row with everything a pupil needs, or the labels of what could not be read. */
export function readyRow(
  ordinal: number,
  intake: IntakeRow,
  school: SchoolRow,
  pupilId: string | null,
): ReadyRow | readonly string[] {
  const { birthDate, nik } = intake.pupil;
  // A sex left blank is in the NIK.
  const sex = intake.pupil.sex ?? (nik === null ? null : nikFacts(nik).sex);
  const { level } = intake.application;
  const applicantClass = applicantClassOf(domicileOf(intake.household), school.region);
  if (birthDate !== null && sex !== null && level !== null && applicantClass !== null) {
    const consent = intake.application.documents.application === true;
    return { ordinal, intake, birthDate, sex, level, applicantClass, consent, pupilId };
  }
  return [
    ...(birthDate === null ? ['tanggal lahir'] : []),
    ...(sex === null ? ['jenis kelamin'] : []),
    ...(level === null ? ['jenjang'] : []),
    ...(applicantClass === null ? ['alamat di Daerah (Pasal 4)'] : []),
  ];
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
  'kk_number',
  'address',
  'rt',
  'rw',
  'kelurahan',
  'kecamatan',
  'kota',
  'postal_code',
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
  'state',
  'category',
  'sktm_number',
  'sktm_date',
  'documents',
  'consent',
  'round_id',
  'import_id',
  'import_ordinal',
  'source_file',
  'result_reasons',
  'recorded_at',
  'recorded_by',
] as const;
const searchColumns = ['name', 'numbers', 'school', 'pupil_id'] as const;

/** Takes ready rows in and looks who may be here twice; answers the applications in the order of the rows. */
export async function takeInRows(
  work: Work,
  basis: IntakeBasis,
  rows: readonly ReadyRow[],
): Promise<readonly string[]> {
  const taken = (await storeRows(work, basis, rows)).map(({ id }) => id);
  await findPupilPairs(work, taken);
  return taken;
}

/** Ready rows as pupils with their applications and search entries; the caller looks who of them may be here twice. */
export async function storeRows(
  work: Work,
  basis: IntakeBasis,
  rows: readonly ReadyRow[],
): Promise<readonly MatchPerson[]> {
  const entries = rows.map((row) => ({
    row,
    pupilId: row.pupilId ?? work.ids.next(),
    applicationId: work.ids.next(),
  }));
  const recordOf = ({ row, pupilId }: Entry) => pupilRecord(work, basis, row, pupilId);
  await insertMany(
    work.db,
    'pupil',
    pupilColumns,
    entries.filter(({ row }) => row.pupilId === null).map(recordOf),
  );
  await renewPupils(
    work,
    entries
      .filter(({ row }) => row.pupilId !== null)
      .map((entry) => ({ record: recordOf(entry), applicationId: entry.applicationId })),
  );
  await insertMany(
    work.db,
    'application',
    applicationColumns,
    entries.map((entry) => applicationRecord(work, basis, entry)),
  );
  await insertMany(
    work.db,
    'pupil_search',
    searchColumns,
    entries.map(({ row, pupilId }) => searchRecord(basis, row.intake, pupilId)),
  );
  return entries.map(personOf);
}

interface Entry {
  readonly row: ReadyRow;
  readonly pupilId: string;
  readonly applicationId: string;
}

/** As it is compared with others, under the id of the application. */
function personOf({ row: { intake, birthDate, sex }, applicationId }: Entry): MatchPerson {
  const { name, nik, motherName, guardianName } = intake.pupil;
  const { kk: kkNumber } = intake.household;
  return { id: applicationId, name, nik, birthDate, sex, motherName, guardianName, kkNumber };
}

function pupilRecord({ at, actor }: Work, { school, kotaOf }: IntakeBasis, row: ReadyRow, pupilId: string) {
  const { pupil, household, application } = row.intake;
  return {
    pupil_id: pupilId,
    nik: pupil.nik,
    nik_state: nikState(pupil.nik),
    nisn: pupil.nisn,
    name: pupil.name,
    name_key: nameKey(pupil.name),
    birth_place: pupil.birthPlace ?? '',
    birth_date: row.birthDate,
    sex: row.sex,
    kk_number: household.kk,
    address: household.address ?? '',
    rt: household.rt,
    rw: household.rw,
    kelurahan: household.kelurahan ?? '',
    kecamatan: household.kecamatan ?? '',
    kota: household.kota ?? kotaOf(household.kecamatan ?? '') ?? '',
    postal_code: household.postalCode,
    phone: pupil.phone,
    mother_name: pupil.motherName ?? '',
    guardian_name: pupil.guardianName ?? '',
    npsn: school.npsn,
    level: row.level,
    class_grade: application.className ?? (application.grade === null ? '' : String(application.grade)),
    created_at: at,
    created_by: actor.name,
    updated_at: at,
    updated_by: actor.name,
    revision: 1,
  };
}

function applicationRecord(work: Work, basis: IntakeBasis, { row, pupilId, applicationId }: Entry) {
  const { application, pupil } = row.intake;
  const papers = papersOf(application.documents);
  const round = basis.rounds.get(row.applicantClass);
  // A recap that does not say when a letter came in came in itself today.
  const receivedOn = application.receivedOn ?? work.today;
  return {
    application_id: applicationId,
    pupil_id: pupilId,
    edition_id: basis.year.editionId,
    school_year: basis.year.schoolYear,
    kind: application.kind ?? 'baru',
    applicant_class: row.applicantClass,
    npsn: basis.school.npsn,
    level: row.level,
    name: pupil.name,
    received_on: receivedOn,
    via_correction: 0,
    state: filedState({
      applicantClass: row.applicantClass,
      levelGroup: levelGroupOf(row.level),
      receivedOn,
      papers,
      windowEndsOn: round?.windowUntil ?? null,
      today: work.today,
    }),
    category: application.category,
    sktm_number: application.sktmNumber,
    sktm_date: application.sktmDate,
    documents: JSON.stringify(papers),
    consent: row.consent ? 1 : 0,
    round_id: round?.roundId ?? null,
    import_id: basis.importId,
    import_ordinal: row.ordinal,
    source_file: basis.fileName,
    result_reasons: '[]',
    recorded_at: work.at,
    recorded_by: work.actor.name,
  };
}

/** One row of the search index. */
export function searchRecord({ school }: Pick<IntakeBasis, 'school'>, intake: IntakeRow, pupilId: string) {
  const { nik, nisn, name } = intake.pupil;
  return {
    name,
    numbers: [nik, nisn].filter((number) => number !== null).join(' '),
    school: `${school.name} ${school.npsn}`,
    pupil_id: pupilId,
  };
}

/** A NIK that is not there is a state, never 0 (U10). */
export function nikState(nik: Nik | null): 'ada' | 'belum-ada' {
  return nik === null ? 'belum-ada' : 'ada';
}
