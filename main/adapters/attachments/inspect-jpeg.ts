import { type AttachmentInspection, refusedAttachment } from '#domain/attachments/inspection.ts';
import { pictureFacts } from './picture-facts.ts';

/** Frame headers of ITU-T T.81, B.1.1.3: C0-CF without DHT (C4), JPG (C8) and DAC (CC). */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Walks the markers of a JPEG to its frame header and its end, decoding nothing. */
export function inspectJpeg(bytes: Uint8Array): AttachmentInspection {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: { width: number; height: number } | null = null;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return refusedAttachment('ATT-004');
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return refusedAttachment('ATT-004');
    if (isFrameHeader(marker) && size === null)
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + length;
    // The scan follows; its end is the first EOI behind it, since FF is always stuffed in the data.
    if (marker !== 0xda) continue;
    const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(endOfImage, at);
    if (size === null || end === -1) return refusedAttachment('ATT-004');
    return pictureFacts('image/jpeg', size, bytes.length - end - 2);
  }
  return refusedAttachment('ATT-004');
}

const endOfImage = Buffer.from([0xff, 0xd9]);
