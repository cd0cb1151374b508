import { assertNever } from '../assert-never.ts';
import { type PersonMatch, likelySamePerson, similarNameThreshold } from './match.ts';
import { type MatchCandidate } from './match-candidate.ts';

/** Outcome of looking one applicant up in comparison data (PPLS, BDT, DTKS); `mirip` waits for a person. */
export type ComparisonResult = 'cocok-nik' | 'cocok-nama-tgl' | 'mirip' | 'tidak-ada';

export type Comparison =
  | { readonly result: 'tidak-ada' }
  | {
      readonly result: Exclude<ComparisonResult, 'tidak-ada'>;
      readonly recordId: string;
      readonly match: PersonMatch;
    };

/**
 * The best of the records that an index offers for one applicant; ties keep the order given.
 *
 * Comparison informs the verifiers; it never decides (Pasal 5, 12(2)).
 */
export function compareWithRecords(
  applicant: MatchCandidate,
  records: readonly MatchCandidate[],
): Comparison {
  let best: Exclude<Comparison, { result: 'tidak-ada' }> | null = null;
  for (const record of records) {
    const match = likelySamePerson(applicant, record);
    if (!match) continue;
    const found = { result: resultOf(match, applicant, record), recordId: record.id, match };
    if (best === null || isBetter(found, best)) best = found;
  }
  return best ?? { result: 'tidak-ada' };
}

const strength: Readonly<Record<ComparisonResult, number>> = {
  'cocok-nik': 3,
  'cocok-nama-tgl': 2,
  mirip: 1,
  'tidak-ada': 0,
};

function isBetter(
  found: Exclude<Comparison, { result: 'tidak-ada' }>,
  best: Exclude<Comparison, { result: 'tidak-ada' }>,
): boolean {
  const gain = strength[found.result] - strength[best.result];
  return gain > 0 || (gain === 0 && found.match.nameSimilarity > best.match.nameSimilarity);
}

function resultOf(
  match: PersonMatch,
  a: MatchCandidate,
  b: MatchCandidate,
): Exclude<ComparisonResult, 'tidak-ada'> {
  switch (match.kind) {
    case 'nik-sama':
      // One NIK under another name and another birth date is a typing error as often as a person.
      return contradicts(match, a, b) ? 'mirip' : 'cocok-nik';
    case 'nik-selisih-satu-angka':
    case 'nama-tanggal-sama':
      return 'cocok-nama-tgl';
    case 'mirip':
      return 'mirip';
    default:
      return assertNever(match.kind);
  }
}

function contradicts({ nameSimilarity }: PersonMatch, a: MatchCandidate, b: MatchCandidate): boolean {
  const otherDate = a.birthDate !== null && b.birthDate !== null && a.birthDate !== b.birthDate;
  return otherDate && nameSimilarity < similarNameThreshold;
}
