import { decidePair, findPairs, pagePairs } from '../candidates/duplicates.ts';
import { pageCandidates } from '../candidates/page-candidates.ts';
import type { Desk } from '../desk.ts';
import { recordDetermination } from '../determination/determination.ts';
import { pageOutcomes, prepareDetermination } from '../determination/distribute.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { compileRecommendation } from '../recommendation/compile.ts';
import { markSent, recordConsideration, signRecommendation } from '../recommendation/recommendation.ts';
import { viewRecommendation } from '../recommendation/view-recommendation.ts';
import { makeProposal } from './make-proposal.ts';
import { recapCandidates } from './recap-candidates.ts';
import { pageProposals, viewProposals } from './view-proposals.ts';

type ProposalMethod =
  | 'candidates.page'
  | 'duplicates.find'
  | 'duplicates.page'
  | 'duplicates.decide'
  | 'proposals.view'
  | 'proposals.recap'
  | 'proposals.make'
  | 'proposals.page'
  | 'recommendation.view'
  | 'recommendation.compile'
  | 'recommendation.sign'
  | 'recommendation.markSent'
  | 'recommendation.recordConsideration'
  | 'determination.record'
  | 'determination.prepare'
  | 'determination.outcomes';

export function proposalHandlers(desk: Desk): HandlersOf<ProposalMethod> {
  return {
    'candidates.page': (request) => pageCandidates(desk, request),
    'duplicates.find': (_request, job) => findPairs(desk, job),
    'duplicates.page': (request) => pagePairs(desk, request),
    'duplicates.decide': (request) => decidePair(desk, request),
    'proposals.view': () => viewProposals(desk),
    'proposals.recap': (request, job) => recapCandidates(desk, request, job),
    'proposals.make': (request, job) => makeProposal(desk, request, job),
    'proposals.page': (request) => pageProposals(desk, request),
    'recommendation.view': ({ recommendationId }) => viewRecommendation(desk, recommendationId),
    'recommendation.compile': (request, job) => compileRecommendation(desk, request, job),
    'recommendation.sign': (request) => signRecommendation(desk, request),
    'recommendation.markSent': (request) => markSent(desk, request),
    'recommendation.recordConsideration': (request) => recordConsideration(desk, request),
    'determination.record': (request, job) => recordDetermination(desk, request, job),
    'determination.prepare': (request) => prepareDetermination(desk, request),
    'determination.outcomes': (request) => pageOutcomes(desk, request),
  };
}
