import type { Knex } from 'knex';
import { containing, findPage, type FoundPage, type Paging } from './paging.ts';

export interface StoredDocument {
  readonly document_id: string;
  readonly type: string;
  readonly number: string;
  readonly date: string;
  readonly title: string;
  readonly subject: string;
  /** What became of it: computed, since a final document never changes. */
  readonly life: 'final' | 'ditandatangani' | 'diganti';
  readonly replaces_id: string | null;
  readonly revision: number;
  readonly pages: number;
  readonly sha256: string;
  readonly created_at: string;
  readonly created_by: string;
}

/** Replaced by a later revision, else signed when a signed copy hangs on this very revision, else final. */
const life = `CASE
  WHEN EXISTS (SELECT 1 FROM document AS later WHERE later.replaces_id = document.document_id) THEN 'diganti'
  WHEN EXISTS (SELECT 1 FROM attachment WHERE attachment.subject_kind = 'document' AND attachment.subject_id = document.document_id
    AND attachment.kind = 'scan' AND NOT EXISTS (SELECT 1 FROM attachment_removal AS taken
      WHERE taken.attachment_id = attachment.attachment_id)) THEN 'ditandatangani'
  ELSE 'final' END`;

const columns = [
  'document_id',
  'type',
  'number',
  'date',
  'title',
  'subject',
  'replaces_id',
  'revision',
  'pages',
  'sha256',
  'created_at',
  'created_by',
];
const sortable = { type: 'type', number: 'number', date: 'date', subject: 'subject', title: 'title' };

export async function listDocuments(
  db: Knex,
  request: Paging & {
    readonly type: string | null;
    readonly state: StoredDocument['life'] | null;
    readonly search: string;
  },
): Promise<FoundPage<StoredDocument>> {
  const query = db('document').select(...columns, db.raw(`${life} AS life`));
  if (request.state !== null) void query.whereRaw(`${life} = ?`, [request.state]);
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
  return await db('document')
    .where({ document_id: documentId })
    .first<StoredDocument | undefined>(...columns, db.raw(`${life} AS life`));
}

export interface StoredReprint {
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

export async function reprintsOf(db: Knex, documentId: string): Promise<readonly StoredReprint[]> {
  return await db('reprint')
    .where({ document_id: documentId })
    .orderBy('at')
    .select<StoredReprint[]>('at', 'by', 'reason');
}

/** The revision that took the place of this document. */
export async function findLaterRevision(db: Knex, documentId: string): Promise<StoredDocument | undefined> {
  return await db('document')
    .where({ replaces_id: documentId })
    .first<StoredDocument | undefined>(...columns, db.raw(`${life} AS life`));
}

export async function findDocumentPdf(
  db: Knex,
  documentId: string,
): Promise<{ type: string; number: string; pdf: Uint8Array } | undefined> {
  return await db('document')
    .where({ document_id: documentId })
    .first<{ type: string; number: string; pdf: Uint8Array } | undefined>('type', 'number', 'pdf');
}

/** Whether the frozen content has a table; SQLite looks into its JSON, so that a long list stays in the file. */
export async function hasTables(db: Knex, documentId: string): Promise<boolean> {
  const found = await db('document')
    .joinRaw(`, json_each(snapshot, '$.blocks') AS block`)
    .where({ document_id: documentId })
    .whereRaw(`json_extract(block.value, '$.kind') = 'table'`)
    .first<{ found: number } | undefined>(db.raw('1 AS found'));
  return found !== undefined;
}
