import type { IsoDate } from '../deadlines/iso-date.ts';
import { keyOfBare, normalizeName } from './name-comparison.ts';
import { soundOf } from './name-sound.ts';
import type { Sex } from './sex.ts';

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
export interface MatchCandidate extends Omit<MatchPerson, 'name'> {
  readonly nameKey: string;
  /** Its words as they sound, first names in one spelling. */
  readonly words: readonly string[];
  /** The words in alphabetical order as one: `Rizky, M.` meets `Muhammad Rizki`. */
  readonly soundKey: string;
}

export function matchCandidate({ name, ...person }: MatchPerson): MatchCandidate {
  const bare = normalizeName(name);
  return heardCandidate({ ...person, nameKey: keyOfBare(bare), words: bare.split(' ').map(soundOf) });
}

/** One whose name was prepared before. */
export function heardCandidate(person: Omit<MatchCandidate, 'soundKey'>): MatchCandidate {
  return { ...person, soundKey: [...person.words].sort().join('') };
}
