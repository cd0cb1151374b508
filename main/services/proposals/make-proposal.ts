import type { ParsedRequestOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { ProposalRow } from '#contract/methods/proposals.ts';
import { proposalLetter } from '#domain/documents/proposal-letter.ts';
import { bidangLabel } from '#domain/routing/labels.ts';
import { longDate } from '#domain/words/date-words.ts';
import { proposalRecaps } from '../../../db/queries/recaps.ts';
import { Payload } from '../../paket/payloads/payload-file.ts';
import { exclusions, proposal, proposalPupils } from '../../paket/payloads/proposal.ts';
import { type CandidateRecord, rowOf } from '../candidates/candidate.ts';
import { recapGroups } from '../candidates/recap-groups.ts';
import { command, type Work } from '../command.ts';
import { type Desk, type Job, reading } from '../desk.ts';
import { officeYear } from '../editions/period.ts';
import { preparePaket } from '../exchange/prepare-paket.ts';
import { printedDigest } from '../exchange/printed-digest.ts';
import { officeNames } from '../exchange/trust-store.ts';
import { issueDocument } from '../issue-document.ts';
import { reserveNumber } from '../numbers/reserve-number.ts';
import { officeKop } from '../office/kop.ts';
import { headOn } from '../office/officials.ts';
import { periodOf } from '../recaps/school-year.ts';
import { readExclusions } from './exclusions.ts';
import { type ProposalRecord, proposalView } from './proposal-view.ts';
import { requireProposer } from './proposer.ts';
import { ownProposals, supersedeProposals } from './revisions.ts';

/** One letter, one nominal list, one Paket for each Bidang (Pasal 29(2)). */
export async function makeProposal(
  desk: Desk,
  request: ParsedRequestOf<'proposals.make'>,
  job: Job,
): Promise<ProposalRow> {
  const proposalId = await command(
    desk,
    { action: 'proposals.make', object: request.bidang, facts: request },
    async (work) => {
      requireProposer(work.own);
      if (request.date > work.today) refuse('PRP-007', { date: longDate(request.date) });
      const [recap] = await proposalRecaps(work.db);
      if (!recap) return refuse('PRP-022');
      const rows = (await work
        .db('candidate')
        .where({ bidang: request.bidang, source: 'recap' })
        .whereIn('state', ['recapped', 'proposed'])
        .orderBy(['school_name', 'name', 'application_id'])) as CandidateRecord[];
      if (rows.length === 0) refuse('PRP-023', { bidang: bidangLabel(request.bidang) });
      return storeProposal(desk, work, job, request, rows, recap.recap_id);
    },
  );
  const row = (await reading(desk)('proposal').where({ proposal_id: proposalId }).first()) as ProposalRecord;
  return proposalView(row, await officeNames(desk, reading(desk)));
}

async function storeProposal(
  desk: Desk,
  work: Work,
  job: Job,
  request: ParsedRequestOf<'proposals.make'>,
  rows: readonly CandidateRecord[],
  recapId: string,
): Promise<string> {
  const { bidang, date } = request;
  const year = await officeYear(work.db, work.today);
  const left = (await readExclusions(work.db)).filter((exclusion) => exclusion.bidang === bidang);
  const earlier = await ownProposals(work.db, bidang);
  const proposalId = work.ids.next();
  const number = await reserveNumber(work, 'DOC-17', date, request.number, work.own.office);
  const payload = new Payload()
    .set(proposal, [{ number, date, bidang, sender: work.own.office, totals: totalsByLevel(rows) }])
    .set(
      proposalPupils,
      rows.map((record) => ({ ...rowOf(record), source_section: record.from_office, recap_seq: 1 })),
    )
    .set(
      exclusions,
      left.map(({ bidang: _bidang, school_name: _school, ...exclusion }) => exclusion),
    );
  const prepared = await preparePaket(work, {
    kind: 'proposal',
    to: [work.own.parent ?? '31-dinas'],
    scope: { unit: work.own.office, bidang, edition: year.editionId, school_year: year.schoolYear },
    payload,
    documents: [],
    subjectId: proposalId,
  });
  const names = await officeNames(work, work.db);
  const signatory = await headOn(work.db, work.own, date);
  const issued = await issueDocument(desk, work, job, {
    type: 'DOC-17',
    subject: bidangLabel(bidang),
    date,
    typedNumber: null,
    reservedNumber: number,
    unitToken: work.own.office,
    kop: officeKop(work.own),
    content: (frame) =>
      proposalLetter({
        frame,
        bidang,
        senderName: work.own.name,
        schoolYear: year.schoolYear,
        period: periodOf(year.schoolYear),
        groups: recapGroups(
          rows.map((record) => ({
            row: rowOf(record),
            schoolName: record.school_name,
            unit: names.get(record.from_office) ?? record.from_office,
          })),
        ),
        digest: printedDigest(prepared.contentDigest),
        tembusan: [],
        signatory,
      }),
  });
  await supersedeProposals(
    work.db,
    earlier.filter(({ state }) => state === 'draft'),
  );
  await work.db('proposal').insert({
    proposal_id: proposalId,
    direction: 'keluar',
    bidang,
    sender: work.own.office,
    number: issued.number,
    date,
    revision: (earlier[0]?.revision ?? 0) + 1,
    state: 'draft',
    pupils: rows.length,
    excluded: JSON.stringify(left),
    totals: JSON.stringify(totalsByLevel(rows)),
    recap_id: recapId,
    paket_id: prepared.paketId,
    document_id: issued.documentId,
  });
  await work
    .db('candidate')
    .whereIn(
      'application_id',
      rows.map((record) => record.application_id),
    )
    .update({ proposal_id: proposalId });
  return proposalId;
}

function totalsByLevel(rows: readonly CandidateRecord[]): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const { level } of rows) totals[level] = (totals[level] ?? 0) + 1;
  return totals;
}
