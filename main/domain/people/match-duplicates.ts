import { type PersonMatch, likelySamePerson } from './match.ts';
import type { MatchCandidate } from './match-candidate.ts';
import { indexPeople } from './match-index.ts';

export interface DuplicatePair {
  readonly first: string;
  readonly second: string;
  readonly match: PersonMatch;
}

/** Every pair within one list that may be the same person (G-46); only people with a common key are compared. */
export function findDuplicates(people: readonly MatchCandidate[]): readonly DuplicatePair[] {
  const seen = indexPeople([]);
  return people.flatMap((person) =>
    seen.meet(person).flatMap((earlier) => {
      const match = likelySamePerson(earlier, person);
      return match ? [{ first: earlier.id, second: person.id, match }] : [];
    }),
  );
}
