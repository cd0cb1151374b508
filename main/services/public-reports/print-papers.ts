import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { publicReportForm } from '#domain/documents/public-report-form.ts';
import { sealedReporter } from '#domain/documents/public-report-letter.ts';
import { publicReportReceipt } from '#domain/documents/public-report-receipt.ts';
import { publicReportChannelLabels } from '#domain/public-reports/channels.ts';
import { getDocumentRow } from '../../../db/queries/documents.ts';
import { command } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { unnumberedFrame } from '../documents/unnumbered-frame.ts';
import { officeKop } from '../office/kop.ts';
import { headOn } from '../office/officials.ts';
import { getPublicReportRecord, itemsOf, itemWords, reporterOf } from './report-record.ts';

/** None of these papers is kept: the form says nothing, the receipt is given away, the identity must lie nowhere. */
export async function printPublicForm(desk: Desk, job: Job): Promise<ResponseOf<'publicReports.form'>> {
  const content = await command(desk, { action: 'publicReports.form', object: 'DOC-24' }, async (work) =>
    publicReportForm(await unnumberedFrame(work, null)),
  );
  return desk.shelf.offer('Formulir laporan masyarakat.pdf', await desk.printer.render(content, job));
}

export async function printPublicReceipt(
  desk: Desk,
  { reportId }: ParsedRequestOf<'publicReports.receipt'>,
  job: Job,
): Promise<ResponseOf<'publicReports.receipt'>> {
  const { agendaNo, content } = await command(
    desk,
    { action: 'publicReports.receipt', object: reportId },
    async (work) => {
      const row = await getPublicReportRecord(work.db, reportId);
      return {
        agendaNo: row.agenda_no,
        content: publicReportReceipt({
          frame: await unnumberedFrame(work, officeKop(work.own)),
          officeName: work.own.name,
          agendaNo: row.agenda_no,
          receivedOn: row.received_on,
          channel: publicReportChannelLabels[row.channel] ?? row.channel,
          subject: row.subject,
          ...itemWords(itemsOf(row)),
          handled: work.own.kind === 'dinas',
          signatory: await headOn(work.db, work.own, work.today),
        }),
      };
    },
  );
  return desk.shelf.offer(`Tanda terima ${agendaNo}.pdf`, await desk.printer.render(content, job));
}

/** For the closed cover, to the Kepala, with a reason that stays in the audit log. */
export async function printSealedAnnex(
  desk: Desk,
  { reportId, reason }: ParsedRequestOf<'publicReports.sealedAnnex'>,
  job: Job,
): Promise<ResponseOf<'publicReports.sealedAnnex'>> {
  const { agendaNo, content } = await command(
    desk,
    { action: 'publicReports.sealedAnnex', object: reportId, facts: { reason } },
    async (work) => {
      const row = await getPublicReportRecord(work.db, reportId);
      const letter =
        row.letter_document_id === null ? undefined : await getDocumentRow(work.db, row.letter_document_id);
      return {
        agendaNo: row.agenda_no,
        content: sealedReporter({
          frame: await unnumberedFrame(work, officeKop(work.own)),
          agendaNo: row.agenda_no,
          letter: letter ? { number: letter.number, date: isoDate(letter.date) } : null,
          reporter: reporterOf(row),
        }),
      };
    },
  );
  return desk.shelf.offer(`Lampiran rahasia ${agendaNo}.pdf`, await desk.printer.render(content, job));
}
