import { type PersonMatch, likelySamePerson } from './match.ts';
import { type MatchCandidate } from './match-candidate.ts';

export interface DuplicatePair {
  readonly first: string;
  readonly second: string;
  readonly match: PersonMatch;
}

/** Every pair within one list that may be the same person (G-46); only people with a common key are compared. */
export function findDuplicates(people: readonly MatchCandidate[]): readonly DuplicatePair[] {
  const seen = new Map<string, MatchCandidate[]>();
  return people.flatMap((person) => {
    const neighbours = new Set(keysOf(person).flatMap((key) => seen.get(key) ?? []));
    for (const key of keysOf(person)) append(seen, key, person);
    return [...neighbours].flatMap((earlier) => {
      const match = likelySamePerson(earlier, person);
      return match ? [{ first: earlier.id, second: person.id, match }] : [];
    });
  });
}

function keysOf({ nik, birthDate }: MatchCandidate): readonly string[] {
  return [nik === null ? null : `nik ${nik}`, birthDate === null ? null : `lahir ${birthDate}`].filter(
    (key) => key !== null,
  );
}

function append(seen: Map<string, MatchCandidate[]>, key: string, person: MatchCandidate): void {
  const held = seen.get(key);
  if (held) held.push(person);
  else seen.set(key, [person]);
}
