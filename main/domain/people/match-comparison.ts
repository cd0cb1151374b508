import { assertNever } from '../assert-never.ts';
import { type PersonMatch, likelySamePerson } from './match.ts';
import type { MatchCandidate } from './match-candidate.ts';

/** Outcome of looking one applicant up in comparison data (PPLS, BDT, DTKS); `mirip` waits for a person. */
export type ComparisonResult = 'cocok-nik' | 'cocok-nama-tgl' | 'mirip' | 'tidak-ada';

export type Comparison =
  | { readonly result: 'tidak-ada' }
  | {
      readonly result: Exclude<ComparisonResult, 'tidak-ada'>;
      readonly recordId: string;
      readonly match: PersonMatch;
    };

type Found = Exclude<Comparison, { result: 'tidak-ada' }>;

/**
 * The best of the records that an index offers for one applicant; ties keep the order given.
 *
 * Two records that both fit by name and birth date say that the list knows two such children: a person chooses.
 * Comparison informs the verifiers; it never decides (Pasal 5, 12(2)).
 */
export function compareWithRecords(
  applicant: MatchCandidate,
  records: readonly MatchCandidate[],
): Comparison {
  const found = records.flatMap((record): readonly Found[] => {
    const match = likelySamePerson(applicant, record);
    return match ? [{ result: resultOf(match, applicant, record), recordId: record.id, match }] : [];
  });
  const [first, ...others] = found;
  if (first === undefined) return { result: 'tidak-ada' };
  const best = others.reduce((held, other) => (isBetter(other, held) ? other : held), first);
  const rivals = found.filter(({ result }) => result === best.result);
  return best.result === 'cocok-nama-tgl' && rivals.length > 1 ? { ...best, result: 'mirip' } : best;
}

const strength: Readonly<Record<ComparisonResult, number>> = {
  'cocok-nik': 3,
  'cocok-nama-tgl': 2,
  mirip: 1,
  'tidak-ada': 0,
};

function isBetter(found: Found, best: Found): boolean {
  const gain = strength[found.result] - strength[best.result];
  return gain > 0 || (gain === 0 && found.match.nameSimilarity > best.match.nameSimilarity);
}

function resultOf(match: PersonMatch, a: MatchCandidate, b: MatchCandidate): Found['result'] {
  switch (match.kind) {
    case 'nik-sama':
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

/** A NIK says who someone is, unless the name is another: a number copied from the line above, or from a twin. */
function contradicts({ nameSimilarity }: PersonMatch, a: MatchCandidate, b: MatchCandidate): boolean {
  return nameSimilarity === 0 || (a.sex !== null && b.sex !== null && a.sex !== b.sex);
}
