import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import type { Desk } from '../desk.ts';
import { moveObjections } from '../objections/move-objections.ts';
import { actOnRound, decide, storeRound } from './advance.ts';
import { refuseStep } from './round-refusal.ts';

/** R8, R15, R16: the round is over when nobody can object any more and every added pupil is settled. */
export function closeRound(
  desk: Desk,
  request: ParsedRequestOf<'rounds.close'>,
): Promise<ResponseOf<'rounds.close'>> {
  return actOnRound(desk, 'rounds.close', request, 'announce', async (work, round) => {
    if (request.on > work.today) refuseStep({ code: 'RND-034', detail: { date: request.on } });
    const onThatDay = { ...round, facts: { ...round.facts, today: request.on } };
    const state = decide(onThatDay, { kind: 'close', headReason: request.reason });
    await storeRound(work, request.roundId, { state, closed_on: request.on, closed_reason: request.reason });
    // 3.5: an objection ends with its round; an unfounded one that was not to be announced (G-16) too.
    await moveObjections(work, round, ['decided', 'resultAnnounced'], { kind: 'close' });
  });
}
