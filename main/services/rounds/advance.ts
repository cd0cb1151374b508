import type { ParsedRequestOf } from '#contract/api.ts';
import type { RoundView } from '#contract/methods/rounds.ts';
import { advanceRound } from '#domain/rounds/advance-round.ts';
import type { RoundEvent } from '#domain/rounds/round-facts.ts';
import type { RoundState } from '#domain/rounds/round-states.ts';
import type { Act } from '#domain/routing/powers.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { gatherRound, type GatheredRound } from './gather-round.ts';
import { requireRoundKeeper } from './keeper.ts';
import { refuseStep } from './round-refusal.ts';
import { viewRound } from './view-round.ts';

/** One act on a round: gathers it, checks the power, runs `act` in one audited command, answers the round's view. */
export async function actOnRound(
  desk: Desk,
  method: `rounds.${string}`,
  request: ParsedRequestOf<'rounds.get'>,
  power: Act,
  act: (work: Work, round: GatheredRound) => Promise<void>,
): Promise<RoundView> {
  await command(desk, { action: method, object: request.roundId, facts: request }, async (work) => {
    const round = await gatherRound(work.db, request.roundId, work.today);
    requireRoundKeeper(work.own, round, power);
    await act(work, round);
  });
  return viewRound(desk, request.roundId);
}

/** Where the event takes the round, or the state machine's own refusal. */
export function decide(round: GatheredRound, event: RoundEvent): RoundState {
  const step = advanceRound(round.facts, event);
  return step.ok ? step.state : refuseStep(step);
}

/** Stores the round's new state with what else changes on its row. */
export async function storeRound(
  { db }: Work,
  roundId: string,
  changes: Readonly<Record<string, string | null>>,
): Promise<void> {
  await db('round').where({ round_id: roundId }).update(changes);
}
