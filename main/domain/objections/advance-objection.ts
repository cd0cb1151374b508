import { type Refusal, type Step, advance } from '../rounds/transition-table.ts';
import type { ObjectionEvent, ObjectionFacts } from './objection-facts.ts';
import type { ObjectionState } from './objection-states.ts';
import { type ObjectionTransitionId, objectionTransitions } from './objection-transitions.ts';
import type { ObjectionCode } from './problems.ts';

/** Where an act takes an objection, or why it may not, by code and article. */
export function advanceObjection(
  objection: ObjectionFacts,
  event: ObjectionEvent,
): Step<ObjectionState, ObjectionCode, ObjectionTransitionId> | Refusal<ObjectionCode> {
  return advance(objectionTransitions, objection, event, 'OBJ-001');
}
