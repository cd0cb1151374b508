import type { Knex } from 'knex';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { PostalCode } from '#domain/people/postal-code.ts';
import type { FamilyCategory } from '#domain/policy/policy-edition.ts';
import type { ApplicationState } from '#domain/rounds/application-states.ts';
import type { Level, Region, SchoolStatus } from '#domain/routing/levels.ts';
import { findPage, type FoundPage, type Paging } from './paging.ts';
import { pupilLineColumns, type PupilLineRow } from './pupils.ts';
import { counted } from './rounds.ts';

/** An application of a round with what its verification looks at and its papers print. */
export interface RoundApplicationRow {
  readonly application_id: string;
  readonly name: string;
  readonly state: ApplicationState;
  readonly level: Level;
  readonly received_on: IsoDate;
  readonly category: FamilyCategory | null;
  readonly documents: string;
  readonly consent: number;
  readonly advice: string | null;
  readonly comparison: string | null;
  readonly result: 'lulus' | 'tidak-lulus' | null;
  readonly result_reasons: string;
  readonly nik: string | null;
  readonly name_key: string;
  readonly birth_place: string;
  readonly birth_date: IsoDate;
  readonly sex: 'L' | 'P';
  readonly class_grade: string;
  readonly address: string;
  readonly rt: string | null;
  readonly rw: string | null;
  readonly kelurahan: string;
  readonly kecamatan: string;
  readonly kota: string;
  readonly postal_code: PostalCode | null;
  /** The pupil's own school: a round of class b has many. */
  readonly npsn: string;
  readonly school_name: string;
  readonly school_status: SchoolStatus;
  readonly school_region: Region;
}

const columns = {
  application_id: 'application.application_id',
  name: 'application.name',
  state: 'application.state',
  level: 'application.level',
  received_on: 'application.received_on',
  category: 'application.category',
  documents: 'application.documents',
  consent: 'application.consent',
  advice: 'application.advice',
  comparison: 'application.comparison',
  result: 'application.result',
  result_reasons: 'application.result_reasons',
  nik: 'pupil.nik',
  name_key: 'pupil.name_key',
  birth_place: 'pupil.birth_place',
  birth_date: 'pupil.birth_date',
  sex: 'pupil.sex',
  class_grade: 'pupil.class_grade',
  address: 'pupil.address',
  rt: 'pupil.rt',
  rw: 'pupil.rw',
  kelurahan: 'pupil.kelurahan',
  kecamatan: 'pupil.kecamatan',
  kota: 'pupil.kota',
  postal_code: 'pupil.postal_code',
  npsn: 'application.npsn',
  school_name: 'school.name',
  school_status: 'school.status',
  school_region: 'school.region',
};

/** Every application a round verifies, by name as its papers list them; a round is one school's, some hundreds. */
export async function applicationsOf(db: Knex, roundId: string): Promise<readonly RoundApplicationRow[]> {
  return await db('application')
    .join('pupil', 'pupil.pupil_id', 'application.pupil_id')
    .join('school', 'school.npsn', 'application.npsn')
    .where('application.round_id', roundId)
    .whereRaw(counted)
    .orderByRaw('application.name COLLATE NOCASE, application.application_id')
    .select<RoundApplicationRow[]>(columns);
}

/** One changed column set for many applications, in one statement. */
export async function updateApplications(
  db: Knex,
  columnsChanged: readonly string[],
  changes: readonly (readonly [applicationId: string, ...values: (string | number | null)[]])[],
): Promise<void> {
  const assignments = columnsChanged
    .map((column, index) => `"${column}" = change.value ->> ${index + 1}`)
    .join(', ');
  await db.raw(
    `UPDATE application SET ${assignments} FROM jsonb_each(?) AS change WHERE application.application_id = change.value ->> 0`,
    [JSON.stringify(changes)],
  );
}

export interface VerificationLineRow extends PupilLineRow {
  readonly documents: string;
  readonly advice: string | null;
  readonly comparison: string | null;
  readonly deviation_reason: string | null;
  readonly result_reasons: string;
}

export type VerificationFilter = 'all' | 'undecided' | 'advised-against' | 'deviating';

const shown: Readonly<Record<VerificationFilter, string>> = {
  all: '1',
  undecided: 'application.result IS NULL',
  'advised-against': `application.advice ->> '$.outcome' <> 'eligible'`,
  deviating: 'application.deviation_reason IS NOT NULL',
};

const sortable = {
  name: 'application.name',
  classGrade: 'pupil.class_grade',
  state: 'application.state',
  result: 'application.result',
  level: 'application.level',
  birthDate: 'pupil.birth_date',
};

export function findVerification(
  db: Knex,
  roundId: string,
  filter: VerificationFilter,
  paging: Paging,
): Promise<FoundPage<VerificationLineRow>> {
  const query = db('application')
    .join('pupil', 'pupil.pupil_id', 'application.pupil_id')
    .join('school', 'school.npsn', 'application.npsn')
    .where('application.round_id', roundId)
    .whereRaw(`${counted} AND ${shown[filter]}`)
    .select({
      ...pupilLineColumns,
      documents: 'application.documents',
      advice: 'application.advice',
      comparison: 'application.comparison',
      deviation_reason: 'application.deviation_reason',
      result_reasons: 'application.result_reasons',
    });
  return findPage(query, paging, sortable, ['application.name', 'application.application_id']);
}

export type LateApplicationRow = Pick<
  RoundApplicationRow,
  'application_id' | 'state' | 'received_on' | 'documents' | 'consent' | 'advice'
>;

/** Letters that came after the window of their round (Pasal 11(1)). */
export async function lateApplicationsOf(db: Knex, roundId: string): Promise<readonly LateApplicationRow[]> {
  return await db('application')
    .where({ round_id: roundId, state: 'rejectedLate' })
    .whereNull('void_reason')
    .select<LateApplicationRow[]>('application_id', 'state', 'received_on', 'documents', 'consent', 'advice');
}
