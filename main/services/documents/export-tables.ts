import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { DocumentContent } from '#domain/documents/content.ts';
import { sheetsOf } from '#domain/documents/table-sheets.ts';
import { findDocumentSnapshot } from '../../../db/queries/document-batches.ts';
import { command } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { appName } from '../exchange/prepare-paket.ts';
import { writeSpreadsheet } from '../imports/spreadsheet-tasks.ts';

/** The tables of a frozen paper as a workbook: what was printed, to go on counting with. */
export async function exportTables(
  desk: Desk,
  { documentId }: ParsedRequestOf<'documents.tables'>,
  job: Job,
): Promise<ResponseOf<'documents.tables'>> {
  const stored = await command(desk, { action: 'documents.tables', object: documentId }, (work) =>
    findDocumentSnapshot(work.db, documentId),
  );
  if (!stored) refuse('DOC-002');
  const content = JSON.parse(stored.snapshot) as DocumentContent;
  const sheets = sheetsOf(content);
  if (sheets.length === 0) refuse('DOC-044');
  const bytes = await writeSpreadsheet(desk, { title: content.title, mark: appName, sheets }, job);
  return desk.shelf.offer(`${content.title} ${stored.number}`.replace(/[^\w.-]+/g, ' ') + '.xlsx', bytes);
}
