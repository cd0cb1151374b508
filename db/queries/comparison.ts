import type { Knex } from 'knex';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { listedColumns, type ListedPerson } from '#domain/people/listed-person.ts';
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

export interface ComparisonPersonRow extends SetKey, ListedPerson {
  readonly id: number;
}

export async function listSets(db: Knex): Promise<readonly ListedSetRow[]> {
  return (await db('comparison_set').orderBy([
    { column: 'received_on', order: 'desc' },
    { column: 'source' },
    { column: 'version', order: 'desc' },
  ])) as ListedSetRow[];
}

/** Adds persons to a list, `rows` as `ListedPart` has them, behind the `before` that it holds. */
export async function insertListed(
  db: Knex,
  { source, version }: SetKey,
  rows: string,
  before: number,
): Promise<void> {
  const [, ...others] = listedColumns.map((_, index) => `value ->> ${index}`);
  // JSONB is taken apart once; of JSON text SQLite would read the whole row again for every column.
  await db.raw(
    `INSERT INTO comparison_person (source, version, ${listedColumns.join(', ')})
     SELECT :source, :version, coalesce(nullif(value ->> 0, ''), :before + key + 1), ${others.join(', ')} FROM jsonb_each(:rows)`,
    { source, version, before, rows },
  );
}

/** What an applicant is looked up by. */
export interface SoughtPerson {
  readonly nik: string | null;
  readonly birthDate: IsoDate | null;
  /** The birth date with day and month exchanged; null where that is no other date. */
  readonly swappedDate: IsoDate | null;
  readonly sex: Sex | null;
  readonly nameKey: string;
  readonly soundKey: string;
}

/** What of a listed person is compared: name and words as `MatchCandidate` has them, the words with blanks between. */
export interface ComparedPersonRow extends Pick<ComparisonPersonRow, 'id' | 'nik' | 'birth_date' | 'sex'> {
  readonly name_key: string;
  readonly sound_words: string;
}

/** `by` is what it was found by: a date it shares, or how it sounds. */
export interface NearPersonRow extends ComparedPersonRow {
  readonly by: 'date' | 'sound';
}

const comparedColumns =
  'person.id, person.nik, person.birth_date, person.sex, person.name_key, person.sound_words';
const ofSet = 'person.source = :source AND person.version = :version';

const bornThen = 'ON person.birth_date = asked.date AND person.sex IS asked.sex';

/** A list does not always say the sex of a person. */
function sexesBeside(sex: Sex | null): readonly (Sex | null)[] {
  return sex === null ? ['L', 'P', null] : [sex, null];
}

/** Everyone of a list who has the NIK, or name and birth date, of one of those looked for. */
export async function personsExactly(
  db: Knex,
  { source, version }: SetKey,
  people: readonly SoughtPerson[],
): Promise<readonly (ComparedPersonRow & { readonly ref: string })[]> {
  return await db.raw<(ComparedPersonRow & { readonly ref: string })[]>(
    `WITH found AS (
       SELECT person.id FROM jsonb_each(:niks) asked JOIN comparison_person person ON person.nik = asked.value
       UNION SELECT person.id FROM jsonb_each(:names) asked JOIN comparison_person person
         ON person.sound_key = asked.value ->> 0 AND person.birth_date = asked.value ->> 1 AND person.name_key = asked.value ->> 2)
     SELECT ${comparedColumns}, person.ref FROM found CROSS JOIN comparison_person person ON person.id = found.id
     WHERE ${ofSet} ORDER BY person.id`,
    {
      source,
      version,
      niks: JSON.stringify(people.flatMap(({ nik }) => (nik === null ? [] : [nik]))),
      // A name is the same only if it sounds the same, and that has an index.
      names: JSON.stringify(people.map(({ soundKey, birthDate, nameKey }) => [soundKey, birthDate, nameKey])),
    },
  );
}

/**
 * Everyone of a list who may be one of those looked for all the same, with a slip in name, date or NIK; some twice.
 *
 * Never one of the other sex. On one birth date that is who has no NIK, or one that could be the same with a slip: the
 * first eleven digits or the last four are untouched by any. On another date it is who sounds alike in that year and
 * month, or on that day. Who shares a date is found on its index alone, which holds all that is compared.
 */
export async function personsNear(
  db: Knex,
  { source, version }: SetKey,
  people: readonly SoughtPerson[],
): Promise<readonly NearPersonRow[]> {
  const dates = people.flatMap(({ nik, birthDate, swappedDate, sex }) =>
    [birthDate, swappedDate].flatMap((date) =>
      date === null ? [] : sexesBeside(sex).map((one) => ({ date, nik, sex: one })),
    ),
  );
  // Without a NIK on either side only the names are left to tell.
  const unnumbered = new Map(dates.map(({ date, sex }) => [`${date} ${sex ?? ''}`, [date, sex, 0]]));
  for (const { date, nik, sex } of dates)
    if (nik === null) unnumbered.set(`${date} ${sex ?? ''}`, [date, sex, 1]);
  const numbered = dates.flatMap(({ date, nik, sex }) =>
    nik === null ? [] : [[date, sex, nik.slice(0, 11), nik.slice(12)]],
  );
  const sounding = people.flatMap(({ soundKey, birthDate, sex }) =>
    birthDate === null ? [] : [[soundKey, sex, birthDate.slice(0, 7), birthDate.slice(5)]],
  );
  return await db.raw<NearPersonRow[]>(
    `WITH
       unnumbered AS MATERIALIZED (SELECT value ->> 0 AS date, value ->> 1 AS sex, value ->> 2 AS every FROM jsonb_each(:unnumbered)),
       numbered AS MATERIALIZED (
         SELECT value ->> 0 AS date, value ->> 1 AS sex, value ->> 2 AS head, value ->> 3 AS tail FROM jsonb_each(:numbered)),
       sounding AS MATERIALIZED (
         SELECT value ->> 0 AS sound, value ->> 1 AS sex, value ->> 2 AS month, value ->> 3 AS day FROM jsonb_each(:sounding)),
       alike AS (
         SELECT person.id FROM sounding asked CROSS JOIN comparison_person person ON person.sound_key = asked.sound
         WHERE (substr(person.birth_date, 1, 7) = asked.month OR substr(person.birth_date, 6) = asked.day)
           AND coalesce(person.sex = asked.sex, 1))
     SELECT ${comparedColumns}, 'date' AS by FROM unnumbered asked CROSS JOIN comparison_person person ${bornThen} AND person.nik IS NULL
     WHERE ${ofSet}
     UNION ALL
     SELECT ${comparedColumns}, 'date' FROM unnumbered asked CROSS JOIN comparison_person person ${bornThen} AND person.nik > ''
     WHERE asked.every = 1 AND ${ofSet}
     UNION ALL
     SELECT ${comparedColumns}, 'date' FROM numbered asked CROSS JOIN comparison_person person ${bornThen} AND person.nik > ''
     WHERE (substr(person.nik, 13) = asked.tail OR substr(person.nik, 1, 11) = asked.head) AND ${ofSet}
     UNION ALL
     SELECT ${comparedColumns}, 'sound' FROM alike CROSS JOIN comparison_person person ON person.id = alike.id WHERE ${ofSet}`,
    {
      source,
      version,
      unnumbered: JSON.stringify([...unnumbered.values()]),
      numbered: JSON.stringify(numbered),
      sounding: JSON.stringify(sounding),
    },
  );
}

/** What the list calls persons found in it, by their ids. */
export async function personRefs(db: Knex, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.raw<{ id: number; ref: string }[]>(
    `SELECT person.id, person.ref FROM json_each(?) asked CROSS JOIN comparison_person person ON person.id = asked.value`,
    [JSON.stringify(ids.map(Number))],
  );
  return new Map(rows.map(({ id, ref }) => [String(id), ref]));
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
