import { type AttachmentInspection, refusedAttachment } from '#domain/attachments/inspection.ts';
import { pictureFacts } from './picture-facts.ts';

/** Walks the chunks of a PNG (RFC 2083, 3.2) from IHDR to IEND without unpacking one. */
export function inspectPng(bytes: Uint8Array): AttachmentInspection {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: { width: number; height: number } | null = null;
  let hasPixels = false;
  // 12: the length, the type and the checksum of a chunk.
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (at + 12 + length > bytes.length) break;
    if (size === null && type !== 'IHDR') break;
    if (type === 'IHDR') size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (type === 'IDAT') hasPixels = true;
    at += 12 + length;
    if (type === 'IEND' && size !== null && hasPixels)
      return pictureFacts('image/png', size, bytes.length - at);
  }
  return refusedAttachment('ATT-004');
}
