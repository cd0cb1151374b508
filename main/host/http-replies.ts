import type { ServerResponse } from 'node:http';
import type { Envelope } from '#contract/envelope.ts';
import { plainHeaders } from './content-security.ts';

/** A refusal of the transport itself: a status and one word, never a stack or an echo of the request. */
export function sendStatus(response: ServerResponse, status: 204 | 400 | 403 | 404 | 405 | 413 | 415): void {
  response
    .writeHead(status, {
      ...plainHeaders,
      'content-length': '0',
      ...(status === 413 ? { connection: 'close' } : {}),
    })
    .end();
}

export function sendEnvelope(response: ServerResponse, envelope: Envelope<unknown>, status = 200): void {
  response
    .writeHead(status, { ...plainHeaders, 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(envelope));
}

export function sendBytes(
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  bytes: Uint8Array,
): void {
  response.writeHead(200, { ...headers, 'content-length': String(bytes.length) }).end(bytes);
}

export function sendRedirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { ...plainHeaders, location, 'content-length': '0' }).end();
}

/** A plain page for a person who followed an address that is no longer good. */
export function sendPage(response: ServerResponse, status: 404 | 410, sentence: string): void {
  const html = `<!doctype html><html lang="id"><meta charset="utf-8"><title>Kantor KJP</title><p>${sentence}</p></html>`;
  response
    .writeHead(status, {
      ...plainHeaders,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
    })
    .end(html);
}
