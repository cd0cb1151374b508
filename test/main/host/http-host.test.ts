import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../main/host/content-security.ts';
import { startEchoHost } from '../../api/carriers.ts';

interface RawReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

let started: Awaited<ReturnType<typeof startEchoHost>>;
const origin = () => started.host.origin;
const authority = () => origin().slice('http://'.length);
const json = { 'content-type': 'application/json' };

beforeAll(async () => {
  started = await startEchoHost();
});
afterAll(async () => {
  await started.host.close();
  await started.backend.close();
});

describe('who may ask', () => {
  const body = JSON.stringify({ callId: 'c1', method: 'session.state', request: {} });
  const call = (headers: Record<string, string>) => send('POST', '/call', { ...json, ...headers }, body);

  it('answers our own window', async () => {
    const reply = await call({ 'x-kantor-token': started.token, origin: origin() });
    expect(reply.status).toBe(200);
    expect(reply.text).toBe('{"envelope":{"ok":true,"value":{"echoed":{}}}}\n');
  });

  it.each(['', 'wrong', 'x'.repeat(32)])('refuses the token %j', async (token) => {
    expect(await call({ 'x-kantor-token': token })).toMatchObject({ status: 403, text: '' });
  });

  it('refuses a call without token', async () => {
    expect(await call({})).toMatchObject({ status: 403, text: '' });
  });

  it.each(['localhost', '127.0.0.1', 'evil.example', '127.0.0.1:1', '[::1]'])(
    'refuses the Host %s',
    async (host) => {
      expect(await call({ 'x-kantor-token': started.token, host })).toMatchObject({ status: 403, text: '' });
    },
  );

  it('refuses localhost with the right port', async () => {
    const host = `localhost:${authority().split(':')[1] ?? ''}`;
    expect(await call({ 'x-kantor-token': started.token, host })).toMatchObject({ status: 403 });
  });

  it.each(['null', 'https://evil.example', 'http://127.0.0.1', 'file://'])(
    'refuses the Origin %s',
    async (foreign) => {
      expect(await call({ 'x-kantor-token': started.token, origin: foreign })).toMatchObject({
        status: 403,
        text: '',
      });
    },
  );

  it('never answers a CORS preflight and never allows another origin', async () => {
    const preflight = await send('OPTIONS', '/call', {
      'access-control-request-method': 'POST',
      origin: origin(),
    });
    expect(preflight.status).toBe(404);
    const reply = await call({ 'x-kantor-token': started.token });
    for (const { headers } of [preflight, reply])
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it.each([
    '',
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonx',
  ])('refuses a call that says it is %j', async (type) => {
    expect(await call({ 'x-kantor-token': started.token, 'content-type': type })).toMatchObject({
      status: 415,
      text: '',
    });
  });

  it('listens on 127.0.0.1 only', () => {
    expect(origin()).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });
});

describe('what it serves', () => {
  it('sends the window with its policy', async () => {
    const reply = await send('GET', '/');
    expect(reply.status).toBe(200);
    expect(reply.headers['content-security-policy']).toBe(contentSecurityPolicy('n0nce'));
    expect(reply.headers['cache-control']).toBe('no-store');
    expect(reply.headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    '/..%2f..%2fetc/passwd',
    '/../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..%5c..%5cpackage.json',
    '/assets/app.js%00.html',
    '/assets/%61pp.js',
    '//etc/passwd',
    '/assets/',
    '/assets',
    '/index.htm',
    '/ASSETS/APP.JS',
    '/file/..%2f..%2fx',
  ])('knows no file %s', async (path) => {
    expect(await send('GET', path)).toMatchObject({ status: 404, text: '' });
  });

  it('has no method but GET for files', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await send(method, '/')).status).toBe(405);
  });

  it('opens the program once by each start address', async () => {
    const url = new URL(started.host.issueStartUrl());
    expect(await send('GET', url.pathname)).toMatchObject({
      status: 303,
      headers: { location: `/#token=${started.token}` },
    });
    expect((await send('GET', url.pathname)).status).toBe(410);
  });

  it('says nothing of its inside', async () => {
    for (const reply of [await send('GET', '/nothing'), await callRaw('{'), await callRaw('')]) {
      expect(reply.text).not.toMatch(/at .*\.ts|Error|node:/);
      expect(reply.headers['x-powered-by']).toBeUndefined();
      expect(reply.headers['server']).toBeUndefined();
    }
  });
});

describe('bodies', () => {
  it.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['a list', '[]'],
    ['another member', '{"callId":"a","method":"session.state","request":{},"role":"kepala"}'],
    ['a call id with a path', '{"callId":"../a","method":"session.state","request":{}}'],
    ['invalid UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
  ])('refuses %s', async (_name, body) => {
    expect(await callRaw(body)).toMatchObject({ status: 400 });
  });

  it('refuses 10,000 levels', async () => {
    const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
    const reply = await callRaw(`{"callId":"deep","method":"session.state","request":${deep}}`);
    expect(JSON.parse(reply.text)).toMatchObject({ envelope: { error: { code: 'SYS-003' } } });
  });

  it('refuses a body over the limit by its declared length, without reading it', async () => {
    const status = await firstLine([
      'POST /call HTTP/1.1',
      `Host: ${authority()}`,
      `x-kantor-token: ${started.token}`,
      'Content-Type: application/json',
      'Content-Length: 900000000',
      '',
      '',
    ]);
    expect(status).toBe('HTTP/1.1 413 Payload Too Large');
  });

  it('refuses a body without a declared length', async () => {
    const status = await firstLine([
      'POST /file?name=a HTTP/1.1',
      `Host: ${authority()}`,
      `x-kantor-token: ${started.token}`,
      'Transfer-Encoding: chunked',
      '',
      '3',
      'abc',
      '0',
      '',
      '',
    ]);
    expect(status).toBe('HTTP/1.1 400 Bad Request');
  });
});

describe('jobs and files', () => {
  it('writes each step as it happens', async () => {
    await unlock();
    const response = await fetch(`${origin()}/call`, {
      method: 'POST',
      headers: { 'x-kantor-token': started.token, ...json },
      body: JSON.stringify({ callId: 'steps', method: 'imports.commit', request: { importId: 'i' } }),
    });
    const chunks: string[] = [];
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) chunks.push(chunk);
    expect(chunks.length).toBeGreaterThan(2);
    const lines = chunks
      .join('')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines.map((line) => Object.keys(line)[0])).toEqual([
      'progress',
      'progress',
      'progress',
      'envelope',
    ]);
  });

  it('cancels the call of a window that goes away', async () => {
    await unlock();
    const leaving = new AbortController();
    const body = JSON.stringify({
      callId: 'leaving',
      method: 'imports.commit',
      request: { importId: 'endless' },
    });
    const headers = { 'x-kantor-token': started.token, ...json };
    const response = await fetch(`${origin()}/call`, {
      method: 'POST',
      headers,
      body,
      signal: leaving.signal,
    });
    expect(response.status).toBe(200);
    leaving.abort();
    // The call id is free again only when the job has ended.
    await expect
      .poll(async () => (await callRaw('{"callId":"leaving","method":"session.state","request":{}}')).text, {
        timeout: 3000,
      })
      .toContain('"ok":true');
  });

  it('shows a PDF for printing once, without the token header', async () => {
    const token = await offered('pdf');
    const reply = await send('GET', `/print/${token}`);
    expect(reply).toMatchObject({
      status: 200,
      text: '%PDF-1.7 frozen',
      headers: { 'content-type': 'application/pdf' },
    });
    expect(reply.headers['content-disposition']).toBe(
      "inline; filename*=UTF-8''Berita%20Acara%20%281%29.pdf",
    );
    expect((await send('GET', `/print/${token}`)).status).toBe(404);
  });

  it('never shows anything but a PDF in its own origin', async () => {
    const reply = await send('GET', `/print/${await offered('html')}`);
    expect(reply.status).toBe(404);
    expect(reply.text).not.toContain('<script>');
  });

  it('gives a file only to the window with the token', async () => {
    const token = await offered('pdf');
    expect((await send('GET', `/file/${token}`)).status).toBe(403);
    expect((await send('GET', `/file/${token}`, { 'x-kantor-token': started.token })).text).toBe(
      '%PDF-1.7 frozen',
    );
    expect((await send('GET', `/file/${token}`, { 'x-kantor-token': started.token })).status).toBe(404);
  });

  async function unlock(): Promise<void> {
    await callRaw(
      '{"callId":"unlock","method":"session.unlock","request":{"userId":"kepala","passphrase":"x"}}',
    );
  }

  async function offered(documentId: string): Promise<string> {
    await unlock();
    const reply = await callRaw(
      JSON.stringify({ callId: 'offer', method: 'documents.file', request: { documentId } }),
    );
    return (JSON.parse(reply.text) as { envelope: { value: { token: string } } }).envelope.value.token;
  }
});

function callRaw(body: string | Buffer): Promise<RawReply> {
  return send('POST', '/call', { 'x-kantor-token': started.token, ...json }, body);
}

/** Sends the path and headers exactly as given; `fetch` would normalise both. */
function send(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body: string | Buffer = '',
): Promise<RawReply> {
  const { hostname, port } = new URL(origin());
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { hostname, port, method, path, headers: { 'content-length': Buffer.byteLength(body), ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

function firstLine(lines: readonly string[]): Promise<string> {
  const { hostname, port } = new URL(origin());
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(lines.join('\r\n')));
    socket.once('data', (chunk) => {
      resolve(chunk.toString().split('\r\n')[0] ?? '');
      socket.destroy();
    });
    socket.once('error', reject);
  });
}
