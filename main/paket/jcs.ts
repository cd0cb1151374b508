import serialize from 'canonicalize';

const encoder = new TextEncoder();
const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * RFC 8785 (JCS) bytes of a value.
 *
 * Throws for text that may not travel: not NFC, or with a control character. Callers clean text before.
 */
export function canonicalBytes(value: unknown): Uint8Array {
  const text = serialize(value);
  if (text === undefined) throw new Error('Not a JSON value');
  if (!isPlainText(text)) throw new Error('Text for a Paket must be NFC without control characters');
  return encoder.encode(text);
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
    const text = strictDecoder.decode(bytes);
    const value: unknown = JSON.parse(text);
    return isPlainText(text) && serialize(value) === text ? { ok: true, value } : { ok: false };
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
 * JCS text whose strings are NFC and free of control characters, U+007F included (jq 1.6 escapes it, JCS does not).
 *
 * JCS writes U+0000..001F and lone surrogates as escapes, so any escape but `\"` and `\\` is one of those;
 * a quote composes with nothing, so the whole text is NFC exactly when every string is.
 */
function isPlainText(text: string): boolean {
  if (/[\u007f-\u009f]/.test(text)) return false;
  for (const [, escaped] of text.matchAll(/\\(.)/gs)) if (escaped !== '"' && escaped !== '\\') return false;
  return text.normalize('NFC') === text;
}
