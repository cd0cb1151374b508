import { refuse } from '#contract/errors/app-error.ts';
import { advanceObjection } from '#domain/objections/advance-objection.ts';
import type { ObjectionFinding } from '#domain/objections/objection-states.ts';
import type { Instrument } from '#domain/rounds/round-facts.ts';
import { findObjection } from '../../../db/queries/objections.ts';
import type { Work } from '../command.ts';
import { gatherObjection, type ObjectionCase } from '../objections/objection-case.ts';
import { refuseObjection } from '../objections/objection-refusal.ts';
import { settleRound } from '../objections/settle-round.ts';

export interface OrderOnObjections {
  readonly orderId: string;
  readonly roundId: string;
  readonly instrument: Instrument;
  readonly findings: readonly {
    readonly objectionId: string;
    readonly agendaNo: string;
    readonly finding: ObjectionFinding;
  }[];
}

/** O6 for each objection the order names, then R10 or R11 when the round has no open one left. */
export async function applyOrder(work: Work, order: OrderOnObjections): Promise<void> {
  for (const { objectionId, agendaNo, finding } of order.findings) {
    const found = await gatherNamed(work, order.roundId, objectionId, agendaNo);
    const step = advanceObjection(found.facts, { kind: 'decide', order: order.instrument, finding });
    if (!step.ok) return refuseObjection(step);
    await work
      .db('objection')
      .where({ objection_id: objectionId })
      .update({ state: step.state, finding, order_id: order.orderId });
  }
  await settleRound(work, order.roundId);
}

async function gatherNamed(
  work: Work,
  roundId: string,
  objectionId: string,
  agenda: string,
): Promise<ObjectionCase> {
  const row = await findObjection(work.db, objectionId);
  if (row?.round_id !== roundId) return refuse('OBJ-052', { agenda });
  return gatherObjection(work.db, objectionId, work.today);
}
