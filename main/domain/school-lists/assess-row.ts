import { assess, outcomeOf, type Outcome } from '../eligibility/assess.ts';
import type { PolicyEdition } from '../policy/policy-edition.ts';
import type { ReasonCode } from '../policy/reasons.ts';
import type { PolicySettings } from '../policy/settings.ts';
import { groundsOutsideInstrument } from './cancel-reasons.ts';
import { type AssessmentBasis, factsOfRow, type JudgeableRow } from './facts-of-row.ts';
import { type QuestionCode, questionCodes } from './instrument.ts';
import { questionOfReason } from './question-of-reason.ts';

/**
 * A point the office raises with the school; the school's verdict is never changed by it.
 *
 * `verified-against-advice`: verified, yet a requirement fails. `answer-against-details`: answered Ya, yet its own
 * figures say otherwise. `cancelled-without-ground`: cancelled, yet every requirement is met.
 */
export type Contradiction = 'verified-against-advice' | 'answer-against-details' | 'cancelled-without-ground';

/** Advice beside the school's verdict. */
export interface RowAdvice {
  readonly outcome: Outcome;
  /** Every failing predicate, by code point. */
  readonly reasons: readonly ReasonCode[];
  /** Without these answers the advice is only provisional. */
  readonly unanswered: readonly QuestionCode[];
  readonly contradictions: readonly Contradiction[];
}

/** Judges one row by the edition: the engine on the figures, and every Tidak the figures do not explain. */
export function assessRow(
  row: JudgeableRow,
  basis: AssessmentBasis,
  edition: PolicyEdition,
  settings: PolicySettings,
): RowAdvice {
  const { answers } = row.instrument;
  const found = assess(factsOfRow(row, basis), edition, { settings }).reasons;
  const explained = new Set(found.map(questionOfReason));
  const unexplained = questionCodes
    .filter((code) => answers[code] === 'tidak' && !explained.has(code))
    .flatMap((code) => reasonOfNo[code] ?? []);
  const reasons = [...new Set([...found, ...unexplained])].toSorted();
  const unanswered = questionCodes.filter((code) => answers[code] === null);
  const against = questionCodes.filter((code) => answers[code] === 'ya' && explained.has(code));
  return {
    outcome: outcomeOf(reasons),
    reasons,
    unanswered,
    contradictions: [
      ...(row.state === 'terverifikasi' && reasons.length > 0 ? (['verified-against-advice'] as const) : []),
      ...(against.length > 0 ? (['answer-against-details'] as const) : []),
      ...(isCancelledWithoutGround(row, reasons, unanswered) ? (['cancelled-without-ground'] as const) : []),
    ],
  };
}

/** What a Tidak means where no figure of the school bears it out. DTKS is judged by the engine alone: a decree may stand in its place (G-37). */
const reasonOfNo: Readonly<Partial<Record<QuestionCode, ReasonCode>>> = {
  'aktif-nisn-dapodik': 'NOT_ENROLLED',
  'disiplin-hadir': 'PROHIBITION_VIOLATED:18',
  'patuh-tatib': 'PROHIBITION_VIOLATED:23',
  'bebas-status': 'HOUSEHOLD_EXCLUDED_STATUS:yang belum disebutkan',
  'tanpa-roda-empat': 'HOUSEHOLD_HAS_CAR',
  'njop-di-bawah-batas': 'HOUSEHOLD_NJOP_ABOVE_LIMIT',
  'air-kemasan': 'HOUSEHOLD_BRANDED_WATER',
};

function isCancelledWithoutGround(
  { state, cancellation }: JudgeableRow,
  reasons: readonly ReasonCode[],
  unanswered: readonly QuestionCode[],
): boolean {
  if (state !== 'verifikasi-dibatalkan' || reasons.length > 0 || unanswered.length > 0) return false;
  return cancellation !== null && !groundsOutsideInstrument.includes(cancellation.code);
}
