import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { matchCandidate } from '#domain/people/match-candidate.ts';
import type { Sex } from '#domain/people/sex.ts';
import type { Knex } from 'knex';
import { insertMany } from '../../../db/insert-many.ts';
import type { SetKey } from '../../../db/queries/comparison.ts';

/** One person as a list names him; `category` is a decile or a finding in the list's own words. */
export interface ListedPerson {
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

const columns = [
  'source',
  'version',
  'ref',
  'nik',
  'name',
  'name_key',
  'sound_key',
  'sound_words',
  'birth_date',
  'sex',
  'address',
  'kelurahan',
  'kecamatan',
  'category',
] as const;

/** Keeps a list of comparison data; it replaces an earlier one of the same source and version (Pasal 12, 58(2)). */
export async function storeComparisonSet(
  work: { readonly db: Knex; readonly today: IsoDate },
  set: SetKey & { readonly from: string },
  persons: readonly ListedPerson[],
): Promise<void> {
  await clearComparisonSet(work.db, set);
  await addListedPersons(work.db, set, persons);
  await closeComparisonSet(work, set, persons.length);
}

/** The first of three steps for a list that comes in parts, all in one transaction. */
export async function clearComparisonSet(db: Knex, { source, version }: SetKey): Promise<void> {
  await db('comparison_person').where({ source, version }).delete();
}

export async function addListedPersons(
  db: Knex,
  { source, version }: SetKey,
  persons: readonly ListedPerson[],
): Promise<void> {
  await insertMany(
    db,
    'comparison_person',
    columns,
    persons.map((person) => ({ source, version, ...columnsOf(person) })),
  );
}

export async function closeComparisonSet(
  { db, today }: { readonly db: Knex; readonly today: IsoDate },
  { source, version, from }: SetKey & { readonly from: string },
  persons: number,
): Promise<void> {
  await db('comparison_set')
    .insert({ source, version, persons, received_on: today, came_from: from })
    .onConflict(['source', 'version'])
    .merge();
}

/** What a name is compared by is made once, so that looking someone up reads an index and nothing else. */
function columnsOf(person: ListedPerson) {
  const { nameKey, soundKey, words } = matchCandidate({
    id: person.ref,
    name: person.name,
    nik: person.nik,
    birthDate: person.birth_date,
    sex: person.sex,
    motherName: null,
    guardianName: null,
    kkNumber: null,
  });
  const { ref, nik, name, birth_date, sex, address, kelurahan, kecamatan, category } = person;
  return {
    ref,
    nik,
    name,
    name_key: nameKey,
    sound_key: soundKey,
    sound_words: words.join(' '),
    birth_date,
    sex,
    address,
    kelurahan,
    kecamatan,
    category,
  };
}
