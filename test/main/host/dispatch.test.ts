import { describe, expect, it } from 'vitest';
import { accessOf, api, isMethodName, type MethodName } from '#contract/api.ts';
import type { Role } from '#contract/method.ts';
import { createDispatcher, type DispatcherParts } from '../../../main/host/dispatch.ts';
import type { Handlers } from '../../../main/host/handlers.ts';

const roles: readonly Role[] = ['operator', 'kepala', 'admin', 'pemeriksa'];
const methods = Object.keys(api).filter(isMethodName);
const reached: string[] = [];
const handlers = Object.fromEntries(
  methods.map((name) => [
    name,
    (request: unknown): Promise<never> => {
      reached.push(name);
      return Promise.resolve(request as never);
    },
  ]),
) as { [name in MethodName]: (request: unknown) => Promise<never> } satisfies Handlers;
const job = { signal: new AbortController().signal, progress: () => undefined };

function door(role: Role | null, more: Partial<DispatcherParts> = {}) {
  return createDispatcher({ handlers, guard: { role: () => role }, report: () => 'BUG-1', ...more });
}

/** A role that may call the method, so that only the shape of the request can be refused. */
function permittedRole(name: MethodName): Role | null {
  const access = accessOf(name);
  if (access === 'nobody-yet') return null;
  return access === 'anyone' ? 'pemeriksa' : (access[0] ?? null);
}

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;

const abuse: readonly (readonly [string, unknown])[] = [
  ['no input', undefined],
  ['null', null],
  ['a text', 'x'],
  ['a number', 7],
  ['NaN', Number.NaN],
  ['a list', []],
  ['a function', () => 1],
  ['a Date', new Date(0)],
  ['a Map', new Map()],
  ['an extra member', { zzz: 1 }],
  ['a 50 MB text', { zzz: 'x'.repeat(50_000_000) }],
  ['10,000 levels', nest(10_000)],
  ['a cycle', cyclic],
  ['an own __proto__', JSON.parse('{"__proto__": {"role": "kepala"}}')],
  ['an own constructor', { constructor: { prototype: {} } }],
  ['NaN inside', { page: Number.NaN }],
  ['a bigint inside', { page: 1n }],
];

describe('every method of the API', () => {
  it('is covered here', () => {
    expect(methods.length).toBeGreaterThan(80);
  });

  it.each(methods)('%s refuses every abusive request by its shape', async (name) => {
    reached.length = 0;
    for (const [kind, request] of abuse) {
      const envelope = await door(permittedRole(name))(name, request, job);
      expect(envelope, kind).toMatchObject({ ok: false, error: { code: 'SYS-003' } });
    }
    expect(reached).toEqual([]);
  });

  it.each(methods.filter((name) => accessOf(name) !== 'nobody-yet'))(
    '%s refuses a call without a session',
    async (name) => {
      reached.length = 0;
      expect(await door(null)(name, {}, job)).toMatchObject({ ok: false, error: { code: 'SES-001' } });
      expect(reached).toEqual([]);
    },
  );

  it('refuses every role that is not named, and tells the audit', async () => {
    reached.length = 0;
    let combinations = 0;
    for (const name of methods) {
      const access = accessOf(name);
      if (typeof access === 'string') continue;
      for (const role of roles.filter((each) => !access.includes(each))) {
        const denied: unknown[] = [];
        const envelope = await door(role, { denied: (method, by) => denied.push([method, by]) })(
          name,
          {},
          job,
        );
        expect(envelope, `${name} by ${role}`).toMatchObject({ ok: false, error: { code: 'SES-004' } });
        expect(denied).toEqual([[name, role]]);
        combinations += 1;
      }
    }
    expect(combinations).toBeGreaterThan(50);
    expect(reached).toEqual([]);
  });
});

describe('the dispatcher', () => {
  it.each(['', 'session', 'session.state ', 'toString', '__proto__', 'hasOwnProperty', 'SESSION.STATE'])(
    'does not know the method %j',
    async (name) => {
      expect(await door('kepala')(name, {}, job)).toMatchObject({ error: { code: 'SYS-002' } });
    },
  );

  it('names the field, never its value', async () => {
    const envelope = await door('kepala')(
      'session.changePassphrase',
      { current: 'rahasia-lama', next: 3171234567890123 },
      job,
    );
    expect(envelope).toMatchObject({ error: { what: 'Isian tidak lengkap atau tidak sah: next.' } });
    expect(JSON.stringify(envelope)).not.toMatch(/rahasia|3171/);
  });

  it('names a field inside a list', async () => {
    const results = [{ applicationId: 'a', result: 'mungkin', reasonCodes: [], deviationReason: null }];
    const envelope = await door('kepala')(
      'rounds.setResults',
      { roundId: 'r', decidedOn: '2013-07-01', results },
      job,
    );
    expect(envelope).toMatchObject({
      error: { what: 'Isian tidak lengkap atau tidak sah: results.0.result.' },
    });
  });

  it('does not repeat a name the caller made up', async () => {
    const envelope = await door('kepala')('rounds.get', { roundId: 'r', '3171234567890123': 1 }, job);
    expect(JSON.stringify(envelope)).not.toContain('3171');
  });

  it('says in Indonesian which role may', async () => {
    const envelope = await door('admin')('schools.nihil', {}, job);
    expect(envelope).toMatchObject({
      error: {
        what: 'Peran Anda (Admin) tidak berwenang melakukan ini.',
        todo: 'Minta Operator atau Kepala Kantor melakukannya.',
      },
    });
  });

  it('gives handlers the parsed request with its defaults', async () => {
    expect(await door('kepala')('schools.page', { search: '  sdn  ' }, job)).toEqual({
      ok: true,
      value: { page: 0, pageSize: 50, sort: null, search: 'sdn' },
    });
  });

  it('reports a bug once and shows only its id', async () => {
    const reports: unknown[] = [];
    const bug = new TypeError('secret');
    const failing = { ...handlers, 'rounds.get': () => Promise.reject(bug) };
    const dispatch = door('kepala', {
      handlers: failing,
      report: (error, method) => `ID-${String(reports.push([error, method]))}`,
    });
    const envelope = await dispatch('rounds.get', { roundId: 'r' }, job);
    expect(envelope).toMatchObject({ error: { code: 'SYS-001', detail: 'SYS-001 rounds.get ID-1' } });
    expect(envelope).toHaveProperty('error.todo', expect.stringContaining('ID-1'));
    expect(reports).toEqual([[bug, 'rounds.get']]);
  });
});

function nest(levels: number): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < levels; level += 1) value = { value };
  return value;
}
