import { matchCandidate } from '#domain/people/match-candidate.ts';
import { type ComparisonResult, compareWithRecords } from '#domain/people/match-comparison.ts';
import type { DrawnPerson } from './drawn-person.ts';
import type { LabelledPair } from './labelled-pairs.ts';

/** How the comparison did on labelled pairs. */
export interface Score {
  readonly pairs: number;
  /** Of the pairs taken as found without asking anyone, how many are one person. */
  readonly exactPrecision: number;
  /** Of the pairs of one person that the exact rules missed, how many wait for a person. */
  readonly queueRecall: number;
  /** Of all pairs of one person, how many are found or wait. */
  readonly recall: number;
  /** Of the pairs that wait for a person, how many are one person. */
  readonly queuePrecision: number;
  readonly waiting: number;
  readonly wronglyExact: readonly string[];
  readonly missed: readonly string[];
}

export function scorePairs(pairs: readonly LabelledPair[]): Score {
  const judged = pairs.map((pair) => ({ pair, result: resultOf(pair) }));
  const exact = judged.filter(({ result }) => result === 'cocok-nik' || result === 'cocok-nama-tgl');
  const waiting = judged.filter(({ result }) => result === 'mirip');
  const missed = judged.filter(({ pair, result }) => pair.same && result === 'tidak-ada');
  const sameIn = (of: typeof judged) => of.filter(({ pair }) => pair.same).length;
  return {
    pairs: pairs.length,
    exactPrecision: sameIn(exact) / exact.length,
    queueRecall: sameIn(waiting) / (sameIn(waiting) + missed.length),
    recall: (sameIn(exact) + sameIn(waiting)) / sameIn(judged),
    queuePrecision: sameIn(waiting) / waiting.length,
    waiting: waiting.length,
    wronglyExact: exact.flatMap(({ pair }) => (pair.same ? [] : [pair.id])),
    missed: missed.map(({ pair }) => pair.id),
  };
}

export function resultOf({ applicant, record }: LabelledPair): ComparisonResult {
  return compareWithRecords(candidateOf(applicant, 'usulan'), [candidateOf(record, 'pembanding')]).result;
}

/** A comparison list names neither parents nor the family card. */
function candidateOf(person: DrawnPerson, id: string) {
  return matchCandidate({ ...person, id, motherName: null, guardianName: null, kkNumber: null });
}
