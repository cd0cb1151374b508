import type { Sex } from '../people/sex.ts';
import type { Level } from '../routing/levels.ts';
import { type SexCount, compareLevels, countBySex, groupBy } from './tally.ts';

/** One application as its Berita Acara fixed it. */
export interface VerifiedApplication {
  readonly sex: Sex;
  readonly level: Level;
  /** Kelas 1-13. */
  readonly grade: number;
  readonly result: 'lulus' | 'tidak-lulus';
  /** Found in the comparison data; null where none was compared (class b, c). */
  readonly inComparison: boolean | null;
}

export interface ResultTally {
  readonly applied: SexCount;
  readonly passed: SexCount;
  readonly failed: SexCount;
}

/** The recap of verification results (DOC-06 table, DOC-07), not to be confused with the account-form recap. */
export interface VerificationRecap extends ResultTally {
  readonly byLevel: readonly (ResultTally & { readonly level: Level })[];
  readonly byGrade: readonly (ResultTally & { readonly level: Level; readonly grade: number })[];
  readonly comparison: {
    readonly found: SexCount;
    readonly notFound: SexCount;
    readonly notCompared: SexCount;
  };
}

/** Counts of Pasal 13(2), 14(2), 15(2), always recomputed from the annex, never typed. */
export function verificationRecap(applications: readonly VerifiedApplication[]): VerificationRecap {
  const among = (value: boolean | null) =>
    countBySex(applications.filter(({ inComparison }) => inComparison === value));
  return {
    ...tallyResults(applications),
    byLevel: groupBy(applications, ({ level }) => level)
      .map(([{ level }, members]) => ({ level, ...tallyResults(members) }))
      .sort((a, b) => compareLevels(a.level, b.level)),
    byGrade: groupBy(applications, ({ level, grade }) => `${level} ${grade}`)
      .map(([{ level, grade }, members]) => ({ level, grade, ...tallyResults(members) }))
      .sort((a, b) => compareLevels(a.level, b.level) || a.grade - b.grade),
    comparison: { found: among(true), notFound: among(false), notCompared: among(null) },
  };
}

function tallyResults(applications: readonly VerifiedApplication[]): ResultTally {
  return {
    applied: countBySex(applications),
    passed: countBySex(applications.filter(({ result }) => result === 'lulus')),
    failed: countBySex(applications.filter(({ result }) => result === 'tidak-lulus')),
  };
}
