import type { RoundCode } from './problems.ts';
import type { RoundEvent, RoundFacts } from './round-facts.ts';
import type { RoundState } from './round-states.ts';
import { type RoundTransitionId, roundTransitions } from './round-transitions.ts';
import { type Refusal, type Step, advance } from './transition-table.ts';

/** Where an act takes a round, with the article and any warnings; or why it may not, by code and article. */
export function advanceRound(
  round: RoundFacts,
  event: RoundEvent,
): Step<RoundState, RoundCode, RoundTransitionId> | Refusal<RoundCode> {
  return advance(roundTransitions, round, event, 'RND-001');
}
