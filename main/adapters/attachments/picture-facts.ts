import {
  type AttachmentInspection,
  type AttachmentMedia,
  refusedAttachment,
} from '#domain/attachments/inspection.ts';
import { attachmentLimits } from './attachment-limits.ts';

/** Judges a picture by the size its header declares: what a viewer will reserve, whatever the file weighs. */
export function pictureFacts(
  media: AttachmentMedia,
  size: { readonly width: number; readonly height: number },
  bytesAfterEnd: number,
): AttachmentInspection {
  const { width, height } = size;
  if (width === 0 || height === 0) return refusedAttachment('ATT-004');
  if (Math.max(width, height) > attachmentLimits.side || width * height > attachmentLimits.pixels)
    return refusedAttachment('ATT-007', `${width} x ${height} titik`);
  // Telephones write small films behind a photograph; no viewer here looks at them.
  const notes =
    bytesAfterEnd > 0 ? [`Di belakang gambar ada ${bytesAfterEnd} bita lain; tidak ditampilkan.`] : [];
  return { kind: 'fit', facts: { media, pages: 1, size, signatures: [], notes } };
}
