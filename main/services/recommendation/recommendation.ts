import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { RecommendationEvent } from '#domain/recaps/advance-recommendation.ts';
import { canonicalBytes } from '../../paket/jcs.ts';
import { signDetached } from '../../paket/signatures.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { openPersonKey } from '../exchange/signing-key.ts';
import type { ProposalRecord } from '../proposals/proposal-view.ts';
import { nextState as nextRecapState } from '../recaps/revisions.ts';
import { waitingProposals } from './accepted-proposals.ts';
import { requireDinas } from './dinas.ts';
import { nextState } from './next-state.ts';
import { findRecommendation, proposalsOf, type RecommendationRecord } from './recommendation-row.ts';
import { viewRecommendation } from './view-recommendation.ts';

type View = Promise<ResponseOf<'recommendation.view'>>;

/** Ink on paper, and the head's own key over exactly what was printed. */
export async function signRecommendation(desk: Desk, request: ParsedRequestOf<'recommendation.sign'>): View {
  await command(desk, { action: 'recommendation.sign', object: request.signedOn }, async (work) => {
    const row = (await findRecommendation(work.db, request.recommendationId)) ?? refuse('PRP-001');
    // That the totals are the sum of the proposals was proven when the letter was made, or there is no letter.
    const letter = { number: row.number, date: request.signedOn };
    const state = nextState(row, work.today, { kind: 'sign', letter, problems: [] });
    await requireSameProposals(work, row);
    const { key, person } = await openPersonKey(work.db, work.actor.userId, request.passphrase);
    const documents = (await work
      .db('document')
      .whereIn('document_id', [row.letter_document_id, row.annex_document_id])
      .orderBy('type')
      .pluck('sha256')) as string[];
    const statement = {
      format: 'kjp-rekomendasi',
      number: row.number,
      date: row.date,
      pupils: row.pupils,
      documents,
      office: work.own.office,
      person,
    };
    const signature = await signDetached(canonicalBytes(statement), key, {
      alg: 'ES256',
      kid: key.kid,
      typ: 'kjp-rekomendasi+jws',
    });
    await work
      .db('recommendation')
      .where({ recommendation_id: row.recommendation_id })
      .update({
        state,
        signed_on: request.signedOn,
        signature: JSON.stringify({ statement, signature }),
      });
    await acceptProposals(work, row);
  });
  return viewRecommendation(desk, request.recommendationId);
}

export async function markSent(desk: Desk, request: ParsedRequestOf<'recommendation.markSent'>): View {
  // Both dates are required by the contract: a recommendation without its tembusan cannot be recorded.
  const event = { kind: 'send', tembusan: ['BPKD', 'TKPK'] } as const;
  const { recommendationId, ...dates } = request;
  await advance(desk, 'recommendation.markSent', recommendationId, event, { sent: JSON.stringify(dates) });
  return viewRecommendation(desk, request.recommendationId);
}

/** Pasal 31(1): TAPD's pertimbangan, registered from its letter. */
export async function recordConsideration(
  desk: Desk,
  request: ParsedRequestOf<'recommendation.recordConsideration'>,
): View {
  const { recommendationId, ...letter } = request;
  const event = { kind: 'consider', letter } as const;
  await advance(desk, 'recommendation.recordConsideration', recommendationId, event, {
    consideration: JSON.stringify(letter),
  });
  return viewRecommendation(desk, request.recommendationId);
}

/** K4, A14: the proposals it carries are accepted, their pupils recommended. */
async function acceptProposals(work: Work, row: RecommendationRecord): Promise<void> {
  const proposals = (await work.db('proposal').whereIn('proposal_id', proposalsOf(row))) as ProposalRecord[];
  for (const { proposal_id: id, revision, state } of proposals)
    await work
      .db('proposal')
      .where({ proposal_id: id })
      .update({ state: nextRecapState({ id, revision, state }, { kind: 'accept' }) });
  await work
    .db('candidate')
    .where({ state: 'proposed' })
    .whereIn('proposal_id', proposalsOf(row))
    .update({ state: 'recommended' });
}

/** A proposal that came or changed after the annex was printed is not in it: it must be compiled again. */
async function requireSameProposals(work: Work, row: RecommendationRecord): Promise<void> {
  const now = (await waitingProposals(work.db)).map(({ proposal_id }) => proposal_id);
  const printed = new Set(proposalsOf(row));
  if (now.length !== printed.size || now.some((id) => !printed.has(id))) refuse('OFF-003');
}

async function advance(
  desk: Desk,
  action: string,
  recommendationId: string | null,
  event: RecommendationEvent,
  change: Record<string, string>,
): Promise<void> {
  await command(desk, { action, object: event.kind, facts: change }, async (work) => {
    requireDinas(work);
    const row = await findRecommendation(work.db, recommendationId);
    const state = nextState(row, work.today, event);
    await work
      .db('recommendation')
      .where({ recommendation_id: row?.recommendation_id ?? '' })
      .update({ ...change, state });
  });
}
