import { Buffer, isAscii } from 'node:buffer';
import serialize from 'canonicalize';

const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * RFC 8785 (JCS) bytes of a value.
 *
 * Throws for text that may not travel: not NFC, or with a control character. Callers clean text before.
 */
export function canonicalBytes(value: unknown): Uint8Array {
  const text = canonicalText(value);
  plainLength(text);
  return Buffer.from(text);
}

/** How many bytes JCS text takes. Throws where `canonicalBytes` does. */
export function plainLength(text: string): number {
  const length = Buffer.byteLength(text);
  if (!isPlainText(text, length === text.length))
    throw new Error('Text for a Paket must be NFC without control characters');
  return length;
}

/**
 * Parses bytes that must equal the JCS bytes of what they say.
 *
 * That alone refuses doubled keys, spaces, `1.0`, `1e2`, numbers over 2^53, a BOM and a trailing newline.
 */
export function parseCanonical(
  bytes: Uint8Array,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    const ascii = isAscii(bytes);
    const text = ascii ? bufferOf(bytes).toString('latin1') : strictDecoder.decode(bytes);
    const value: unknown = JSON.parse(text);
    return isPlainText(text, ascii) && canonicalText(value) === text ? { ok: true, value } : { ok: false };
  } catch {
    // Not UTF-8, not JSON, or nested beyond the stack: in every case not canonical.
    return { ok: false };
  }
}

export function isCanonical(bytes: Uint8Array): boolean {
  return parseCanonical(bytes).ok;
}

/** Text as it may travel in a Paket: NFC, control characters removed. */
export function plainText(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').normalize('NFC');
}

/**
 * JCS text of a value; that it may travel is for `plainLength` to see.
 *
 * ECMAScript's own JSON writes strings and numbers as JCS asks; the order of the members is all there is to it.
 *
 * A value whose members are in that order already, as every row of a Paket is, needs no other serializer.
 */
export function canonicalText(value: unknown): string {
  const text = isInOrder(value) ? JSON.stringify(value) : serialize(value);
  if (text === undefined) throw new Error('Not a JSON value');
  return text;
}

/** Members sorted by UTF-16 code units all through, and nothing in it that is no JSON. */
function isInOrder(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return typeof value !== 'number' || Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isInOrder);
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  const members = value as Readonly<Record<string, unknown>>;
  let before = '';
  for (const name in members) {
    if (name < before || !isInOrder(members[name])) return false;
    before = name;
  }
  return true;
}

/**
 * JCS text whose strings are NFC and free of control characters, U+007F included (jq 1.6 escapes it, JCS does not).
 *
 * JCS writes U+0000..001F and lone surrogates as escapes, so any escape but `\"` and `\\` is one of those;
 * a quote composes with nothing, so the whole text is NFC exactly when every string is. ASCII is NFC as it stands.
 */
function isPlainText(text: string, ascii: boolean): boolean {
  if (ascii ? text.includes('\u007f') : /[\u007f-\u009f]/.test(text)) return false;
  if (text.includes('\\'))
    for (const [, escaped] of text.matchAll(/\\(.)/gs)) if (escaped !== '"' && escaped !== '\\') return false;
  return ascii || text.normalize('NFC') === text;
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
