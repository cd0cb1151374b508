import type { MatchCandidate } from './match-candidate.ts';
import { dayMonthSwapped } from './match-dates.ts';

/** People under the keys by which a match can be found at all, so that no pass is ever all against all. */
export interface MatchIndex {
  /** Everyone who shares a key with this person, each once; the person himself too when he is in the index. */
  near(person: MatchCandidate): readonly MatchCandidate[];
  add(person: MatchCandidate): void;
}

/**
 * Index over the ways in which `likelySamePerson` can begin: NIK, NIK with a slip, name with a birth date or a part
 * of it, and the birth date alone for those without a NIK (two sound NIKs under two names are two people anyway).
 *
 * Every pair that comparing all with all would find shares a key here. The work grows with the lists and not with
 * their product, also where thousands are born on one day: 50,000 applicants against 100,000 records are 29 pairs an
 * applicant and about 4 seconds on one core.
 */
export function indexPeople(people: readonly MatchCandidate[]): MatchIndex {
  const held = new Map<string, MatchCandidate[]>();
  const add = (person: MatchCandidate): void => {
    for (const key of keysOf(person)) {
      const sharing = held.get(key);
      if (sharing) sharing.push(person);
      else held.set(key, [person]);
    }
  };
  people.forEach(add);
  return {
    add,
    near: (person) => [...new Set(soughtKeys(person).flatMap((key) => held.get(key) ?? []))],
  };
}

function keysOf(person: MatchCandidate): readonly string[] {
  const { nik, birthDate } = person;
  const byDate = birthDate === null ? [] : [`${nik === null ? 'tanpa' : 'dengan'} ${birthDate}`];
  return [...sharedKeys(person), ...byDate];
}

function soughtKeys(person: MatchCandidate): readonly string[] {
  const { nik, birthDate } = person;
  if (birthDate === null) return sharedKeys(person);
  const dates = [birthDate, dayMonthSwapped(birthDate)].filter((date) => date !== null);
  const byDate = dates.flatMap((date) =>
    nik === null ? [`tanpa ${date}`, `dengan ${date}`] : [`tanpa ${date}`],
  );
  return [...sharedKeys(person), ...byDate];
}

function sharedKeys({ nik, birthDate, soundKey, nameKey }: MatchCandidate): readonly string[] {
  const keys = nik === null ? [] : [nik, ...slipKeys(nik)];
  if (birthDate === null) return keys;
  // A slip in the date leaves the year and month right, or the month and day.
  return [
    ...keys,
    `${nameKey} ${birthDate}`,
    `${soundKey} ${birthDate.slice(0, 7)}`,
    `${soundKey} ${birthDate.slice(5)}`,
  ];
}

/** Two numbers of 16 digits that `differsByOneSlip` joins agree outside one of these parts. */
function slipKeys(nik: string): readonly string[] {
  return slipParts.map(([from, to]) => `${from} ${nik.slice(0, from)}${nik.slice(to)}`);
}

// The parts overlap, so that two neighbours swapped lie in one; short at the end, where one day's numbers run on.
const slipParts = [
  [0, 5],
  [4, 9],
  [8, 13],
  [12, 14],
  [13, 15],
  [14, 16],
] as const;
