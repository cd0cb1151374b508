import type { IsoDate } from '../deadlines/iso-date.ts';
import type { ApplicantClass } from '../routing/levels.ts';
import type { Instrument } from '../rounds/round-facts.ts';
import {
  type Finding,
  type Refusal,
  type Step,
  advance,
  refuse,
  rowBuilder,
} from '../rounds/transition-table.ts';
import type { ProposalCode } from './proposal-problems.ts';

/** States of the recommendation of the Dinas (Pasal 30-32). */
export const recommendationStates = ['draft', 'signed', 'sent', 'considered', 'determined'] as const;
export type RecommendationState = (typeof recommendationStates)[number];

export type RecommendationEvent =
  | {
      readonly kind: 'sign';
      readonly letter: Instrument;
      readonly problems: readonly Finding<ProposalCode>[];
    }
  | { readonly kind: 'send'; readonly tembusan: readonly string[] }
  | { readonly kind: 'consider'; readonly letter: Instrument }
  | { readonly kind: 'determine'; readonly letter: Instrument };

export type RecommendationTransitionId = 'M1' | 'M2' | 'M3' | 'M4';

/** Where an act takes the recommendation; `problems` of `sign` come from `proposalRecapProblems`. */
export function advanceRecommendation(
  recommendation: { readonly state: RecommendationState; readonly today: IsoDate },
  event: RecommendationEvent,
): Step<RecommendationState, ProposalCode, RecommendationTransitionId> | Refusal<ProposalCode> {
  // Pasal 30-32 know no applicant class.
  return advance(recommendationTransitions, { ...recommendation, applicantClass: 'a' }, event, 'PRP-001');
}

interface Standing {
  readonly state: RecommendationState;
  readonly today: IsoDate;
  readonly applicantClass: ApplicantClass;
}

const row = rowBuilder<
  RecommendationState,
  Standing,
  RecommendationEvent,
  ProposalCode,
  RecommendationTransitionId
>();

// prettier-ignore
const recommendationTransitions = [
  row({ id: 'M1', from: ['draft'], on: 'sign', to: 'signed', article: '30', guards: [(_, { problems }) => problems[0] ?? null, papered('rekomendasi')] }),
  row({ id: 'M2', from: ['signed'], on: 'send', to: 'sent', article: '30', guards: [copiedToBoth] }),
  row({ id: 'M3', from: ['sent'], on: 'consider', to: 'considered', article: '31(1)', guards: [papered('pertimbangan TAPD')] }),
  row({ id: 'M4', from: ['considered'], on: 'determine', to: 'determined', article: '32', guards: [papered('Keputusan Gubernur')] }),
] as const;

/** Pasal 30: "dengan tembusan BPKD dan Tim Koordinasi Penanggulangan Kemiskinan (TKPK)". */
function copiedToBoth(
  _standing: Standing,
  { tembusan }: { tembusan: readonly string[] },
): Finding<ProposalCode> | null {
  const missing = ['BPKD', 'TKPK'].find((recipient) => !tembusan.includes(recipient));
  return missing ? refuse('PRP-006', { recipient: missing }) : null;
}

function papered(document: string) {
  return ({ today }: Standing, { letter }: { letter: Instrument }): Finding<ProposalCode> | null => {
    if (letter.number.trim() === '') return refuse('PRP-005', { document });
    return letter.date > today ? refuse('PRP-007', { date: letter.date }) : null;
  };
}
