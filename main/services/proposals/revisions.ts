import type { Bidang } from '#domain/routing/office-kinds.ts';
import type { Knex } from 'knex';
import { nextState } from '../recaps/revisions.ts';
import type { ProposalRecord } from './proposal-view.ts';

/** Every revision of this office's proposal to a Bidang, the newest first. */
export async function ownProposals(db: Knex, bidang: Bidang): Promise<readonly ProposalRecord[]> {
  return (await db('proposal')
    .where({ direction: 'keluar', bidang })
    .orderBy('revision', 'desc')) as ProposalRecord[];
}

/** A newer revision takes the place of these; proposals go through the states of a recap (Pasal 29(2)). */
export async function supersedeProposals(db: Knex, proposals: readonly ProposalRecord[]): Promise<void> {
  for (const { proposal_id: id, revision, state } of proposals) {
    if (state === 'superseded') continue;
    await db('proposal')
      .where({ proposal_id: id })
      .update({ state: nextState({ id, revision, state }, { kind: 'supersede' }) });
  }
}
