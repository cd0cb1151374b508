import type { IsoDate } from '../deadlines/iso-date.ts';
import { matchCandidate } from './match-candidate.ts';
import type { Sex } from './sex.ts';

/** One person as a comparison list names him; `category` is a decile or a finding in the list's own words. */
export interface ListedPerson {
  /** What the list calls him; empty when it has no such column, and his place in the list serves instead. */
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

/** Persons ready to be kept: JSON, of each one value for every one of `listedColumns`. */
export interface ListedPart {
  readonly persons: number;
  readonly rows: string;
}

export const listedColumns = [
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

/** As many as are kept with one statement. */
export const personsAtOnce = 5000;

/** What a name is compared by is made once, so that looking someone up reads an index and nothing else. */
export function listedPart(persons: readonly ListedPerson[]): ListedPart {
  return { persons: persons.length, rows: JSON.stringify(persons.map(valuesOf)) };
}

function valuesOf(person: ListedPerson): readonly (string | null)[] {
  const { ref, nik, name, birth_date, sex, address, kelurahan, kecamatan, category } = person;
  const { nameKey, soundKey, words } = matchCandidate({
    ...{ id: ref, name, nik, birthDate: birth_date, sex },
    ...{ motherName: null, guardianName: null, kkNumber: null },
  });
  return [
    ...[ref, nik, name, nameKey, soundKey, words.join(' '), birth_date, sex],
    ...[address, kelurahan, kecamatan, category],
  ];
}
