import type { VerificationRow } from '#contract/methods/rounds.ts';
import type { Tone } from '../../theme/tone.ts';

export type Result = 'lulus' | 'tidak-lulus';
export type AdviceOutcome = NonNullable<VerificationRow['adviceOutcome']>;

/** What the advice amounts to: a file that is incomplete when the Berita Acara is drawn up fails (A5). */
export function advisedResult(outcome: AdviceOutcome): Result {
  return outcome === 'eligible' ? 'lulus' : 'tidak-lulus';
}

/** A result against the advice needs its reason; a failure without advised reasons needs a coded one (U26). */
export function needsForm(
  row: Pick<VerificationRow, 'adviceOutcome' | 'adviceReasons'>,
  result: Result,
): boolean {
  if (row.adviceOutcome === null) return result === 'tidak-lulus';
  return (
    advisedResult(row.adviceOutcome) !== result ||
    (result === 'tidak-lulus' && row.adviceReasons.length === 0)
  );
}

export const adviceLooks: Readonly<Record<AdviceOutcome, { readonly tone: Tone; readonly label: string }>> = {
  eligible: { tone: 'done', label: 'Layak' },
  incomplete: { tone: 'attention', label: 'Belum lengkap' },
  ineligible: { tone: 'problem', label: 'Tidak layak' },
};
