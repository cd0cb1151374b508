import type { Outcome } from '#domain/eligibility/assess.ts';
import type { ApplicationState } from '#domain/rounds/application-states.ts';
import type { RowAdvice } from '#domain/school-lists/assess-row.ts';
import { cancellationText } from '#domain/school-lists/cancel-reasons.ts';
import { papersHeld } from '#domain/school-lists/facts-of-row.ts';
import type { ListRow } from '#domain/school-lists/list-row.ts';
import { isVerdict, type RowState } from '#domain/school-lists/row-states.ts';
import type { Advice } from '../rounds/stored-advice.ts';

/** Where an application of the period stands: the school's verdict, and `proposed` once its SPTJM makes it final. */
export function applicationState(state: RowState, isFinal: boolean): ApplicationState {
  if (!isVerdict(state)) return state === 'belum-terverifikasi' ? 'verifying' : 'submitted';
  if (state === 'verifikasi-dibatalkan') return 'failed';
  return isFinal ? 'proposed' : 'passed';
}

/** The columns of `application` that follow from the school's verdict and the engine's advice. */
export function verdictColumns(row: ListRow, advice: RowAdvice | null, isFinal: boolean) {
  const { state, cancellation } = row;
  const isCancelled = state === 'verifikasi-dibatalkan';
  return {
    state: applicationState(state, isFinal),
    result: isVerdict(state) ? (isCancelled ? 'tidak-lulus' : 'lulus') : null,
    result_reasons: isCancelled ? JSON.stringify(advice?.reasons ?? []) : '[]',
    deviation_reason: isCancelled && cancellation !== null ? cancellationText(cancellation) : null,
    advice: advice === null ? null : JSON.stringify(storedAdvice(advice)),
    category: row.instrument.details.specialCategory,
    documents: JSON.stringify({
      ...row.papers.uploaded,
      ...Object.fromEntries(papersHeld(row).map((code) => [code, true])),
    }),
  };
}

/** With unanswered questions the engine only knows that nothing speaks against the pupil yet. */
function storedAdvice({ outcome, reasons, unanswered }: RowAdvice): Advice {
  const settled: Outcome = outcome === 'eligible' && unanswered.length > 0 ? 'incomplete' : outcome;
  return { outcome: settled, reasons, awaitsVerification: unanswered.length > 0 };
}
