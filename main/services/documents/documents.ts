import type { MethodName, ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { DocumentRevision, DocumentRow } from '#contract/methods/documents.ts';
import { documentTypeLabel } from '#domain/documents/labels.ts';
import {
  findDocumentPdf,
  findLaterRevision,
  getDocumentRow,
  hasTables,
  listDocuments,
  reprintsOf,
  type StoredDocument,
} from '../../../db/queries/documents.ts';
import { command } from '../command.ts';
import { type Desk, reading } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { rehearse } from './rehearse.ts';

type DocumentMethod =
  'documents.page' | 'documents.get' | 'documents.file' | 'documents.preview' | 'documents.reprint';

/** `programOf` gives the whole program for another desk: a preview tries an act of any area out. */
export function documentHandlers(
  desk: Desk,
  programOf: (desk: Desk) => HandlersOf<MethodName>,
): HandlersOf<DocumentMethod> {
  return {
    'documents.page': (request) => pageDocuments(desk, request),
    'documents.get': ({ documentId }) => viewDocument(desk, documentId),
    'documents.file': ({ documentId }) => offerPdf(desk, documentId),
    'documents.preview': (request, job) => rehearse(desk, request, job, programOf),
    'documents.reprint': (request) => reprint(desk, request),
  };
}

async function pageDocuments(
  desk: Desk,
  request: ParsedRequestOf<'documents.page'>,
): Promise<ResponseOf<'documents.page'>> {
  const { rows, total } = await listDocuments(reading(desk), request);
  return { rows: rows.map(view), total };
}

async function viewDocument(desk: Desk, documentId: string): Promise<ResponseOf<'documents.get'>> {
  const db = reading(desk);
  const row = (await getDocumentRow(db, documentId)) ?? refuse('DOC-002');
  const earlier = row.replaces_id === null ? undefined : await getDocumentRow(db, row.replaces_id);
  return {
    ...view(row),
    replaces: revisionOf(earlier),
    replacedBy: revisionOf(await findLaterRevision(db, documentId)),
    reprints: await reprintsOf(db, documentId),
    madeAt: row.created_at,
    madeBy: row.created_by,
    hasTables: await hasTables(db, documentId),
  };
}

function revisionOf(row: StoredDocument | undefined): DocumentRevision | null {
  return row ? { documentId: row.document_id, number: row.number, date: row.date } : null;
}

/** The frozen bytes: preview, print and save are the same file (U28). */
async function offerPdf(desk: Desk, documentId: string): Promise<ResponseOf<'documents.file'>> {
  const found = (await findDocumentPdf(reading(desk), documentId)) ?? refuse('DOC-002');
  return desk.shelf.offer(`${found.type} ${fileName(found.number)}.pdf`, found.pdf);
}

/** Reprint asks a reason (U32); the bytes stay those of the first print. */
async function reprint(
  desk: Desk,
  request: ParsedRequestOf<'documents.reprint'>,
): Promise<ResponseOf<'documents.file'>> {
  await command(
    desk,
    { action: 'documents.reprint', object: request.documentId, facts: request },
    async (work) => {
      if (!(await getDocumentRow(work.db, request.documentId))) refuse('DOC-002');
      await work.db('reprint').insert({
        document_id: request.documentId,
        at: work.at,
        by: work.actor.name,
        reason: request.reason,
      });
    },
  );
  return offerPdf(desk, request.documentId);
}

function view(row: StoredDocument): DocumentRow {
  return {
    documentId: row.document_id,
    type: row.type,
    typeLabel: documentTypeLabel(row.type),
    number: row.number,
    date: row.date,
    title: row.title,
    subject: row.subject,
    state: row.life,
    revision: row.revision,
    pages: row.pages,
    sha256: row.sha256,
  };
}

function fileName(number: string): string {
  return number.replace(/[^A-Za-z0-9.-]+/g, '-');
}
