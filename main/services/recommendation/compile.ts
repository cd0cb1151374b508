import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { levelOrder, type LevelTotal, sumCounts, totalsOf } from '#domain/documents/level-totals.ts';
import { proposalRecap } from '#domain/documents/proposal-recap.ts';
import { recommendationLetter } from '#domain/documents/recommendation-letter.ts';
import { bidangLabel } from '#domain/routing/labels.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import { digestOf } from '../../paket/digest.ts';
import { rowOf } from '../candidates/candidate.ts';
import { recapGroups } from '../candidates/recap-groups.ts';
import { command, type Work } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { officeYear } from '../editions/period.ts';
import { printedDigest } from '../exchange/printed-digest.ts';
import { officeNames } from '../exchange/trust-store.ts';
import { issueDocument } from '../issue-document.ts';
import { reserveNumber } from '../numbers/reserve-number.ts';
import { officeKop } from '../office/kop.ts';
import { headOn } from '../office/officials.ts';
import type { ProposalRecord } from '../proposals/proposal-view.ts';
import { periodOf } from '../recaps/school-year.ts';
import { shippedOffices } from '../shipped-wilayah.ts';
import { balancedCandidates, waitingProposals } from './accepted-proposals.ts';
import { requireDinas } from './dinas.ts';
import { findRecommendation, type RecommendationRecord } from './recommendation-row.ts';
import { viewRecommendation } from './view-recommendation.ts';

/**
 * DOC-18 and DOC-19 from the proposals that no recommendation carries yet; the total is their sum or nothing is
 * printed (Pasal 30).
 *
 * A draft is compiled anew. Proposals that come after the signature make a supplementary recommendation: what is signed
 * stays as it is.
 */
export async function compileRecommendation(
  desk: Desk,
  request: ParsedRequestOf<'recommendation.compile'>,
  job: Job,
): Promise<ResponseOf<'recommendation.view'>> {
  await command(
    desk,
    { action: 'recommendation.compile', object: request.date, facts: request },
    async (work) => {
      requireDinas(work);
      const newest = await findRecommendation(work.db, null);
      const proposals = await waitingProposals(work.db);
      if (proposals.length === 0) refuse(newest ? 'PRP-024' : 'PRP-004');
      const draft = newest?.state === 'draft' ? newest : null;
      if (draft)
        await work.db('recommendation').where({ recommendation_id: draft.recommendation_id }).delete();
      const signed = await findRecommendation(work.db, null);
      await writeRecommendation(desk, work, job, request, { proposals, supplements: signed ?? null });
    },
  );
  return viewRecommendation(desk, null);
}

interface Basis {
  readonly proposals: readonly ProposalRecord[];
  /** The signed recommendation before this one. */
  readonly supplements: RecommendationRecord | null;
}

async function writeRecommendation(
  desk: Desk,
  work: Work,
  job: Job,
  request: ParsedRequestOf<'recommendation.compile'>,
  { proposals, supplements }: Basis,
): Promise<void> {
  const { date } = request;
  const year = await officeYear(work.db, work.today);
  const names = await officeNames(work, work.db);
  const nameOf = (office: string) => names.get(office) ?? office;
  const rows = await balancedCandidates(work.db, proposals);
  const groups = recapGroups(
    rows.map((record) => ({
      row: rowOf(record),
      schoolName: record.school_name,
      unit: nameOf(record.from_office),
    })),
  );
  // DOC-19 has a line for every one of the eleven Suku Dinas and the Kanwil, whoever proposed nobody too.
  const senders = shippedOffices(desk)
    .filter(({ kind }) => ['sudin', 'kanwil'].includes(tierOf(kind)))
    .map(({ office, name }) => ({
      sender: names.get(office) ?? name,
      totals: totalsOf(groups.filter(({ unit }) => unit === nameOf(office))),
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
        supplements: supplements ? { number: supplements.number, date: isoDate(supplements.date) } : null,
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
