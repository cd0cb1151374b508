import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { publicReportLetter } from '#domain/documents/public-report-letter.ts';
import { command } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { issueDocument } from '../issue-document.ts';
import { officeKop } from '../office/kop.ts';
import { headOn } from '../office/officials.ts';
import { itemsOf, itemWords, type PublicReportRecord, reporterOf } from './report-record.ts';
import { takeStep } from './take-step.ts';

type Request = ParsedRequestOf<'publicReports.forward'>;

/** The letter to the Dinas and the step it makes, in one act (Pasal 49(2)). */
export async function forwardReport(
  desk: Desk,
  request: Request,
  job: Job,
): Promise<ResponseOf<'publicReports.forward'>> {
  const { reportId, on, note, items, number } = request;
  return command(
    desk,
    { action: 'publicReports.forward', object: reportId, facts: { on, note, number } },
    async (work) => {
      const row = await takeStep(work, { reportId, step: 'forward', on, note, receiptNo: '', items });
      requireAnonymous(row);
      const signatory = await headOn(work.db, work.own, on);
      const issued = await issueDocument(desk, work, job, {
        type: 'DOC-24S',
        subject: row.agenda_no,
        date: on,
        typedNumber: number,
        unitToken: work.own.office,
        kop: officeKop(work.own),
        content: (frame) =>
          publicReportLetter({
            frame,
            agendaNo: row.agenda_no,
            receivedOn: row.received_on,
            subject: row.subject,
            ...itemWords(itemsOf(row)),
            signatory,
          }),
      });
      await work
        .db('public_report')
        .where({ report_id: reportId })
        .update({ letter_document_id: issued.documentId });
      return { documentId: issued.documentId, number: issued.number };
    },
  );
}

// A name of one or two letters is in every sentence.
const shortestName = 3;

/** The letter is kept for ever and read by many: what it says of the case must not name who reported it. */
function requireAnonymous(row: PublicReportRecord): void {
  const name = reporterOf(row).name.toLocaleLowerCase('id');
  if (name.length >= shortestName && row.subject.toLocaleLowerCase('id').includes(name)) refuse('LAP-035');
}
