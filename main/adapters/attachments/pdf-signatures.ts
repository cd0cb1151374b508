import type { PdfSignature } from '#domain/attachments/pdf-signature.ts';
import { attachmentLimits } from './attachment-limits.ts';
import { checkSignedData } from './signed-data.ts';

const detached = ['adbe.pkcs7.detached', 'ETSI.CAdES.detached'];

/** Every signature of a PDF (ISO 32000-1, 12.8.1), each with what its bytes prove and no more. */
export function readSignatures(bytes: Uint8Array, raw: string): readonly PdfSignature[] {
  const found = [...raw.matchAll(/\/ByteRange\s*\[\s*(\d{1,9})\s+(\d{1,9})\s+(\d{1,9})\s+(\d{1,9})\s*\]/g)];
  return found.slice(0, attachmentLimits.signatures).map((match) => {
    const [first = 0, firstLength = 0, second = 0, secondLength = 0] = match.slice(1).map(Number);
    const gapStart = first + firstLength;
    const gap = raw.slice(gapStart, second);
    const isPlain = first === 0 && second > gapStart && /^<[0-9A-Fa-f\s]*>$/.test(gap);
    // Only what stands between the two ranges, the signature's own value, may be left out.
    const coversWholeFile = isPlain && second + secondLength === bytes.length;
    const owner = raw.slice(
      Math.max(0, raw.lastIndexOf(' obj', match.index)),
      raw.indexOf('endobj', match.index),
    );
    const isKnown = detached.some((filter) => owner.includes(`/${filter}`));
    if (!isPlain || !isKnown || second + secondLength > bytes.length)
      return { verdict: 'unreadable', coversWholeFile, certificate: null };
    const content = Buffer.concat([
      bytes.subarray(first, gapStart),
      bytes.subarray(second, second + secondLength),
    ]);
    return {
      ...checkSignedData(Buffer.from(gap.replace(/[^0-9A-Fa-f]/g, ''), 'hex'), content),
      coversWholeFile,
    };
  });
}
