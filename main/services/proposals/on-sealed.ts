import { type OnSealed } from '../exchange/sign-paket.ts';

/** Kepala and operator have signed: the proposal and its pupils are proposed (A13). */
export const proposalSealed: OnSealed = async (work, _paketId, subjectId) => {
  await work.db('proposal').where({ proposal_id: subjectId }).update({ state: 'sealed' });
  await work
    .db('candidate')
    .where({ proposal_id: subjectId, state: 'recapped' })
    .update({ state: 'proposed' });
};
