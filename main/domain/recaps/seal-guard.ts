import type { RoundState } from '../rounds/round-states.ts';
import { type Finding, refuse } from '../rounds/transition-table.ts';
import type { FormProblem } from './account-form.ts';
import type { RecapCode } from './problems.ts';

export interface RecapCandidate {
  readonly name: string;
  /** From `formProblems`. */
  readonly problems: readonly FormProblem[];
  /** Why this pupil stays out of this recap; null when he is in it. */
  readonly leftBehindReason: string | null;
}

export interface SuspectedDuplicate {
  readonly name: string;
  readonly other: string;
  readonly settled: 'open' | 'resolved' | 'set-aside';
}

export interface RecapFacts {
  readonly rounds: readonly { readonly name: string; readonly state: RoundState }[];
  readonly candidates: readonly RecapCandidate[];
  readonly duplicates: readonly SuspectedDuplicate[];
  /** The head declares that there is nobody (a school without poor pupils still reports, Pasal 25). */
  readonly declaredNil: boolean;
}

export type SealVerdict =
  | { readonly ok: true; readonly count: number; readonly leftBehind: readonly string[] }
  | { readonly ok: false; readonly article: '25, 26'; readonly problems: readonly Finding<RecapCode>[] };

/** Whether an account-form recap may be sealed; when not, every reason at once, by name. */
export function canSeal(recap: RecapFacts): SealVerdict {
  const leftBehind = recap.candidates.filter(({ leftBehindReason }) => leftBehindReason !== null);
  const included = recap.candidates.filter(({ leftBehindReason }) => leftBehindReason === null);
  const problems = [
    ...recap.rounds.flatMap(({ name, state }) =>
      state === 'closed' ? [] : [refuse<RecapCode>('RCP-006', { name })],
    ),
    ...included.flatMap((candidate) =>
      candidate.problems.map(({ code, values }) => refuse<RecapCode>(code, values)),
    ),
    ...leftBehind.flatMap(({ name, leftBehindReason }) =>
      leftBehindReason?.trim() === '' ? [refuse<RecapCode>('RCP-010', { name })] : [],
    ),
    ...recap.duplicates.flatMap(({ name, other, settled }) =>
      settled === 'open' ? [refuse<RecapCode>('RCP-007', { name, other })] : [],
    ),
    ...nilProblems(included.length, recap.declaredNil),
  ];
  if (problems.length > 0) return { ok: false, article: '25, 26', problems };
  return { ok: true, count: included.length, leftBehind: leftBehind.map(({ name }) => name) };
}

function nilProblems(count: number, declaredNil: boolean): readonly Finding<RecapCode>[] {
  if (count === 0) return declaredNil ? [] : [refuse('RCP-008')];
  return declaredNil ? [refuse('RCP-009', { count })] : [];
}
