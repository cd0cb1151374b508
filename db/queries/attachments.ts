import type { Knex } from 'knex';

export interface AttachmentRow {
  readonly attachment_id: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly kind: string;
  readonly name: string;
  readonly media: string;
  readonly pages: number;
  readonly bytes: number;
  readonly facts: string;
  readonly sha256: string;
  readonly file: string;
  readonly file_sha256: string;
  readonly added_at: string;
  readonly added_by: string;
  readonly removed_at: string | null;
  readonly removed_by: string | null;
  readonly reason: string | null;
}

export interface SubjectKey {
  readonly kind: string;
  readonly id: string;
}

function attachments(db: Knex): Knex.QueryBuilder {
  return db('attachment')
    .leftJoin('attachment_removal', 'attachment_removal.attachment_id', 'attachment.attachment_id')
    .select('attachment.*', 'removed_at', 'removed_by', 'reason');
}

export async function findAttachment(db: Knex, attachmentId: string): Promise<AttachmentRow | null> {
  const row = await attachments(db)
    .where('attachment.attachment_id', attachmentId)
    .first<AttachmentRow | undefined>();
  return row ?? null;
}

/** Everything that ever hung on one subject, the removed too, oldest first. */
export async function attachmentsOf(db: Knex, { kind, id }: SubjectKey): Promise<readonly AttachmentRow[]> {
  return (await attachments(db)
    .where({ subject_kind: kind, subject_id: id })
    .orderBy(['added_at', 'attachment.attachment_id'])) as AttachmentRow[];
}

/** One encrypted file under `lampiran/`, by name and hash of its encrypted bytes. */
export interface AttachmentFile {
  readonly file: string;
  readonly file_sha256: string;
}

/** Every file a backup must hold and a check must find, the removed too, each once. */
export async function attachmentFiles(db: Knex): Promise<readonly AttachmentFile[]> {
  return (await db('attachment').distinct('file', 'file_sha256').orderBy('file')) as AttachmentFile[];
}

/** Why nothing may be taken off a subject any more; the first that holds, in words of the catalogue. */
export async function findSeal(db: Knex, { kind, id }: SubjectKey): Promise<string | null> {
  const rows = await db.raw<{ why: string }[]>(seals[kind] ?? noSeal, { id });
  return rows[0]?.why ?? null;
}

const noSeal = `SELECT NULL AS why WHERE :id IS NULL`;

// Pasal 13-30: what was closed, sent or decided with these papers stands on them.
const seals: Readonly<Partial<Record<string, string>>> = {
  document: `
    SELECT 'putarannya sudah ditutup' AS why FROM round WHERE state = 'closed' AND round_id IN (
      SELECT round_id FROM berita_acara WHERE document_id = :id UNION
      SELECT round_id FROM announcement WHERE document_id = :id UNION
      SELECT objection.round_id FROM objection JOIN field_review ON field_review.objection_id = objection.objection_id
      WHERE objection.document_id = :id OR field_review.report_document_id = :id)
    UNION ALL SELECT 'rekapnya sudah disegel' FROM recap WHERE document_id = :id AND sealed_on IS NOT NULL
    UNION ALL SELECT 'usulannya sudah ditandatangani' FROM proposal WHERE document_id = :id AND state <> 'draft'`,
  objection: `
    SELECT 'keberatannya sudah diputus atau selesai' AS why FROM objection
    WHERE objection_id = :id AND state IN ('decided', 'resultAnnounced', 'closed', 'withdrawnByObjector', 'inadmissible')`,
  reviewReport: `SELECT 'laporannya sudah diputus' AS why FROM review_report WHERE report_id = :id AND state = 'diputus'`,
  determination: `
    SELECT 'Paket penetapannya sudah ditandatangani' AS why FROM paket
    WHERE kind = 'determination' AND subject_id = :id AND signed_at IS NOT NULL`,
  publicReport: `SELECT 'laporannya sudah selesai' AS why FROM public_report WHERE report_id = :id AND state = 'closed'`,
};

/** Whether the subject stands in the books at all. */
export async function subjectExists(db: Knex, { kind, id }: SubjectKey): Promise<boolean> {
  const place = places[kind];
  if (!place) return false;
  const row = await db(place.table).where(place.key, id).first<object | undefined>(place.key);
  return row !== undefined;
}

const places: Readonly<Partial<Record<string, { readonly table: string; readonly key: string }>>> = {
  document: { table: 'document', key: 'document_id' },
  objection: { table: 'objection', key: 'objection_id' },
  reviewReport: { table: 'review_report', key: 'report_id' },
  publicReport: { table: 'public_report', key: 'report_id' },
  determination: { table: 'determination', key: 'determination_id' },
};
