import { advanceObjection } from '#domain/objections/advance-objection.ts';
import type { ObjectionEvent } from '#domain/objections/objection-facts.ts';
import type { ObjectionState } from '#domain/objections/objection-states.ts';
import type { RoundObjectionRow } from '../../../db/queries/rounds.ts';
import type { Work } from '../command.ts';
import type { GatheredRound } from '../rounds/gather-round.ts';
import { objectionFacts, windowOf } from './objection-case.ts';
import { refuseObjection } from './objection-refusal.ts';

/** What a round does to its objections at once: their result is announced (O7), or they end with it (O8). */
export async function moveObjections(
  { db, today }: Work,
  round: GatheredRound,
  from: readonly ObjectionState[],
  event: ObjectionEvent,
): Promise<void> {
  for (const row of round.objections.filter(({ state }) => from.includes(state))) {
    const step = advanceObjection({ ...standingOf(round, row, today), finding: row.finding }, event);
    if (!step.ok) return refuseObjection(step);
    await db('objection').where({ objection_id: row.objection_id }).update({ state: step.state });
  }
}

function standingOf(round: GatheredRound, row: RoundObjectionRow, today: Work['today']) {
  const announcement = round.announcements.find(({ ordinal }) => ordinal === row.ordinal);
  if (!announcement) throw new Error(`An objection is against an announcement: ${row.objection_id}`);
  return objectionFacts(
    round,
    { state: row.state, receivedOn: row.received_on, window: windowOf(announcement) },
    today,
  );
}
