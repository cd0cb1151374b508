import { refuse } from '#contract/errors/app-error.ts';
import {
  type AcceptedProposal,
  proposalRecap,
  proposalRecapProblems,
} from '#domain/recaps/proposal-recap.ts';
import { summarise } from '#domain/recaps/tally.ts';
import type { Knex } from 'knex';
import { type CandidateRecord, rowOf } from '../candidates/candidate.ts';
import type { ProposalRecord } from '../proposals/proposal-view.ts';

/** Proposals no recommendation carries yet, each with at least one name that is new. */
export async function waitingProposals(db: Knex): Promise<readonly ProposalRecord[]> {
  return (await db('proposal')
    .where({ direction: 'masuk', state: 'received' })
    .where('pupils', '>', 0)
    .orderBy(['sender', 'bidang'])) as ProposalRecord[];
}

/** Their candidates, once every total is the sum of its parts (DOC-19); refuses (PRP-003) a list that does not add up. */
export async function balancedCandidates(
  db: Knex,
  proposals: readonly ProposalRecord[],
): Promise<readonly CandidateRecord[]> {
  const rows = (await db('candidate')
    .where({ state: 'proposed' })
    .whereIn(
      'proposal_id',
      proposals.map(({ proposal_id }) => proposal_id),
    )
    .orderBy(['from_office', 'school_name', 'name', 'application_id'])) as CandidateRecord[];
  const accepted = proposals.map((proposal) => acceptedOf(proposal, rows));
  const [problem] = proposalRecapProblems(proposalRecap(accepted), accepted);
  if (problem) refuse(problem.code, problem.values);
  return rows;
}

function acceptedOf(
  { proposal_id, sender, number, pupils }: ProposalRecord,
  candidates: readonly CandidateRecord[],
): AcceptedProposal {
  const rows = candidates.filter((candidate) => candidate.proposal_id === proposal_id).map(rowOf);
  return {
    id: proposal_id,
    senderId: sender,
    senderName: number,
    summary: summarise(
      rows.map(({ sex, level, school_status, applicant_class, kind }) => ({
        sex,
        level,
        status: school_status,
        applicantClass: applicant_class,
        kind,
      })),
    ),
    count: pupils,
  };
}
