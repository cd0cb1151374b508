import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { PaperReference } from '#domain/documents/citations.ts';
import { fieldReviewReport } from '#domain/documents/field-review-report.ts';
import type { ReviewedObjection } from '#domain/documents/findings.ts';
import type { Signatory } from '#domain/documents/signatory.ts';
import { advanceObjection } from '#domain/objections/advance-objection.ts';
import type { Instrument } from '#domain/rounds/round-facts.ts';
import { command, type Work } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { issueDocument } from '../issue-document.ts';
import { requireRoundKeeper } from '../rounds/keeper.ts';
import { headOfUnit } from '../rounds/round-unit.ts';
import { articleWords } from './article-words.ts';
import { type Addressee, decidingOffice, informed, isReachable } from './deciding-office.ts';
import { gatherObjection, type ObjectionCase } from './objection-case.ts';
import { refuseObjection } from './objection-refusal.ts';
import { prepareReportPaket } from './report-paket.ts';
import { settleRound } from './settle-round.ts';
import type { StoredSubject } from './subject.ts';

type Request = ParsedRequestOf<'objections.report'>;

/**
 * Reports reviews of one round to the head who decides (DOC-11; Pasal 18(3), 19a-b), with a Paket to the own Suku Dinas.
 *
 * Madrasah of class a are decided by the Kantor Kemenag (Pasal 18(4)), to which no section writes: paper only.
 */
export async function reportReviews(
  desk: Desk,
  request: Request,
  job: Job,
): Promise<ResponseOf<'objections.report'>> {
  const [object = ''] = request.objectionIds;
  const paketId = await command(
    desk,
    { action: 'objections.report', object, facts: request },
    async (work) => {
      const cases = await gatherCases(work, request.objectionIds);
      const [first] = cases;
      if (!first) return refuse('OFF-002');
      const decider = decidingOffice(desk, work.own, first.round.route) ?? refuse('OBJ-064');
      requireRoundKeeper(work.own, first.round, 'report-review');
      // Pasal 18(3): the head of the school; Pasal 19: the head of the office.
      const signatory = await headOfUnit(work.db, work.own, first.round, request.date);
      for (const found of cases)
        requireReportable(found, { number: request.number ?? '-', date: request.date });
      const letter = await issueLetter(desk, work, job, cases, first, { decider, signatory, request });
      const report = { number: letter.number, date: request.date };
      for (const found of cases) await storeReport(work, found, report, letter.documentId);
      await settleRound(work, first.row.round_id);
      const goesByPaket = decider.office === work.own.parent && (await isReachable(work.db, decider.office));
      return goesByPaket ? prepareReportPaket(work, first.round, decider.office, signatory.name) : null;
    },
  );
  return { paketId };
}

async function gatherCases(work: Work, objectionIds: readonly string[]): Promise<readonly ObjectionCase[]> {
  const cases: ObjectionCase[] = [];
  for (const id of new Set(objectionIds)) cases.push(await gatherObjection(work.db, id, work.today));
  if (new Set(cases.map(({ row }) => row.round_id)).size > 1) refuse('OBJ-053');
  return cases;
}

function requireReportable({ facts }: ObjectionCase, report: Instrument): void {
  const step = advanceObjection(facts, { kind: 'report', report });
  if (!step.ok) refuseObjection(step);
}

async function storeReport(
  work: Work,
  { row, reviews, facts }: ObjectionCase,
  report: Instrument,
  documentId: string,
): Promise<void> {
  const step = advanceObjection(facts, { kind: 'report', report });
  if (!step.ok) return refuseObjection(step);
  await work.db('objection').where({ objection_id: row.objection_id }).update({ state: step.state });
  const last = reviews.at(-1);
  if (!last) throw new Error(`A reviewed objection has a review: ${row.objection_id}`);
  await work
    .db('field_review')
    .where({ id: last.id })
    .update({ report_number: report.number, report_date: report.date, report_document_id: documentId });
}

interface Letter {
  readonly decider: Addressee;
  readonly signatory: Signatory;
  readonly request: Request;
}

function issueLetter(
  desk: Desk,
  work: Work,
  job: Job,
  cases: readonly ObjectionCase[],
  first: ObjectionCase,
  { decider, signatory, request }: Letter,
) {
  const { row, round } = first;
  const beritaAcara = beritaAcaraOf(cases);
  return issueDocument(desk, work, job, {
    type: 'DOC-11',
    subject: round.unit.title,
    date: request.date,
    typedNumber: request.number === '' ? null : request.number,
    unitToken: round.unit.id,
    kop: round.unit.kop,
    content: (frame) =>
      fieldReviewReport({
        frame,
        article: reportArticle(first),
        addressee: [`Kepala ${decider.name}`],
        addresseePlace: 'Jakarta',
        scopeName: round.unit.title,
        announcement: { number: row.announcement_number, date: row.issued_on },
        beritaAcara,
        objections: cases.map(reviewed),
        attachments: ['Berita Acara Peninjauan Lapangan'],
        tembusan: informed(decider, row.level_group),
        signatory,
      }),
  });
}

/** Pasal 18(3) or 19; of a review `kembali` by way of 23(3). */
function reportArticle({ row, round }: ObjectionCase): string {
  const article = row.applicant_class === 'b' ? articleWords(round.route.reviewArticle) : 'Pasal 18 ayat (3)';
  return row.ordinal > 0 ? `Pasal 23 ayat (3) juncto ${article}` : article;
}

function reviewed({ row, reviews }: ObjectionCase): ReviewedObjection {
  const last = reviews.at(-1);
  return {
    agendaNumber: row.agenda_no,
    subject: (JSON.parse(row.subject) as StoredSubject).name,
    facts: last?.facts ?? '',
    finding: last?.proposed_finding ?? 'tidak-benar',
  };
}

/** Each objection has its own Berita Acara; the letter cites their numbers together, with the latest date. */
function beritaAcaraOf(cases: readonly ObjectionCase[]): PaperReference {
  const papers = cases
    .flatMap(({ reviews }) => reviews.slice(-1))
    .map((review) => ({ number: review.berita_acara_number, date: review.berita_acara_date }));
  const [latest] = papers.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  if (!latest) return refuse('OBJ-001');
  return { number: papers.map(({ number }) => number).join(', '), date: latest.date };
}
