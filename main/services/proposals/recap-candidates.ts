import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { accountFormRecap } from '#domain/documents/account-form-recap.ts';
import { longDate } from '#domain/words/date-words.ts';
import { insertRecap, type ListedRecapRow, proposalRecaps } from '../../../db/queries/recaps.ts';
import { digestOf } from '../../paket/digest.ts';
import { type CandidateRecord, rowOf } from '../candidates/candidate.ts';
import { countOpenPairs, openPairs } from '../candidates/duplicates.ts';
import { recapGroups } from '../candidates/recap-groups.ts';
import { type OwnPart, takeInOwn } from '../candidates/take-in-own.ts';
import { command, type Work } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { officeYear } from '../editions/period.ts';
import { printedDigest } from '../exchange/printed-digest.ts';
import { officeNames } from '../exchange/trust-store.ts';
import { issueDocument } from '../issue-document.ts';
import { officeKop } from '../office/kop.ts';
import { headOn } from '../office/officials.ts';
import type { LeftBehind } from '../recaps/left-behind.ts';
import { totalsOf } from '../recaps/recap-content.ts';
import { takeIntoRecap } from '../recaps/recap-rows.ts';
import { nextState, revisionAfter, supersede } from '../recaps/revisions.ts';
import { periodOf } from '../recaps/school-year.ts';
import { readExclusions } from './exclusions.ts';
import { requireProposer } from './proposer.ts';
import { viewProposals } from './view-proposals.ts';

type RecapDate = ParsedRequestOf<'proposals.recap'>['on'];

/** Recap of the Suku Dinas or Kanwil (Pasal 29(1)); an open pair stops it unless it is set aside by name (G-46). */
export async function recapCandidates(
  desk: Desk,
  request: ParsedRequestOf<'proposals.recap'>,
  job: Job,
): Promise<ResponseOf<'proposals.view'>> {
  await command(desk, { action: 'proposals.recap', object: request.on, facts: request }, async (work) => {
    requireProposer(work.own);
    if (request.on > work.today) refuse('RCP-055', { date: longDate(request.on) });
    const own = await takeInOwn(desk, work);
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
    await storeRecap(desk, work, job, request.on, rows, own);
  });
  return viewProposals(desk);
}

async function storeRecap(
  desk: Desk,
  work: Work,
  job: Job,
  on: RecapDate,
  rows: readonly CandidateRecord[],
  own: OwnPart,
): Promise<void> {
  const revisions = await proposalRecaps(work.db);
  const [before] = revisions;
  const recapId = work.ids.next();
  const { level } = requireProposer(work.own);
  const contentDigest = digestOf(rows.map((record) => record.application_id));
  const signatory = await headOn(work.db, work.own, on);
  const { documentId } = await issuePaper(desk, work, job, { on, rows, before, contentDigest });
  const left = [...own.left, ...(await leftByDecision(work))];
  await supersede(work.db, revisions);
  await insertRecap(
    work.db,
    {
      recap_id: recapId,
      kind: 'proposal',
      level,
      unit: work.own.office,
      unit_label: work.own.name,
      revision: revisionAfter(before),
      // Its head signs the paper; no Paket carries it, the proposals made of it do (Pasal 29(2)).
      state: nextState(
        { id: recapId, revision: revisionAfter(before), state: 'draft' },
        {
          kind: 'seal',
          verdict: { ok: true, count: rows.length, leftBehind: left.map(({ name }) => name) },
          sealedBy: signatory.name,
        },
      ),
      made_on: on,
      hardcopy_received_on: null,
      pupils: rows.length,
      totals: JSON.stringify(totalsOf(rows.map(rowOf))),
      left_behind: JSON.stringify(left),
      content_digest: contentDigest,
      sealed_on: on,
      sealed_by: signatory.name,
      paket_id: null,
      document_id: documentId,
    },
    rows.map(({ application_id, content }) => ({ applicationId: application_id, content })),
  );
  await takeIntoRecap(work, own.classB, recapId, level);
}

interface Paper {
  readonly on: RecapDate;
  readonly rows: readonly CandidateRecord[];
  readonly before: ListedRecapRow | undefined;
  readonly contentDigest: string;
}

async function issuePaper(desk: Desk, work: Work, job: Job, { on, rows, before, contentDigest }: Paper) {
  const { schoolYear } = await officeYear(work.db, work.today);
  const names = await officeNames(work, work.db);
  const signatory = await headOn(work.db, work.own, on);
  return issueDocument(desk, work, job, {
    type: 'DOC-16c',
    subject: work.own.name,
    date: on,
    typedNumber: null,
    unitToken: work.own.office,
    kop: officeKop(work.own),
    replaces: before?.document_id ?? null,
    content: (frame) =>
      accountFormRecap({
        frame,
        tier: 'sudin',
        unitName: work.own.name,
        schoolYear,
        period: periodOf(schoolYear),
        revision: revisionAfter(before),
        replaces: before === undefined ? null : `rekapitulasi tanggal ${longDate(before.made_on)}`,
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
}

async function leftByDecision(work: Work): Promise<readonly LeftBehind[]> {
  return (await readExclusions(work.db)).map((exclusion) => ({
    applicationId: exclusion.application_id,
    name: exclusion.name,
    schoolName: exclusion.school_name,
    reason: exclusion.reason,
  }));
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
