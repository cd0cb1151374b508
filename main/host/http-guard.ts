import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface Gate {
  /** `127.0.0.1:<port>`, exactly as the Host header must read. */
  readonly authority: string;
  readonly token: string;
}

/** Custom header: another origin cannot send it without a CORS preflight, which this host never answers. */
export const tokenHeader = 'x-kantor-token';

/**
 * Whether a request comes from our own origin: exact Host (against DNS rebinding), Origin equal or absent.
 *
 * A repeated Host or Origin header reads as a joined text and is refused with the rest.
 */
export function isOwnOrigin(request: IncomingMessage, gate: Gate): boolean {
  const { host, origin } = request.headers;
  return host === gate.authority && (origin === undefined || origin === `http://${gate.authority}`);
}

/** Whether a request carries the token of this launch; the comparison takes the same time for every wrong one. */
export function hasToken(request: IncomingMessage, gate: Gate): boolean {
  const given = request.headers[tokenHeader];
  if (typeof given !== 'string') return false;
  const [left, right] = [Buffer.from(given), Buffer.from(gate.token)];
  return left.length === right.length && timingSafeEqual(left, right);
}
