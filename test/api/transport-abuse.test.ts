import { Agent, request as httpRequest } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { api } from '#contract/api.ts';
import { callRate } from '../../main/host/rate-limit.ts';
import { type Carrier, directCarrier, startEchoHost } from './carriers.ts';

/** What the transport itself refuses, for every method, over real HTTP: nothing of it reaches the backend. */
const methods = Object.keys(api);

let started: Awaited<ReturnType<typeof startEchoHost>>;
const agent = new Agent({ keepAlive: true, maxSockets: 8 });
let cases = 0;

beforeAll(async () => {
  started = await startEchoHost();
});
afterAll(async () => {
  agent.destroy();
  await started.host.close();
  await started.backend.close();
  process.stdout.write(`Transport abuse: ${String(cases)} requests refused\n`);
});

interface Wrong {
  readonly title: string;
  readonly status: number;
  readonly verb?: string;
  readonly headers: Readonly<Record<string, string>>;
}

const wrongs: readonly Wrong[] = [
  { title: 'no token', status: 403, headers: { 'x-kantor-token': '' } },
  { title: 'a wrong token', status: 403, headers: { 'x-kantor-token': 'x'.repeat(32) } },
  { title: 'a foreign Origin', status: 403, headers: { origin: 'https://evil.example' } },
  { title: 'the Origin null', status: 403, headers: { origin: 'null' } },
  { title: 'a foreign Host', status: 403, headers: { host: 'evil.example' } },
  { title: 'GET for POST', status: 404, verb: 'GET', headers: {} },
  { title: 'a form', status: 415, headers: { 'content-type': 'text/plain' } },
];

describe.each(wrongs)('IP01 over HTTP, every method refuses $title', ({ status, verb, headers }) => {
  it('with a bare status', async () => {
    const replies = await Promise.all(
      methods.map(async (method) => [method, await send(verb ?? 'POST', method, headers)] as const),
    );
    for (const [method, reply] of replies) expect([method, reply]).toEqual([method, { status, text: '' }]);
    cases += replies.length;
  });
});

it('IP01 a 50 MB request is refused by the transport, and the program lives', async () => {
  const { origin } = started.host;
  const headers = { 'x-kantor-token': started.token, 'content-type': 'application/json' };
  const call = (request: unknown) =>
    fetch(`${origin}/call`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ callId: 'large', method: 'session.state', request }),
    });
  // The host answers by the declared length and hangs up: a sender still writing may see only that.
  const outcome = await call({ text: 'x'.repeat(50_000_000) }).then(
    ({ status }) => status,
    () => 'hung up',
  );
  expect([413, 'hung up']).toContain(outcome);
  expect(await (await call({})).text()).toContain('"ok":true');
});

describe('IP05 a flood', () => {
  let carrier: Carrier;
  beforeEach(async () => {
    carrier = await directCarrier();
  });
  afterEach(() => carrier.close());
  const codes = async (calls: readonly ReturnType<Carrier['call']>[]) =>
    (await Promise.all(calls)).map((envelope) => (envelope.ok ? 'ok' : envelope.error.code));

  it('of 10,000 calls is held back, and the window is answered again', async () => {
    const answers = await codes(
      Array.from({ length: 10_000 }, (_, at) => carrier.call(`flood-${String(at)}`, 'session.state', {})),
    );
    expect(new Set(answers)).toEqual(new Set(['ok', 'SYS-009']));
    expect(answers.filter((answer) => answer === 'ok').length).toBeLessThanOrEqual(callRate.burst + 64);
    await expect
      .poll(async () => (await codes([carrier.call('after', 'session.state', {})]))[0], { timeout: 5000 })
      .toBe('ok');
  });

  it('of 200 imports at once runs four, refuses the rest, and takes the next one', async () => {
    await carrier.call('unlock', 'session.unlock', { userId: 'operator', passphrase: 'x' });
    const imports = () =>
      Array.from({ length: 200 }, (_, at) =>
        carrier.call(`import-${String(at)}`, 'imports.commit', { importId: 'i' }),
      );
    const answers = await codes(imports());
    expect(answers.filter((answer) => answer === 'ok').length).toBe(4);
    expect(answers.filter((answer) => answer === 'SYS-009').length).toBe(196);
    await expect
      .poll(async () => (await codes([carrier.call('next', 'imports.commit', { importId: 'i' })]))[0], {
        timeout: 5000,
      })
      .toBe('ok');
  });
});

function send(
  verb: string,
  method: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ status: number; text: string }> {
  const body = verb === 'GET' ? '' : JSON.stringify({ callId: 'abuse', method, request: {} });
  const { hostname, port } = new URL(started.host.origin);
  const given = {
    'x-kantor-token': started.token,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    ...headers,
  };
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { agent, hostname, port, path: '/call', method: verb, headers: given },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}
