import { PDFDocument } from '@cantoo/pdf-lib';
import { AppError } from '#contract/errors/app-error.ts';
import type { RequestOf } from '#contract/api.ts';
import type { DocumentContent } from '#domain/documents/content.ts';
import type { Job } from '../../../../main/services/desk.ts';
import type { PdfPrinter } from '../../../../main/services/ports.ts';
import { printedFormHandlers } from '../../../../main/services/printed-forms/handlers.ts';
import { nearTasks } from '../../../support/near-tasks.ts';
import { quietJob, type TestOffice } from '../../../support/office.ts';

type Order = RequestOf<'printedForms.print'>;

/** Remembers what it was given; its PDF has a page for each sheet. */
export interface SheetPrinter extends PdfPrinter {
  readonly contents: DocumentContent[];
}

export function sheetPrinter(): SheetPrinter {
  const contents: DocumentContent[] = [];
  return {
    contents,
    async render(content) {
      contents.push(content);
      const pdf = await PDFDocument.create();
      for (const _ of sheetsOf(content)) pdf.addPage();
      return pdf.save();
    },
  };
}

/** Blocks of each sheet of a form. */
export function sheetsOf({ blocks }: DocumentContent): DocumentContent['blocks'][] {
  const starts = blocks.flatMap((block, at) => (block.kind === 'pageStart' ? [at] : []));
  return [-1, ...starts].map((start, at) => blocks.slice(start + 1, starts[at]));
}

export async function printForms(
  office: TestOffice,
  form: Order['form'],
  of: Order['of'],
  job: Job = quietJob,
) {
  const { token } = await printedFormHandlers({ ...office.desk, tasks: nearTasks })['printedForms.print'](
    { form, of },
    job,
  );
  return office.fetched(token);
}

export async function codeOf(call: Promise<unknown>): Promise<unknown> {
  const error: unknown = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof AppError ? error.code : error;
}
