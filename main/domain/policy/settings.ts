/** Where an announcement is shown (Pasal 13 ayat (3), 21). */
export type Medium = 'papan' | 'internet' | 'cetak';

/**
 * What the regulation leaves open, decided.
 *
 * Pinned with a policy edition; each key is explained by one gap in `setting-gaps.ts`.
 */
export interface PolicySettings {
  readonly objectionRepeatUnit: 'working-day' | 'calendar-day';
  readonly classAMadrasahVerifier: 'seksi' | 'kemenag';
  readonly classBComparison: 'optional' | 'off';
  readonly maReviewReportTo: 'kantor-kemenag' | 'kanwil-kemenag';
  readonly classBMaOrderTo: 'kanwil-kemenag' | 'kantor-kemenag';
  readonly countStartDayForActs: boolean;
  readonly countStartDayForDisplay: boolean;
  readonly rollover: 'none' | 'next-working-day';
  readonly cutiBersamaIsNonWorking: boolean;
  readonly announceUnfounded: boolean;
  /** Null: no cap; a right the text gives. */
  readonly maxRounds: number | null;
  readonly anonymousObjections: 'with-reason-of-head' | 'refused';
  readonly format1Literal: boolean;
  readonly spendingPlanPeriod: 'quarterly' | 'monthly';
  readonly schoolReportDuty: 'monthly' | 'quarterly-only';
  readonly madrasahSpendingReportTo: 'sudin' | 'kantor-kemenag';
  readonly requiredMedia: readonly Medium[];
  readonly classBCorrectionMedia: readonly Medium[];
  readonly acceptEmisForMadrasah: boolean;
  readonly njopBasis: 'per-nop' | 'household-total';
  readonly ageUpper: 'through-year' | 'until-birthday';
  readonly holdCorrectionUntilWindowEnd: boolean;
  readonly listFailed: boolean;
  readonly latePosting: 'from-posting-with-reason' | 'refused';
  readonly reviewerConflict: 'warn' | 'refused';
  readonly pantiHouseholdChecks: 'not-applicable-with-reason' | 'literal';
  readonly duplicateBlock: 'block-until-settled' | 'warn';
}

export const defaultPolicySettings: PolicySettings = {
  objectionRepeatUnit: 'working-day',
  classAMadrasahVerifier: 'seksi',
  classBComparison: 'optional',
  maReviewReportTo: 'kantor-kemenag',
  classBMaOrderTo: 'kanwil-kemenag',
  countStartDayForActs: false,
  countStartDayForDisplay: true,
  rollover: 'none',
  cutiBersamaIsNonWorking: true,
  announceUnfounded: true,
  maxRounds: null,
  anonymousObjections: 'with-reason-of-head',
  format1Literal: false,
  spendingPlanPeriod: 'quarterly',
  schoolReportDuty: 'monthly',
  madrasahSpendingReportTo: 'sudin',
  requiredMedia: ['papan'],
  classBCorrectionMedia: ['papan', 'internet', 'cetak'],
  acceptEmisForMadrasah: true,
  njopBasis: 'per-nop',
  ageUpper: 'through-year',
  holdCorrectionUntilWindowEnd: true,
  listFailed: false,
  latePosting: 'from-posting-with-reason',
  reviewerConflict: 'refused',
  pantiHouseholdChecks: 'not-applicable-with-reason',
  duplicateBlock: 'block-until-settled',
};
