import { type ParsedRequestOf, type ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { type ProposalRow } from '#contract/methods/proposals.ts';
import { accountFormRecap } from '#domain/documents/account-form-recap.ts';
import { proposalLetter } from '#domain/documents/proposal-letter.ts';
import { type Bidang } from '#domain/routing/office-kinds.ts';
import { bidangLabel } from '#domain/routing/labels.ts';
import { digestOf } from '../../paket/digest.ts';
import { Payload } from '../../paket/payloads/payload-file.ts';
import { exclusions, proposal, proposalPupils } from '../../paket/payloads/proposal.ts';
import { type CandidateRecord, rowOf } from '../candidates/candidate.ts';
import { countOpenPairs, openPairs } from '../candidates/duplicates.ts';
import { recapGroups } from '../candidates/recap-groups.ts';
import { command, type Work } from '../command.ts';
import { type Desk, type Job, reading } from '../desk.ts';
import { preparePaket } from '../exchange/prepare-paket.ts';
import { printedDigest } from '../exchange/printed-digest.ts';
import { officeNames } from '../exchange/trust-store.ts';
import { officeYear } from '../imports/office-year.ts';
import { issueDocument } from '../issue-document.ts';
import { reserveNumber } from '../numbers.ts';
import { officeKop } from '../office/kop.ts';
import { headOn } from '../office/officials.ts';
import { periodOf } from '../recaps/school-year.ts';
import { readExclusions } from './exclusions.ts';
import { type ProposalRecord, proposalView } from './proposal-view.ts';
import { requireProposer, viewProposals } from './view-proposals.ts';

/** Recap of the Suku Dinas or Kanwil (Pasal 29(1)); an open pair stops it unless it is set aside by name (G-46). */
export async function recapCandidates(
  desk: Desk,
  request: ParsedRequestOf<'proposals.recap'>,
  job: Job,
): Promise<ResponseOf<'proposals.view'>> {
  await command(desk, { action: 'proposals.recap', object: request.on, facts: request }, async (work) => {
    requireProposer(work.own);
    const open = await countOpenPairs(work.db);
    if (open > 0 && !request.setOpenPairsAside) refuse('PRP-020', { count: open });
    if (open > 0) await setAside(work);
    await work.db('candidate').where({ state: 'received' }).update({ state: 'recapped' });
    const rows = (await work
      .db('candidate')
      .where({ source: 'recap' })
      .whereIn('state', ['recapped', 'proposed'])
      .orderBy(['from_office', 'school_name', 'name'])) as CandidateRecord[];
    if (rows.length === 0) refuse('PRP-021');
    await storeRecap(desk, work, job, request.on, rows);
  });
  return viewProposals(desk);
}

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
      const recap = await work
        .db('recap')
        .where({ kind: 'proposal' })
        .orderBy('revision', 'desc')
        .first<{ recap_id: string } | undefined>('recap_id');
      if (!recap) refuse('PRP-022');
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
  return proposalView(row, await officeNames(reading(desk)));
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
  const revision = await nextRevision(work, bidang);
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
      left.map(({ bidang: _bidang, ...exclusion }) => exclusion),
    );
  const prepared = await preparePaket(work, {
    kind: 'proposal',
    to: [work.own.parent ?? '31-dinas'],
    scope: { unit: work.own.office, bidang, edition: year.editionId, school_year: year.schoolYear },
    payload,
    documents: [],
    subjectId: proposalId,
  });
  const names = await officeNames(work.db);
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
  await work.db('proposal').insert({
    proposal_id: proposalId,
    direction: 'keluar',
    bidang,
    sender: work.own.office,
    number: issued.number,
    date,
    revision,
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

async function storeRecap(
  desk: Desk,
  work: Work,
  job: Job,
  on: ParsedRequestOf<'proposals.recap'>['on'],
  rows: readonly CandidateRecord[],
): Promise<void> {
  const year = await officeYear(work.db, work.today);
  const names = await officeNames(work.db);
  const last = (await work.db('recap').where({ kind: 'proposal' }).max({ revision: 'revision' }).first()) as
    { revision: number | null } | undefined;
  const revision = (last?.revision ?? 0) + 1;
  const contentDigest = digestOf(rows.map((record) => record.application_id));
  const signatory = await headOn(work.db, work.own, on);
  const document = await issueDocument(desk, work, job, {
    type: 'DOC-16c',
    subject: work.own.name,
    date: on,
    typedNumber: null,
    unitToken: work.own.office,
    kop: officeKop(work.own),
    content: (frame) =>
      accountFormRecap({
        frame,
        tier: 'sudin',
        unitName: work.own.name,
        schoolYear: year.schoolYear,
        period: periodOf(year.schoolYear),
        revision: revision - 1,
        replaces: null,
        reportedTo: 'Kepala Dinas Pendidikan Provinsi DKI Jakarta',
        groups: recapGroups(
          rows.map((record) => ({
            row: rowOf(record),
            schoolName: record.school_name,
            unit: names.get(record.from_office) ?? record.from_office,
          })),
        ),
        digest: printedDigest(contentDigest),
        signatory,
      }),
  });
  await work.db('recap').insert({
    recap_id: work.ids.next(),
    kind: 'proposal',
    level: 'sudin',
    unit: work.own.office,
    unit_label: work.own.name,
    revision,
    state: 'sealed',
    made_on: on,
    pupils: rows.length,
    totals: JSON.stringify(totalsByLevel(rows)),
    left_behind: JSON.stringify(await readExclusions(work.db)),
    content_digest: contentDigest,
    sealed_on: on,
    sealed_by: work.actor.name,
    document_id: document.documentId,
  });
}

/** Both sides of every open pair wait together, so that nobody is proposed twice. */
async function setAside(work: Work): Promise<void> {
  const pairs = await openPairs(work.db).select<{ left_id: string; right_id: string }[]>(
    'left_id',
    'right_id',
  );
  const ids = pairs.flatMap((pair) => [pair.left_id, pair.right_id]);
  await work
    .db('candidate')
    .whereIn('application_id', ids)
    .whereIn('state', ['received', 'recapped'])
    .update({ state: 'set-aside', note: 'Pasangan data ganda menunggu keputusan' });
}

function totalsByLevel(rows: readonly CandidateRecord[]): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const { level } of rows) totals[level] = (totals[level] ?? 0) + 1;
  return totals;
}

async function nextRevision(work: Work, bidang: Bidang): Promise<number> {
  const last = (await work
    .db('proposal')
    .where({ direction: 'keluar', bidang })
    .max({ revision: 'revision' })
    .first()) as { revision: number | null } | undefined;
  return (last?.revision ?? 0) + 1;
}
