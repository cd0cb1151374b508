import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { quarterlyReport } from '#domain/documents/quarterly-report.ts';
import { outstandingOf, personsIn } from '#domain/periodic-reports/report-facts.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import { longDate } from '#domain/words/date-words.ts';
import {
  findCurrentReport,
  type PeriodicReportContent,
  type PeriodicReportRecord,
} from '../../../db/queries/periodic-reports.ts';
import { command, type Work } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { issueDocument } from '../issue-document.ts';
import { officeKop } from '../office/kop.ts';
import { headOn } from '../office/officials.ts';
import { keepDraft } from './compose-report.ts';
import { placeTitle } from './place-names.ts';
import { gatherMaterial, type ReportMaterial } from './report-material.ts';

type Request = ParsedRequestOf<'periodicReports.finalise'>;

/** Numbers, prints and registers the report in one act; its figures are those of this moment (Pasal 44, 45). */
export async function finaliseReport(
  desk: Desk,
  request: Request,
  job: Job,
): Promise<ResponseOf<'periodicReports.finalise'>> {
  return command(
    desk,
    ({ reportId }) => ({ action: 'periodicReports.finalise', object: reportId, facts: request }),
    async (work) => {
      const material = await gatherMaterial(desk, work.db, request.kind, request.periodFrom);
      requireWhole(work, request);
      const replaced = await findReplaced(work, request, material);
      const { documentId, number } = await issuePaper(desk, work, job, { request, material, replaced });
      const reportId = work.ids.next();
      const { kind, trigger, date, texts, funds, replacesReason } = request;
      const content: PeriodicReportContent = {
        recipients: personsIn(material.facts.recipients),
        funds: funds.disbursed,
        note: texts.problems.slice(0, 2000),
        replacesReason,
        declared: funds,
        facts: material.facts,
      };
      if (replaced)
        await work.db('periodic_report').where({ report_id: replaced.report_id }).update({ superseded: 1 });
      await work.db('periodic_report').insert({
        report_id: reportId,
        kind,
        unit: work.own.office,
        unit_name: work.own.name,
        trigger,
        period_from: material.period.from,
        period_to: material.period.to,
        revision: (replaced?.revision ?? 0) + 1,
        number,
        date,
        received_on: date,
        content: JSON.stringify(content),
        document_id: documentId,
        recorded_at: work.at,
        recorded_by: work.actor.name,
      });
      // A correction begins with the words of what it corrects.
      await keepDraft(work, { kind, period: material.period, texts, funds });
      return { reportId, documentId, number };
    },
  );
}

function requireWhole({ today }: Work, { kind, date, texts, funds }: Request): void {
  if (date > today) refuse('LAP-022', { date: longDate(date) });
  // Pasal 45(2) huruf a: only a person can say what the control found.
  if (kind === '45' && texts.control.trim() === '') refuse('LAP-030');
  if ((outstandingOf(funds) ?? 0) < 0) refuse('LAP-031');
}

/** One `berkala` report per quarter; another is a revision that says why. */
async function findReplaced(
  { db, own }: Work,
  request: Request,
  { period }: ReportMaterial,
): Promise<PeriodicReportRecord | null> {
  if (request.trigger !== 'berkala') return null;
  const current = await findCurrentReport(db, {
    kind: request.kind,
    unit: own.office,
    periodFrom: period.from,
  });
  if (current && (request.replacesReason ?? '').trim() === '')
    refuse('LAP-024', { unit: own.name, period: period.label, number: current.number });
  return current;
}

async function issuePaper(
  desk: Desk,
  work: Work,
  job: Job,
  parts: {
    readonly request: Request;
    readonly material: ReportMaterial;
    readonly replaced: PeriodicReportRecord | null;
  },
) {
  const { request, material, replaced } = parts;
  const { own } = work;
  const signatory = await headOn(work.db, own, request.date);
  return issueDocument(desk, work, job, {
    type: request.kind === '44' ? 'DOC-22' : 'DOC-23',
    subject: material.period.label,
    date: request.date,
    typedNumber: request.number,
    unitToken: own.office,
    kop: officeKop(own),
    replaces: replaced?.document_id ?? null,
    content: (frame) =>
      quarterlyReport({
        frame,
        kind: request.kind,
        trigger: request.trigger,
        periodLabel: material.period.label,
        asOf: work.today,
        placeName: placeTitle(own),
        facts: material.facts,
        funds: request.funds,
        texts: request.texts,
        spending: material.spending,
        incoming: material.incoming,
        replaces: replaced && { number: replaced.number, date: replaced.date },
        // G-26: the Kantor reports to the Kepala Dinas, its Kanwil has a tembusan.
        tembusan:
          tierOf(own.kind) === 'kantor'
            ? ['Kepala Kantor Wilayah Kementerian Agama Provinsi Daerah Khusus Ibukota Jakarta']
            : [],
        signatory,
      }),
  });
}
