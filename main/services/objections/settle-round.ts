import { advanceRound } from '#domain/rounds/advance-round.ts';
import { currentObjections, type RoundEvent } from '#domain/rounds/round-facts.ts';
import { isOpen } from '#domain/objections/objection-states.ts';
import type { Work } from '../command.ts';
import { storeRound } from '../rounds/advance.ts';
import { gatherRound, type GatheredRound } from '../rounds/gather-round.ts';

/**
 * Moves a round as far as its objections allow: R9 when all are reviewed, R9b when none is left, R10 or R11 when all
 * are decided. A step that is not due yet is left for later.
 */
export async function settleRound(work: Work, roundId: string): Promise<void> {
  for (;;) {
    const round = await gatherRound(work.db, roundId, work.today);
    const step = dueEvents(round)
      .map((event) => advanceRound(round.facts, event))
      .find(({ ok }) => ok);
    if (!step?.ok) return;
    await storeRound(work, roundId, { state: step.state });
  }
}

function dueEvents({ facts }: GatheredRound): readonly RoundEvent[] {
  if (facts.state === 'contested') return [{ kind: 'completeReview' }, { kind: 'dropObjections' }];
  const objections = currentObjections(facts);
  if (facts.state !== 'reviewed' || facts.order === null || objections.some(({ state }) => isOpen(state)))
    return [];
  const founded = objections.some(({ finding }) => finding === 'benar');
  return [{ kind: founded ? 'orderCorrection' : 'orderContinuation', order: facts.order }];
}
