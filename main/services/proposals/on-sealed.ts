import { refuse } from '#contract/errors/app-error.ts';
import type { OnSealed } from '../exchange/sign-paket.ts';
import { headOn } from '../office/officials.ts';
import { nextState } from '../recaps/revisions.ts';
import type { ProposalRecord } from './proposal-view.ts';
import { ownProposals, supersedeProposals } from './revisions.ts';

/** Kepala and operator have signed: the proposal and its pupils are proposed (A13), the revision before is replaced. */
export const proposalSealed: OnSealed = async (work, _paketId, subjectId) => {
  const row = (await work.db('proposal').where({ proposal_id: subjectId }).first()) as
    ProposalRecord | undefined;
  if (!row) return refuse('OFF-002');
  const { proposal_id: id, revision, bidang, pupils } = row;
  const { name } = await headOn(work.db, work.own, work.today);
  const state = nextState(
    { id, revision, state: row.state },
    { kind: 'seal', verdict: { ok: true, count: pupils, leftBehind: [] }, sealedBy: name },
  );
  await work.db('proposal').where({ proposal_id: id }).update({ state });
  const revisions = await ownProposals(work.db, bidang);
  await supersedeProposals(
    work.db,
    revisions.filter((older) => older.revision < revision),
  );
  await work.db('candidate').where({ proposal_id: id, state: 'recapped' }).update({ state: 'proposed' });
};
