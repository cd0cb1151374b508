import type { Outcome } from '#domain/eligibility/assess.ts';
import type { ReasonCode } from '#domain/policy/reasons.ts';

/** Column `application.advice`: what the engine says, never the verdict. */
export interface Advice {
  readonly outcome: Outcome;
  readonly reasons: readonly ReasonCode[];
  /** The family's category is not established yet: nobody's result can follow from this advice alone. */
  readonly awaitsVerification: boolean;
}

export type ComparisonResult =
  'cocok-nik' | 'cocok-nama-tgl' | 'cocok-dipastikan' | 'mirip' | 'tidak-ada' | 'tidak-diperbandingkan';

/** Column `application.comparison`: whether the comparison data of Pasal 12 knows the pupil. */
export interface Comparison {
  readonly result: ComparisonResult;
  /** Source, version and reference of the record found, and why; empty when none was. */
  readonly evidence: string;
  /** The record a person has to look at, or did. */
  readonly record?: { readonly source: string; readonly version: string; readonly ref: string };
}

export const comparisonLabels: Readonly<Record<ComparisonResult, string>> = {
  'cocok-nik': 'Terdata (NIK sama)',
  'cocok-nama-tgl': 'Terdata (nama dan tanggal lahir sama)',
  'cocok-dipastikan': 'Terdata (dipastikan petugas)',
  mirip: 'Mirip, menunggu keputusan petugas',
  'tidak-ada': 'Tidak terdata',
  'tidak-diperbandingkan': 'Tidak diperbandingkan',
};

/** Whether the pupil is in the data; null where nothing was compared or a person has not looked yet. */
export function isListed({ result }: Comparison): boolean | null {
  switch (result) {
    case 'cocok-nik':
    case 'cocok-nama-tgl':
    case 'cocok-dipastikan':
      return true;
    case 'tidak-ada':
      return false;
    case 'mirip':
    case 'tidak-diperbandingkan':
      return null;
  }
}
