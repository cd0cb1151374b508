import type { PrintedDigest } from '#domain/documents/frame.ts';
import { printedCode } from '../../paket/digest.ts';

/** What every page of a sealed list carries: 26 characters for people, a QR for a hand scanner (Pasal 25). */
export function printedDigest(contentDigest: string): PrintedDigest {
  return { text: printedCode(contentDigest).replaceAll('-', ''), qr: `KJP1 ${contentDigest}` };
}
