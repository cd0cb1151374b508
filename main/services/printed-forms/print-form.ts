import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { type FormSubject, maxFormSheets } from '#contract/methods/printed-forms.ts';
import type { DocumentFrame } from '#domain/documents/frame.ts';
import { documentTypeLabel } from '#domain/documents/labels.ts';
import { command, type Work } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { unnumberedFrame } from '../documents/unnumbered-frame.ts';
import type { FormOrder } from './form-order.ts';
import { orderFormats } from './forms-2013.ts';
import { orderSchoolCheck } from './forms-2025.ts';
import { orderAdvice } from './sanction-advice.ts';

type Request = ParsedRequestOf<'printedForms.print'>;

/** Sheets laid out at once: a task process of 512 MB lays out many more, but a person wants to see progress (P8). */
const sheetsAtOnce = 100;

/** Forms of others on paper: not numbered, not kept; that they were printed is recorded, since personal data leaves. */
export async function printForm(
  desk: Desk,
  { form, of }: Request,
  job: Job,
): Promise<ResponseOf<'printedForms.print'>> {
  const { order, frame } = await command(
    desk,
    { action: 'printedForms.print', object: objectOf(of), facts: { form, of } },
    async (work) => {
      const found = await gather(work, { form, of });
      if (found.count === 0) refuse('DOC-011', { form: documentTypeLabel(form) });
      if (found.count > maxFormSheets) refuse('DOC-012', { count: found.count, limit: maxFormSheets });
      return { order: found, frame: await unnumberedFrame(work, null) };
    },
  );
  const title = `${documentTypeLabel(form)} ${order.about}`;
  const files = await renderAll(desk, order, frame, job);
  const [only] = files;
  const pdf =
    files.length === 1 && only ? only : await desk.tasks.run<Uint8Array>('pdf.join', { title, files }, job);
  return desk.shelf.offer(`${title.replace(/[\\/:*?"<>|]/g, ' ')}.pdf`, pdf);
}

function gather(work: Work, { form, of }: Request): Promise<FormOrder> {
  switch (form) {
    case 'DOC-25':
    case 'DOC-26':
    case 'DOC-28':
      return orderSchoolCheck(work, form, of);
    case 'DOC-29':
      return orderAdvice(work, of);
    default:
      return orderFormats(work, form, of);
  }
}

async function renderAll(
  desk: Desk,
  order: FormOrder,
  frame: DocumentFrame,
  job: Job,
): Promise<readonly Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (let from = 0; from < order.count; from += sheetsAtOnce) {
    if (job.signal.aborted) refuse('SYS-004');
    job.progress(from, order.count, 'Menyusun formulir');
    const to = Math.min(from + sheetsAtOnce, order.count);
    files.push(await desk.printer.render(order.content(frame, from, to), job));
  }
  return files;
}

/** The object of the audit row: whose data left on paper. */
function objectOf(of: FormSubject): string {
  switch (of.kind) {
    case 'blank':
    case 'waiting':
      return of.kind;
    case 'pupil':
      return of.applicationId;
    case 'school':
      return of.npsn;
    case 'round':
      return of.roundId;
    case 'list':
      return of.listId;
    case 'sanction':
      return of.sanctionId;
  }
}
