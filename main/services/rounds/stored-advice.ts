import { type Outcome } from '#domain/eligibility/assess.ts';
import { type ReasonCode } from '#domain/policy/reasons.ts';

/** Column `application.advice`: what the engine says, never the verdict. */
export interface Advice {
  readonly outcome: Outcome;
  readonly reasons: readonly ReasonCode[];
  /** The family's category is not established yet: nobody's result can follow from this advice alone. */
  readonly awaitsVerification: boolean;
}

export type ComparisonResult = 'cocok-nik' | 'cocok-nama-tgl' | 'tidak-ada' | 'tidak-diperbandingkan';

/** Column `application.comparison`: whether the comparison data of Pasal 12 knows the pupil. */
export interface Comparison {
  readonly result: ComparisonResult;
  /** Source, version and reference of the record found; empty when none was. */
  readonly evidence: string;
}

export const comparisonLabels: Readonly<Record<ComparisonResult, string>> = {
  'cocok-nik': 'Terdata (NIK sama)',
  'cocok-nama-tgl': 'Terdata (nama dan tanggal lahir sama)',
  'tidak-ada': 'Tidak terdata',
  'tidak-diperbandingkan': 'Tidak diperbandingkan',
};

/** Whether the pupil is in the data; null where nothing was compared. */
export function isListed({ result }: Comparison): boolean | null {
  return result === 'tidak-diperbandingkan' ? null : result !== 'tidak-ada';
}
