import { type ParsedRequestOf, type ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { levelOrder, type LevelTotal, sumCounts, totalsOf } from '#domain/documents/level-totals.ts';
import { proposalRecap } from '#domain/documents/proposal-recap.ts';
import { recommendationLetter } from '#domain/documents/recommendation-letter.ts';
import { type RecommendationEvent } from '#domain/recaps/advance-recommendation.ts';
import { bidangLabel } from '#domain/routing/labels.ts';
import { digestOf } from '../../paket/digest.ts';
import { canonicalBytes } from '../../paket/jcs.ts';
import { signDetached } from '../../paket/signatures.ts';
import { type CandidateRecord, rowOf } from '../candidates/candidate.ts';
import { recapGroups } from '../candidates/recap-groups.ts';
import { command, type Work } from '../command.ts';
import { type Desk, type Job } from '../desk.ts';
import { printedDigest } from '../exchange/printed-digest.ts';
import { openPersonKey } from '../exchange/signing-key.ts';
import { officeNames } from '../exchange/trust-store.ts';
import { officeYear } from '../imports/office-year.ts';
import { issueDocument } from '../issue-document.ts';
import { reserveNumber } from '../numbers.ts';
import { officeKop } from '../office/kop.ts';
import { headOn } from '../office/officials.ts';
import { periodOf } from '../recaps/school-year.ts';
import { type ProposalRecord } from '../proposals/proposal-view.ts';
import { nextState } from './next-state.ts';
import {
  currentRecommendation,
  type RecommendationRecord,
  viewRecommendation,
} from './view-recommendation.ts';

type View = Promise<ResponseOf<'recommendation.view'>>;

/** DOC-18 and DOC-19 from the accepted proposals; the total is their sum or nothing is printed (Pasal 30). */
export async function compileRecommendation(
  desk: Desk,
  request: ParsedRequestOf<'recommendation.compile'>,
  job: Job,
): View {
  await command(
    desk,
    { action: 'recommendation.compile', object: request.date, facts: request },
    async (work) => {
      requireDinas(work);
      const earlier = await currentRecommendation(work.db);
      if (earlier && earlier.state !== 'draft') refuse('PRP-024');
      const proposals = (await work
        .db('proposal')
        .where({ direction: 'masuk', state: 'received' })
        .orderBy(['sender', 'bidang'])) as ProposalRecord[];
      if (proposals.length === 0) refuse('PRP-004');
      await writeRecommendation(desk, work, job, request, proposals);
      if (earlier)
        await work.db('recommendation').where({ recommendation_id: earlier.recommendation_id }).delete();
    },
  );
  return viewRecommendation(desk);
}

/** Ink on paper, and the head's own key over exactly what was printed. */
export async function signRecommendation(desk: Desk, request: ParsedRequestOf<'recommendation.sign'>): View {
  await command(desk, { action: 'recommendation.sign', object: request.signedOn }, async (work) => {
    const row = (await currentRecommendation(work.db)) ?? refuse('PRP-001');
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
    await work.db('candidate').where({ state: 'proposed' }).update({ state: 'recommended' });
  });
  return viewRecommendation(desk);
}

export async function markSent(desk: Desk, request: ParsedRequestOf<'recommendation.markSent'>): View {
  // Both dates are required by the contract: a recommendation without its tembusan cannot be recorded.
  const event = { kind: 'send', tembusan: ['BPKD', 'TKPK'] } as const;
  await advance(desk, 'recommendation.markSent', event, { sent: JSON.stringify(request) });
  return viewRecommendation(desk);
}

/** Pasal 31(1): TAPD's pertimbangan, registered from its letter. */
export async function recordConsideration(
  desk: Desk,
  request: ParsedRequestOf<'recommendation.recordConsideration'>,
): View {
  const event = { kind: 'consider', letter: request } as const;
  await advance(desk, 'recommendation.recordConsideration', event, {
    consideration: JSON.stringify(request),
  });
  return viewRecommendation(desk);
}

/** A proposal that came or changed after the annex was printed is not in it: it must be compiled again. */
async function requireSameProposals(work: Work, row: RecommendationRecord): Promise<void> {
  const now = (await work
    .db('proposal')
    .where({ direction: 'masuk', state: 'received' })
    .pluck('proposal_id')) as string[];
  const printed = JSON.parse(row.proposals) as string[];
  if (new Set([...now, ...printed]).size !== now.length || now.length !== printed.length) refuse('OFF-003');
}

async function advance(
  desk: Desk,
  action: string,
  event: RecommendationEvent,
  change: Record<string, string>,
): Promise<void> {
  await command(desk, { action, object: event.kind, facts: change }, async (work) => {
    requireDinas(work);
    const row = await currentRecommendation(work.db);
    const state = nextState(row, work.today, event);
    await work
      .db('recommendation')
      .where({ recommendation_id: row?.recommendation_id ?? '' })
      .update({ ...change, state });
  });
}

export function requireDinas(work: Work): void {
  if (work.own.kind !== 'dinas')
    refuse('OFF-001', { office: work.own.name, article: '30', authority: 'Dinas Pendidikan' });
}

async function writeRecommendation(
  desk: Desk,
  work: Work,
  job: Job,
  request: ParsedRequestOf<'recommendation.compile'>,
  proposals: readonly ProposalRecord[],
): Promise<void> {
  const { date } = request;
  const year = await officeYear(work.db, work.today);
  const names = await officeNames(work.db);
  const nameOf = (office: string) => names.get(office) ?? office;
  const rows = (await work
    .db('candidate')
    .whereIn(
      'proposal_id',
      proposals.map((row) => row.proposal_id),
    )
    .orderBy(['from_office', 'school_name', 'name', 'application_id'])) as CandidateRecord[];
  const groups = recapGroups(
    rows.map((record) => ({
      row: rowOf(record),
      schoolName: record.school_name,
      unit: nameOf(record.from_office),
    })),
  );
  const senders = [...new Set(proposals.map((row) => row.sender))].map((sender) => ({
    sender: nameOf(sender),
    totals: totalsOf(groups.filter(({ unit }) => unit === nameOf(sender))),
  }));
  const contentDigest = digestOf(rows.map((record) => record.application_id));
  const digest = printedDigest(contentDigest);
  const signatory = await headOn(work.db, work.own, date);
  const common = { schoolYear: year.schoolYear, period: periodOf(year.schoolYear), digest, signatory };
  const number = await reserveNumber(work, 'DOC-18', date, request.number, work.own.office);
  const order = {
    subject: 'Rekomendasi calon penerima',
    date,
    typedNumber: null,
    unitToken: work.own.office,
    kop: officeKop(work.own),
  };
  const letter = await issueDocument(desk, work, job, {
    ...order,
    type: 'DOC-18',
    reservedNumber: number,
    content: (frame) =>
      recommendationLetter({
        ...common,
        frame,
        proposals: proposals.map((row) => ({
          sender: `${nameOf(row.sender)} (${bidangLabel(row.bidang)})`,
          paper: { number: row.number, date: isoDate(row.date) },
          persons: row.pupils,
        })),
        totals: addUp(senders.flatMap(({ totals }) => totals)),
        // G-28: no amount before a Keputusan Gubernur fixes one.
        budget: null,
      }),
  });
  const annex = await issueDocument(desk, work, job, {
    ...order,
    type: 'DOC-19',
    // The annex carries the letter's own number.
    content: (frame) => proposalRecap({ ...common, frame: { ...frame, number }, senders, nominal: groups }),
  });
  await work.db('recommendation').insert({
    recommendation_id: work.ids.next(),
    number,
    date,
    state: 'draft',
    pupils: rows.length,
    totals: JSON.stringify({ contentDigest }),
    proposals: JSON.stringify(proposals.map((row) => row.proposal_id)),
    letter_document_id: letter.documentId,
    annex_document_id: annex.documentId,
  });
}

function addUp(totals: readonly LevelTotal[]): LevelTotal[] {
  const groups = Map.groupBy(totals, ({ level, status }) => `${level} ${status}`);
  return [...groups.values()]
    .flatMap((members) =>
      members[0]
        ? [
            {
              level: members[0].level,
              status: members[0].status,
              counts: sumCounts(members.map(({ counts }) => counts)),
            },
          ]
        : [],
    )
    .sort(
      (a, b) => levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level) || (a.status < b.status ? -1 : 1),
    );
}
