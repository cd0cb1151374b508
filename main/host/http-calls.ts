import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Envelope, Progress } from '#contract/envelope.ts';
import type { Backend } from './backend-connect.ts';
import { plainHeaders } from './content-security.ts';
import { parseJson, readBody, saysJson } from './http-body.ts';
import { sendStatus } from './http-replies.ts';
import { refused } from './refusal.ts';

/** Above the request limits of the dispatcher, so that those give the sentence; UTF-8 takes up to 3 bytes a character. */
const callLimitMb = 25;

const callId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
const callMessage = z.strictObject({ callId, method: z.string().max(80), request: z.unknown().optional() });
const cancelMessage = z.strictObject({ callId });

/**
 * `POST /call`: NDJSON, one line `{"progress": Progress}` per step, the last line `{"envelope": Envelope}`.
 *
 * A window that goes away before the answer cancels its call.
 */
export async function streamCall(
  backend: Backend,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!saysJson(request)) {
    sendStatus(response, 415);
    return;
  }
  const body = await readBody(request, callLimitMb * 1024 * 1024);
  if (body.kind === 'too-large') {
    response.setHeader('connection', 'close');
    start(response, 413).end(line({ envelope: refused('SYS-012', { limit: callLimitMb }) }));
    return;
  }
  const message = callMessage.safeParse(body.kind === 'whole' ? parseJson(body.bytes) : undefined);
  if (!message.success) {
    start(response, 400).end(line({ envelope: refused('SYS-003', { field: 'permintaan' }) }));
    return;
  }
  const call = message.data;
  start(response, 200);
  response.on('close', () => {
    if (!response.writableFinished) backend.cancel(call.callId);
  });
  const envelope = await backend.call(call.callId, call.method, call.request, (progress) => {
    response.write(line({ progress }));
  });
  response.end(line({ envelope }));
}

/** `POST /cancel` {callId}: 204 whether or not the call still runs. */
export async function cancelCall(
  backend: Backend,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!saysJson(request)) {
    sendStatus(response, 415);
    return;
  }
  const body = await readBody(request, 1000);
  const message = cancelMessage.safeParse(body.kind === 'whole' ? parseJson(body.bytes) : undefined);
  if (message.success) backend.cancel(message.data.callId);
  sendStatus(response, message.success ? 204 : 400);
}

function start(response: ServerResponse, status: 200 | 400 | 413): ServerResponse {
  return response.writeHead(status, {
    ...plainHeaders,
    'content-type': 'application/x-ndjson; charset=utf-8',
  });
}

function line(message: { readonly progress: Progress } | { readonly envelope: Envelope<unknown> }): string {
  return `${JSON.stringify(message)}\n`;
}
