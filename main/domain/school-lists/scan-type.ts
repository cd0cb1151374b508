/** Kinds of scan an SPTJM may come as; told by their first bytes, never by the name. */
export type ScanType = 'pdf' | 'jpg' | 'png';

/** A page scanned in colour at 300 dpi stays well below. */
export const largestScanBytes = 5 * 1024 * 1024;

const signatures: readonly (readonly [ScanType, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]], // %PDF-
  ['jpg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

/** Null when the bytes are none of the three. */
export function scanTypeOf(bytes: Uint8Array): ScanType | null {
  const found = signatures.find(([, first]) => first.every((byte, index) => bytes[index] === byte));
  return found?.[0] ?? null;
}
