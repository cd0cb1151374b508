import type { Knex } from 'knex';
import { containing, findPage, type FoundPage, type Paging } from './paging.ts';

export interface StoredDocument {
  readonly document_id: string;
  readonly type: string;
  readonly number: string;
  readonly date: string;
  readonly title: string;
  readonly subject: string;
  readonly state: string;
  readonly revision: number;
  readonly pages: number;
  readonly sha256: string;
  readonly created_at: string;
}

const columns = [
  'document_id',
  'type',
  'number',
  'date',
  'title',
  'subject',
  'state',
  'revision',
  'pages',
  'sha256',
  'created_at',
];
const sortable = { type: 'type', number: 'number', date: 'date', subject: 'subject', title: 'title' };

export async function listDocuments(
  db: Knex,
  request: Paging & { readonly type: string | null; readonly search: string },
): Promise<FoundPage<StoredDocument>> {
  const query = db('document').select(columns);
  if (request.type !== null) void query.where({ type: request.type });
  if (request.search !== '') {
    const like = containing(request.search);
    void query.whereRaw(
      `(number LIKE ? ESCAPE '\\' OR subject LIKE ? ESCAPE '\\' OR title LIKE ? ESCAPE '\\')`,
      [like, like, like],
    );
  }
  return findPage<StoredDocument>(query, request, sortable, ['created_at desc', 'document_id desc']);
}

export async function getDocumentRow(db: Knex, documentId: string): Promise<StoredDocument | undefined> {
  return await db('document').where({ document_id: documentId }).first<StoredDocument | undefined>(columns);
}

export async function findDocumentPdf(
  db: Knex,
  documentId: string,
): Promise<{ type: string; number: string; pdf: Uint8Array } | undefined> {
  return await db('document')
    .where({ document_id: documentId })
    .first<{ type: string; number: string; pdf: Uint8Array } | undefined>('type', 'number', 'pdf');
}
