import type { IncomingMessage } from 'node:http';

export type Body =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'broken' };

/**
 * Reads a request body of a declared length into one buffer of that size.
 *
 * A body without Content-Length (chunked) is `broken`: our own window always declares it.
 */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Body> {
  const declared = request.headers['content-length'];
  if (declared === undefined || !/^\d{1,12}$/.test(declared)) return { kind: 'broken' };
  const length = Number(declared);
  if (length > limitBytes) return { kind: 'too-large' };
  const bytes = new Uint8Array(length);
  let filled = 0;
  try {
    for await (const chunk of request as AsyncIterable<Uint8Array>) {
      bytes.set(chunk, filled);
      filled += chunk.length;
    }
  } catch {
    return { kind: 'broken' };
  }
  return filled === length ? { kind: 'whole', bytes } : { kind: 'broken' };
}

/** Whether the body says it is JSON: a form of another page can send text, but never this type without a preflight. */
export function saysJson(request: IncomingMessage): boolean {
  return /^application\/json(;|$)/.test(request.headers['content-type'] ?? '');
}

/** The JSON value of a body, or undefined when it is none. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
