import { advanceRecap, type RecapEvent, type RecapRevision } from '#domain/recaps/advance-recap.ts';
import type { RecapState } from '#domain/recaps/recap-states.ts';
import type { Knex } from 'knex';
import type { ListedRecapRow, RecapRow } from '../../../db/queries/recaps.ts';
import { refuseRecap } from './recap-refusal.ts';

/** A sealed recap is as far as its Paket: sent, taken in by the receiver, or refused there. */
export function standingOf({ state, paket_state }: ListedRecapRow): RecapState {
  if (state !== 'sealed') return state;
  switch (paket_state) {
    case 'dikirim':
      return 'sent';
    case 'diterima':
    case 'diolah':
      return 'received';
    case 'ditolak':
      return 'returned';
    default:
      return state;
  }
}

/** 0 for the first; then n+1, whatever became of the one before. */
export function revisionAfter(before: RecapRow | undefined): number {
  return before === undefined ? 0 : before.revision + 1;
}

/** The state an act leads to; refuses with the machine's own code. */
export function nextState(recap: RecapRevision, event: RecapEvent): RecapState {
  const step = advanceRecap(recap, event);
  return step.ok ? step.state : refuseRecap(step);
}

/** A newer revision takes the place of these. */
export async function supersede(db: Knex, revisions: readonly ListedRecapRow[]): Promise<void> {
  for (const row of revisions) {
    const state = standingOf(row);
    if (state === 'superseded') continue;
    const { recap_id, revision } = row;
    await db('recap')
      .where({ recap_id })
      .update({ state: nextState({ id: recap_id, revision, state }, { kind: 'supersede' }) });
  }
}
