import type { AttachmentView } from '#contract/methods/attachments.ts';
import { attachmentKindLabels, type AttachmentKind } from '#domain/attachments/attachment-kinds.ts';
import type { AttachmentFacts } from '#domain/attachments/inspection.ts';
import { describeSignature } from '#domain/attachments/pdf-signature.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { AttachmentRow } from '../../../db/queries/attachments.ts';

/** One attachment as the window shows it; `on` decides whether a certificate is past its date. */
export function viewAttachment(row: AttachmentRow, on: IsoDate): AttachmentView {
  const { media, notes, signatures } = JSON.parse(row.facts) as AttachmentFacts;
  return {
    attachmentId: row.attachment_id,
    kind: row.kind as AttachmentKind,
    kindLabel: attachmentKindLabels[row.kind as AttachmentKind],
    name: row.name,
    media,
    pages: row.pages,
    bytes: row.bytes,
    sha256: row.sha256,
    addedAt: row.added_at,
    addedBy: row.added_by,
    notes,
    signatures: signatures.map((signature) => describeSignature(signature, on)),
    removed:
      row.removed_at === null
        ? null
        : { at: row.removed_at, by: row.removed_by ?? '', reason: row.reason ?? '' },
  };
}
