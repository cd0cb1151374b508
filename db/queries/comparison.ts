import type { Knex } from 'knex';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { Sex } from '#domain/people/sex.ts';
import { findPage, type FoundPage, type Paging } from './paging.ts';
import { counted } from './rounds.ts';

/** One list of comparison data as it came. */
export interface SetKey {
  readonly source: string;
  readonly version: string;
}

export interface ListedSetRow extends SetKey {
  readonly persons: number;
  readonly received_on: IsoDate;
  /** Office code. */
  readonly came_from: string;
}

export interface ComparisonPersonRow extends SetKey {
  readonly id: number;
  readonly ref: string;
  readonly nik: string | null;
  readonly name: string;
  readonly birth_date: IsoDate | null;
  readonly sex: Sex | null;
  readonly address: string;
  readonly kelurahan: string;
  readonly kecamatan: string;
  readonly category: string;
}

export async function listSets(db: Knex): Promise<readonly ListedSetRow[]> {
  return (await db('comparison_set').orderBy([
    { column: 'received_on', order: 'desc' },
    { column: 'source' },
    { column: 'version', order: 'desc' },
  ])) as ListedSetRow[];
}

export interface SoughtKeys {
  readonly niks: readonly string[];
  readonly birthDates: readonly string[];
  readonly soundKeys: readonly string[];
}

/** Everyone of a list who shares a NIK, a birth date or a name as it sounds with those looked for. */
export async function personsNear(
  db: Knex,
  { source, version }: SetKey,
  { niks, birthDates, soundKeys }: SoughtKeys,
): Promise<readonly ComparisonPersonRow[]> {
  return await db.raw<ComparisonPersonRow[]>(
    `SELECT id, source, version, ref, nik, name, birth_date, sex, address, kelurahan, kecamatan, category
     FROM comparison_person WHERE source = :source AND version = :version AND id IN (
       SELECT person.id FROM json_each(:niks) JOIN comparison_person person ON person.nik = json_each.value
       UNION SELECT person.id FROM json_each(:dates) JOIN comparison_person person ON person.birth_date = json_each.value
       UNION SELECT person.id FROM json_each(:sounds) JOIN comparison_person person ON person.sound_key = json_each.value)
     ORDER BY id`,
    {
      source,
      version,
      niks: JSON.stringify(niks),
      dates: JSON.stringify(birthDates),
      sounds: JSON.stringify(soundKeys),
    },
  );
}

export async function findPerson(
  db: Knex,
  { source, version, ref }: SetKey & { readonly ref: string },
): Promise<ComparisonPersonRow | null> {
  const row = await db('comparison_person')
    .where({ source, version, ref })
    .orderBy('id')
    .first<ComparisonPersonRow | undefined>();
  return row ?? null;
}

export interface DecisionRow extends SetKey {
  readonly application_id: string;
  readonly ref: string;
  readonly verdict: 'cocok' | 'bukan';
  readonly reason: string;
  readonly decided_by: string;
  readonly decided_on: IsoDate;
}

export async function decisionsOn(
  db: Knex,
  applicationIds: readonly string[],
): Promise<readonly DecisionRow[]> {
  return await db.raw<DecisionRow[]>(
    `SELECT comparison_decision.* FROM json_each(?) JOIN comparison_decision
       ON comparison_decision.application_id = json_each.value`,
    [JSON.stringify(applicationIds)],
  );
}

/** An application that resembles a record, with what the screen sets side by side. */
export interface LikenessRow {
  readonly application_id: string;
  readonly round_id: string;
  readonly comparison: string;
  readonly name: string;
  readonly nik: string | null;
  readonly birth_place: string;
  readonly birth_date: IsoDate;
  readonly sex: Sex;
  readonly address: string;
  readonly rt: string | null;
  readonly rw: string | null;
  readonly kelurahan: string;
  readonly kecamatan: string;
  readonly kota: string;
  readonly mother_name: string;
  readonly guardian_name: string;
  readonly kk_number: string | null;
  readonly level: string;
  readonly class_grade: string;
  readonly school_name: string;
  readonly round_state: string;
}

export type LikenessFilter = 'waiting' | 'decided';

const waiting = `application.comparison ->> '$.result' = 'mirip'`;
const decided =
  'EXISTS (SELECT 1 FROM comparison_decision WHERE comparison_decision.application_id = application.application_id)';

/** Applications that wait for a person, or were decided by one; of one round, or of all. */
export function findLikenesses(
  db: Knex,
  filter: LikenessFilter,
  roundId: string | null,
  paging: Paging,
): Promise<FoundPage<LikenessRow>> {
  const query = likenesses(db).whereRaw(filter === 'waiting' ? waiting : `${decided} AND NOT (${waiting})`);
  if (roundId !== null) query.where('application.round_id', roundId);
  return findPage(query, paging, {}, ['school.name', 'application.name', 'application.application_id']);
}

export async function findLikeness(db: Knex, applicationId: string): Promise<LikenessRow | null> {
  const row = await likenesses(db)
    .where('application.application_id', applicationId)
    .first<LikenessRow | undefined>();
  return row ?? null;
}

function likenesses(db: Knex): Knex.QueryBuilder {
  return db('application')
    .join('pupil', 'pupil.pupil_id', 'application.pupil_id')
    .join('school', 'school.npsn', 'application.npsn')
    .join('round', 'round.round_id', 'application.round_id')
    .whereNotNull('application.comparison')
    .whereRaw(counted)
    .select('pupil.*', {
      application_id: 'application.application_id',
      round_id: 'application.round_id',
      comparison: 'application.comparison',
      name: 'application.name',
      level: 'application.level',
      school_name: 'school.name',
      round_state: 'round.state',
    });
}
