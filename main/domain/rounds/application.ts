import type { ApplicationEvent, ApplicationFacts } from './application-facts.ts';
import type { ApplicationCode } from './application-problems.ts';
import type { ApplicationPlace } from './application-states.ts';
import { type ApplicationTransitionId, applicationTransitions } from './application-transitions.ts';
import { type Refusal, type Step, advance } from './transition-table.ts';

/** Where an act takes an application; `columnsOf` splits the new place into stored state and recap level. */
export function advanceApplication(
  application: ApplicationFacts,
  event: ApplicationEvent,
): Step<ApplicationPlace, ApplicationCode, ApplicationTransitionId> | Refusal<ApplicationCode> {
  return advance(applicationTransitions, application, event, 'APP-001');
}
