import { type IsoDate } from '../deadlines/iso-date.ts';
import { nameKey, normalizeName } from './name-comparison.ts';
import { type Sex } from './sex.ts';

/** What is known of a person when looking for the same one elsewhere; blank is null, never ''. */
export interface MatchPerson {
  readonly id: string;
  readonly name: string;
  readonly nik: string | null;
  readonly birthDate: IsoDate | null;
  readonly sex: Sex | null;
  readonly motherName: string | null;
  readonly guardianName: string | null;
  readonly kkNumber: string | null;
}

/** A person with names prepared once, so that millions of pairs can be compared. */
export interface MatchCandidate extends Omit<MatchPerson, 'name' | 'motherName' | 'guardianName'> {
  readonly nameKey: string;
  /** Words in alphabetical order, first names in one spelling: `Rizky, M.` meets `Muhammad Rizky`. */
  readonly looseName: string;
  readonly motherKey: string | null;
  readonly guardianKey: string | null;
}

/**
 * Keys under which an index finds everyone worth comparing; null where the person lacks the parts.
 *
 * `byNik`, `byNameAndBirth` and `byHousehold` are exact look-ups. `byBirth` alone serves fuzzy names: at 250,000
 * pupils over 18 years one day holds about 40 of them, so no pass is ever all against all.
 */
export interface MatchKeys {
  readonly byNik: string | null;
  readonly byNameAndBirth: string | null;
  readonly byHousehold: string | null;
  readonly byBirth: string | null;
}

export function matchCandidate({ name, motherName, guardianName, ...person }: MatchPerson): MatchCandidate {
  return {
    ...person,
    nameKey: nameKey(name),
    looseName: looseName(name),
    motherKey: keyOrNull(motherName),
    guardianKey: keyOrNull(guardianName),
  };
}

export function matchKeys(person: MatchPerson): MatchKeys {
  const { nik, birthDate, kkNumber } = person;
  return {
    byNik: nik,
    byNameAndBirth: birthDate && `${birthDate} ${nameKey(person.name)}`,
    byHousehold: birthDate && kkNumber && `${kkNumber} ${birthDate}`,
    byBirth: birthDate,
  };
}

// Spellings of the commonest first names on school lists.
// prettier-ignore
const oneSpelling: Readonly<Partial<Record<string, string>>> = {
  m: 'muhammad', md: 'muhammad', moh: 'muhammad', muh: 'muhammad', muhamad: 'muhammad', mohamad: 'muhammad',
  mohammad: 'muhammad', mochamad: 'muhammad', mochammad: 'muhammad', muchamad: 'muhammad', muchammad: 'muhammad',
  abd: 'abdul', ach: 'ahmad', achmad: 'ahmad', akhmad: 'ahmad',
};

function looseName(name: string): string {
  return normalizeName(name)
    .split(' ')
    .map((word) => (Object.hasOwn(oneSpelling, word) ? (oneSpelling[word] ?? word) : word))
    .sort()
    .join('');
}

function keyOrNull(name: string | null): string | null {
  const key = name === null ? '' : nameKey(name);
  return key === '' ? null : key;
}
