import type { ApplicantClass } from '../routing/levels.ts';
import {
  type Finding,
  type Refusal,
  type Step,
  advance,
  appRule,
  refuse,
  rowBuilder,
} from '../rounds/transition-table.ts';
import type { RecapCode } from './problems.ts';
import type { RecapState } from './recap-states.ts';
import type { SealVerdict } from './seal-guard.ts';

export interface RecapRevision {
  readonly id: string;
  readonly revision: number;
  readonly state: RecapState;
}

export type RecapEvent =
  | { readonly kind: 'seal'; readonly verdict: SealVerdict; readonly sealedBy: string }
  | { readonly kind: 'send'; readonly paketId: string }
  | { readonly kind: 'receive'; readonly receiptId: string }
  | { readonly kind: 'accept' }
  | { readonly kind: 'return'; readonly reasons: readonly string[] }
  | { readonly kind: 'supersede' };

export type RecapTransitionId = 'K1' | 'K2' | 'K3' | 'K4' | 'K5' | 'K6';

/** Where an act takes one revision of a recap or proposal, or why it may not; a sealed one is replaced, never edited. */
export function advanceRecap(
  { state }: RecapRevision,
  event: RecapEvent,
): Step<RecapState, RecapCode, RecapTransitionId> | Refusal<RecapCode> {
  // The articles of recaps are the same for every class.
  return advance(recapTransitions, { state, applicantClass: 'a' }, event, 'RCP-001');
}

interface RecapStanding {
  readonly state: RecapState;
  readonly applicantClass: ApplicantClass;
}

const row = rowBuilder<RecapState, RecapStanding, RecapEvent, RecapCode, RecapTransitionId>();

// prettier-ignore
const recapTransitions = [
  row({ id: 'K1', from: ['draft'], on: 'seal', to: 'sealed', article: '25, 26', guards: [mayBeSealed, sealedByHead] }),
  row({ id: 'K2', from: ['sealed'], on: 'send', to: 'sent', article: '25, 28, 29(2)', guards: [(_, { paketId }) => given(paketId, 'RCP-017')] }),
  row({ id: 'K3', from: ['sent'], on: 'receive', to: 'received', article: '26, 29(1)', guards: [(_, { receiptId }) => given(receiptId, 'RCP-015')] }),
  row({ id: 'K4', from: ['received'], on: 'accept', to: 'accepted', article: '26, 29(1)' }),
  row({ id: 'K5', from: ['received'], on: 'return', to: 'returned', article: '26, 29(1)', guards: [(_, { reasons }) => given(reasons.join(''), 'RCP-014')] }),
  // A returned one is answered by revision n+1; so is one that lacks a pupil who completed his form later.
  row({ id: 'K6', from: ['draft', 'sealed', 'sent', 'received', 'accepted', 'returned'], on: 'supersede', to: 'superseded', article: appRule }),
] as const;

function mayBeSealed(
  _recap: RecapStanding,
  { verdict }: { verdict: SealVerdict },
): Finding<RecapCode> | null {
  return verdict.ok ? null : (verdict.problems[0] ?? null);
}

function sealedByHead(_recap: RecapStanding, { sealedBy }: { sealedBy: string }): Finding<RecapCode> | null {
  return given(sealedBy, 'RCP-013');
}

function given(text: string, code: RecapCode): Finding<RecapCode> | null {
  return text.trim() === '' ? refuse(code) : null;
}
