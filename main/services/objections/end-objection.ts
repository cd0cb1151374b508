import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { advanceObjection } from '#domain/objections/advance-objection.ts';
import type { ObjectionEvent } from '#domain/objections/objection-facts.ts';
import { longDate } from '#domain/words/date-words.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { requireRoundKeeper } from '../rounds/keeper.ts';
import { gatherObjection } from './objection-case.ts';
import { refuseObjection } from './objection-refusal.ts';
import { viewObjection } from './objection-view.ts';
import { settleRound } from './settle-round.ts';

/** The objector takes it back, any time before the head decides (app rule). */
export async function withdrawObjection(
  desk: Desk,
  request: ParsedRequestOf<'objections.withdraw'>,
): Promise<ResponseOf<'objections.withdraw'>> {
  const { objectionId, on, reason } = request;
  await command(
    desk,
    { action: 'objections.withdraw', object: objectionId, facts: request },
    async (work) => {
      if (on > work.today) refuse('OBJ-019', { date: longDate(on) });
      await endObjection(
        work,
        objectionId,
        { kind: 'withdraw', reason },
        `Dicabut ${longDate(on)}: ${reason}`,
      );
    },
  );
  return viewObjection(desk, objectionId);
}

/** Out of time: kept and announced as such, not reviewed (Pasal 16, 17). */
export async function markInadmissible(
  desk: Desk,
  request: ParsedRequestOf<'objections.markInadmissible'>,
): Promise<ResponseOf<'objections.markInadmissible'>> {
  const { objectionId, reason } = request;
  await command(
    desk,
    { action: 'objections.markInadmissible', object: objectionId, facts: request },
    (work) => endObjection(work, objectionId, { kind: 'declareInadmissible' }, reason),
  );
  return viewObjection(desk, objectionId);
}

async function endObjection(
  work: Work,
  objectionId: string,
  event: ObjectionEvent,
  reason: string,
): Promise<void> {
  const { row, round, facts } = await gatherObjection(work.db, objectionId, work.today);
  requireRoundKeeper(work.own, round, 'receive-objection');
  const step = advanceObjection(facts, event);
  if (!step.ok) return refuseObjection(step);
  await work
    .db('objection')
    .where({ objection_id: objectionId })
    .update({ state: step.state, ended_reason: reason });
  await settleRound(work, row.round_id);
}
