import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { canonicalBytes } from './jcs.ts';

/** SHA-256 as 64 lower-case hex digits. */
export function sha256Hex(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** SHA-256 of the JCS bytes of a value: the name of a root, a network, a content. */
export function digestOf(value: unknown): string {
  return sha256Hex(canonicalBytes(value));
}

/**
 * What people read aloud, type and print: the first 26 characters (130 bits) of the base32 of a
 * SHA-256, in groups of four, e.g. `ABCD-EFGH-...-YZ`.
 */
export function printedCode(sha256: string): string {
  const code = base32(Buffer.from(sha256, 'hex')).slice(0, 26);
  return code.match(/.{1,4}/g)?.join('-') ?? '';
}

/** True when typed or scanned text is the printed code of this digest; spaces, dashes and case do not matter. */
export function matchesPrintedCode(typed: string, sha256: string): boolean {
  const bare = (text: string) => text.toUpperCase().replace(/[\s-]/g, '');
  return bare(typed) === bare(printedCode(sha256));
}

/** RFC 4648 section 6, without padding. */
function base32(bytes: Uint8Array): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => alphabet.charAt(parseInt(group.padEnd(5, '0'), 2))).join('');
}
