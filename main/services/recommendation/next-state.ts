import { refuse } from '#contract/errors/app-error.ts';
import { type IsoDate, parseIsoDate } from '#domain/deadlines/iso-date.ts';
import {
  advanceRecommendation,
  type RecommendationEvent,
  type RecommendationState,
} from '#domain/recaps/advance-recommendation.ts';
import { longDate } from '#domain/words/date-words.ts';

/** The state an act leads to by Pasal 30-32; refuses with the machine's own code, its dates in words. */
export function nextState(
  recommendation: { readonly state: RecommendationState } | undefined,
  today: IsoDate,
  event: RecommendationEvent,
): RecommendationState {
  if (!recommendation) refuse('PRP-001');
  const step = advanceRecommendation({ state: recommendation.state, today }, event);
  if (step.ok) return step.state;
  const inWords = Object.entries(step.detail).map(([name, value]) => {
    const date = parseIsoDate(String(value));
    return [name, date.ok ? longDate(date.value) : value] as const;
  });
  return refuse(step.code, Object.fromEntries(inWords));
}
