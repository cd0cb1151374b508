import { type Knex } from 'knex';
import { type IsoDate } from '#domain/deadlines/iso-date.ts';
import { type PostalCode } from '#domain/people/postal-code.ts';
import { type FamilyCategory } from '#domain/policy/policy-edition.ts';
import { type ApplicationState } from '#domain/rounds/application-states.ts';
import { type Level } from '#domain/routing/levels.ts';
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
}

const columns = [
  'application.application_id',
  'application.name',
  'application.state',
  'application.level',
  'application.received_on',
  'application.category',
  'application.documents',
  'application.consent',
  'application.advice',
  'application.comparison',
  'application.result',
  'application.result_reasons',
  'pupil.nik',
  'pupil.name_key',
  'pupil.birth_place',
  'pupil.birth_date',
  'pupil.sex',
  'pupil.class_grade',
  'pupil.address',
  'pupil.rt',
  'pupil.rw',
  'pupil.kelurahan',
  'pupil.kecamatan',
  'pupil.kota',
  'pupil.postal_code',
];

/** Every application a round verifies, by name as its papers list them; a round is one school's, some hundreds. */
export async function applicationsOf(db: Knex, roundId: string): Promise<readonly RoundApplicationRow[]> {
  return await db('application')
    .join('pupil', 'pupil.pupil_id', 'application.pupil_id')
    .where('application.round_id', roundId)
    .whereRaw(counted)
    .orderByRaw('application.name COLLATE NOCASE, application.application_id')
    .select<RoundApplicationRow[]>(columns);
}

export interface ComparedRow {
  readonly application_id: string;
  readonly by_nik: string | null;
  readonly by_name: string | null;
}

/** The comparison record of each application by NIK, then by name and birth date (Pasal 12(2)), joined in SQL. */
export async function compareRound(
  db: Knex,
  roundId: string,
  source: string,
  version: string,
): Promise<readonly ComparedRow[]> {
  return await db.raw<ComparedRow[]>(
    `SELECT application.application_id,
       (SELECT ref FROM comparison_person person WHERE person.nik = pupil.nik AND person.source = :source AND person.version = :version LIMIT 1) AS by_nik,
       (SELECT ref FROM comparison_person person WHERE person.birth_date = pupil.birth_date AND person.name_key = pupil.name_key
          AND person.source = :source AND person.version = :version LIMIT 1) AS by_name
     FROM application JOIN pupil ON pupil.pupil_id = application.pupil_id
     WHERE application.round_id = :roundId AND ${counted}`,
    { roundId, source, version },
  );
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
    `UPDATE application SET ${assignments} FROM json_each(?) AS change WHERE application.application_id = change.value ->> 0`,
    [JSON.stringify(changes)],
  );
}

export interface VerificationLineRow extends PupilLineRow {
  readonly documents: string;
  readonly advice: string | null;
  readonly comparison: string | null;
  readonly deviation_reason: string | null;
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
    });
  return findPage(query, paging, sortable, ['application.name', 'application.application_id']);
}
