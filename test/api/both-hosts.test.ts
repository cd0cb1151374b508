import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Progress } from '#contract/envelope.ts';
import { type Carrier, directCarrier, httpCarrier } from './carriers.ts';

describe.each([
  { name: 'the backend port (Electron)', start: directCarrier },
  { name: 'the loopback host', start: httpCarrier },
])('the API over $name', ({ start }) => {
  let carrier: Carrier;
  let calls = 0;
  const call = (method: string, request: unknown, onProgress?: (progress: Progress) => void) =>
    carrier.call(`call-${String((calls += 1))}`, method, request, onProgress);

  beforeAll(async () => {
    carrier = await start();
  });
  afterAll(() => carrier.close());

  it('answers a method that needs no session', async () => {
    expect(await call('session.state', {})).toEqual({ ok: true, value: { echoed: {} } });
  });

  it('refuses without a session, then answers with one', async () => {
    expect(await call('rounds.get', { roundId: 'r1' })).toMatchObject({ error: { code: 'SES-001' } });
    await call('session.unlock', { userId: 'kepala', passphrase: 'rahasia' });
    expect(await call('rounds.get', { roundId: 'r1' })).toEqual({
      ok: true,
      value: { echoed: { roundId: 'r1' } },
    });
  });

  it('tells unknown methods, wrong shapes, refusals and bugs apart', async () => {
    expect(await call('rounds.fly', {})).toMatchObject({ error: { code: 'SYS-002' } });
    expect(await call('constructor', {})).toMatchObject({ error: { code: 'SYS-002' } });
    expect(await call('rounds.get', { roundId: 7 })).toMatchObject({
      error: { code: 'SYS-003', what: 'Isian tidak lengkap atau tidak sah: roundId.' },
    });
    expect(await call('rounds.get', { roundId: 'gone' })).toMatchObject({ error: { code: 'OFF-002' } });
    const bug = await call('rounds.get', { roundId: 'bug' });
    expect(bug).toMatchObject({ error: { code: 'SYS-001', detail: 'SYS-001 rounds.get BUG-1' } });
    expect(JSON.stringify(bug)).not.toContain('secret');
  });

  it('streams progress and then the answer', async () => {
    const steps: number[] = [];
    const envelope = await call('imports.commit', { importId: 'i1' }, (progress) =>
      steps.push(progress.done),
    );
    expect(steps).toEqual([1, 2, 3]);
    expect(envelope).toEqual({ ok: true, value: { echoed: { importId: 'i1' } } });
  });

  it('cancels a running job', async () => {
    const running = carrier.call('endless', 'imports.commit', { importId: 'endless' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await carrier.cancel('endless');
    expect(await running).toMatchObject({ error: { code: 'SYS-004' } });
  });

  it('allows four jobs at once, no more', async () => {
    const jobs = ['a', 'b', 'c', 'd', 'e'].map((name) =>
      carrier.call(`job-${name}`, 'imports.commit', { importId: 'i' }),
    );
    const codes = (await Promise.all(jobs)).map((envelope) => (envelope.ok ? 'ok' : envelope.error.code));
    expect(codes.toSorted()).toEqual(['SYS-009', 'ok', 'ok', 'ok', 'ok']);
  });

  it('takes a file in and gives it out once, by token', async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(50_000));
    const put = await carrier.putFile('C:\\Users\\x\\daftar “usulan”.csv', bytes.slice());
    if (!put.ok) throw new Error(put.error.code);
    expect(await carrier.takeFile(put.value.token)).toEqual({
      ok: true,
      value: { name: 'daftar “usulan”.csv', bytes },
    });
    expect(await carrier.takeFile(put.value.token)).toMatchObject({ error: { code: 'SYS-008' } });
  });

  it.each(['C:\\Windows\\win.ini', '\\\\host\\share\\x', '../../etc/passwd'])(
    'refuses the path %s where a token is expected',
    async (file) => {
      expect(await call('imports.preview', { file, npsn: null })).toMatchObject({
        error: { code: 'SYS-003' },
      });
    },
  );

  it.each([
    ['nested 2,000 levels', nest(2_000)],
    ['a text of 9 million characters', { roundId: 'x'.repeat(9_000_000) }],
    ['an own __proto__', JSON.parse('{"__proto__": {"role": "kepala"}, "roundId": "r1"}') as unknown],
    ['300,000 values', { roundId: Array.from({ length: 300_000 }, () => 1) }],
    ['nothing at all', undefined],
    ['an extra member', { roundId: 'r1', also: 1 }],
  ])('refuses %s and lives on', async (_name, request) => {
    expect(await call('rounds.get', request)).toMatchObject({ error: { code: 'SYS-003' } });
    expect(await call('session.state', {})).toMatchObject({ ok: true });
  });

  it('refuses a flood and recovers', async () => {
    const flood = await Promise.all(Array.from({ length: 2000 }, () => call('session.state', {})));
    const refusals = flood.filter((envelope) => !envelope.ok && envelope.error.code === 'SYS-009');
    expect(refusals.length).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await call('session.state', {})).toMatchObject({ ok: true });
  });

  it('KL04: answers every waiting call when the backend dies, and does nothing twice', async () => {
    const waiting = carrier.call('waiting', 'rounds.get', { roundId: 'never' });
    expect(await call('rounds.get', { roundId: 'crash' })).toMatchObject({ error: { code: 'SYS-010' } });
    expect(await waiting).toMatchObject({ error: { code: 'SYS-010' } });
    expect(await call('session.state', {})).toMatchObject({ error: { code: 'SYS-010' } });
  });
});

function nest(levels: number): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < levels; level += 1) value = { value };
  return value;
}
