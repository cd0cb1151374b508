import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Backend } from './backend-connect.ts';
import type { BroughtFiles } from './brought-files.ts';
import { plainHeaders } from './content-security.ts';
import { readBody } from './http-body.ts';
import { sendBytes, sendEnvelope, sendPage, sendStatus } from './http-replies.ts';
import { refused } from './refusal.ts';

/** A comparison list of the Dinas may have 1 GB. */
const fileLimitMb = 1024;

/** `POST /file?name=`: the body is the file; answers the envelope with its one-time token. */
export async function receiveFile(
  backend: Backend,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request, fileLimitMb * 1024 * 1024);
  switch (body.kind) {
    case 'too-large':
      response.setHeader('connection', 'close');
      sendEnvelope(response, refused('SYS-012', { limit: fileLimitMb }), 413);
      return;
    case 'broken':
      sendStatus(response, 400);
      return;
    case 'whole': {
      const name = new URL(request.url ?? '', 'http://127.0.0.1').searchParams.get('name') ?? '';
      sendEnvelope(response, await backend.putFile(name, body.bytes));
    }
  }
}

/** `GET /file/<token>`: the bytes once, its name in Content-Disposition (RFC 8187); a used token is 404 with an envelope. */
export async function giveFile(backend: Backend, response: ServerResponse, token: string): Promise<void> {
  const file = await backend.takeFile(token);
  if (!file.ok) {
    sendEnvelope(response, file, 404);
    return;
  }
  sendBytes(
    response,
    fileHeaders('application/octet-stream', 'attachment', file.value.name),
    file.value.bytes,
  );
}

/** `POST /brought`: the file the system handed to the program, once; 204 without one, a refusal as an envelope. */
export function giveBrought(brought: BroughtFiles, response: ServerResponse): void {
  const file = brought.take();
  if (!file.ok) sendEnvelope(response, file, 404);
  else if (file.value === null) sendStatus(response, 204);
  else
    sendBytes(
      response,
      fileHeaders('application/octet-stream', 'attachment', file.value.name),
      file.value.bytes,
    );
}

/**
 * `GET /print/<token>`: the frozen PDF once, shown in the tab that asks.
 *
 * A tab cannot send the token header, so the one-time name of the file is its own key. Anything but a PDF is not shown:
 * it would run in our origin.
 */
export async function printFile(backend: Backend, response: ServerResponse, token: string): Promise<void> {
  const file = token === '' ? refused('SYS-008') : await backend.takeFile(token);
  if (!file.ok || !isPdf(file.value.bytes)) {
    sendPage(
      response,
      404,
      'Dokumen ini sudah dibuka atau tidak ada lagi. Tekan Cetak sekali lagi di Kantor KJP.',
    );
    return;
  }
  sendBytes(response, fileHeaders('application/pdf', 'inline', file.value.name), file.value.bytes);
}

function fileHeaders(
  type: string,
  disposition: 'inline' | 'attachment',
  name: string,
): Readonly<Record<string, string>> {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return {
    ...plainHeaders,
    'content-type': type,
    'content-disposition': `${disposition}; filename*=UTF-8''${encoded}`,
  };
}

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
}
