import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessOf, api, isMethodName, type MethodName } from '#contract/api.ts';
import type { Envelope } from '#contract/envelope.ts';
import type { Role } from '#contract/method.ts';
import { createDispatcher, type Dispatch } from '../../main/host/dispatch.ts';
import { findRequestFault } from '../../main/host/request-limits.ts';
import { officeProgram } from '../../main/services/office-program.ts';
import { recordDenial } from '../../main/services/session/record-denial.ts';
import { openTestOffice, quietJob, type TestOffice } from '../support/office.ts';
import { fileMembersOf, mutantsOf } from '../support/request-mutants.ts';
import { countAllRows } from '../support/store.ts';

/** The whole program of an office behind its one door, abused method by method. */
const methods = Object.keys(api).filter(isMethodName);
const roles: readonly Role[] = ['operator', 'kepala', 'admin', 'pemeriksa'];

let office: TestOffice;
let door: Dispatch;
let cases = 0;
const denials: Promise<void>[] = [];
const bugs: unknown[] = [];

beforeAll(async () => {
  office = await openTestOffice();
  const { desk } = office;
  door = createDispatcher({
    handlers: officeProgram(desk),
    guard: { role: () => desk.session.open?.actor.role ?? null },
    report(error) {
      bugs.push(error);
      return 'BUG';
    },
    denied: (method) => void denials.push(recordDenial(desk, method)),
  });
});
afterAll(async () => {
  await office.close();
  process.stdout.write(`API abuse: ${String(cases)} cases over ${String(methods.length)} methods refused\n`);
});

function ask(method: string, request: unknown): Promise<Envelope<unknown>> {
  cases += 1;
  return door(method, request, quietJob);
}

/** The code of the refusal; an answer is the finding. */
async function codeOf(method: string, request: unknown): Promise<string> {
  const envelope = await ask(method, request);
  return envelope.ok ? 'ANSWERED' : envelope.error.code;
}

/** Runs the cases and shows that no row of any table came, went or changed place. */
async function writesNothing(run: () => Promise<void>): Promise<void> {
  const { database } = office;
  const before = await countAllRows(database.write);
  await run();
  expect(await countAllRows(database.write)).toEqual(before);
  expect(bugs).toEqual([]);
}

/** A role that may call the method, so that only the shape can be refused. */
function permittedRole(method: MethodName): Role {
  const access = accessOf(method);
  return typeof access === 'string' ? 'operator' : (access[0] ?? 'operator');
}

describe('IP01 every method refuses', () => {
  const fifty = 'x'.repeat(50_000_000);
  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  const everywhere: readonly (readonly [string, unknown])[] = [
    ['no input', undefined],
    ['null', null],
    ['a text', 'x'],
    ['a number', 7],
    ['a list', []],
    ['a function', () => 1],
    ['a Date', new Date(0)],
    ['an extra member', { zzz: 1 }],
    ['a 50 MB text', { zzz: fifty }],
    ['10,000 levels', nest(10_000)],
    ['a cycle', cyclic],
    ['an own __proto__', JSON.parse('{"__proto__": {"role": "kepala"}}')],
    ['an own constructor', { constructor: { prototype: { role: 'kepala' } } }],
    ['NaN', { page: Number.NaN }],
    ['Infinity', { page: Number.NEGATIVE_INFINITY }],
    ['-0', { page: -0 }],
  ];

  it.each(everywhere)('%s', async (_name, request) => {
    await writesNothing(async () => {
      for (const method of methods) {
        office.actAs(permittedRole(method));
        expect([method, await codeOf(method, request)]).toEqual([method, 'SYS-003']);
      }
    });
    expect(Object.hasOwn(Object.prototype, 'role')).toBe(false);
  });

  it('each of its members of a wrong type, a wrong choice or no number', async () => {
    await writesNothing(async () => {
      for (const method of methods) {
        office.actAs(permittedRole(method));
        for (const { title, member, request } of mutantsOf(method)) {
          expect([method, title, await codeOf(method, request)]).toEqual([method, title, 'SYS-003']);
          // Not for a missing neighbour: for this very member.
          if (findRequestFault(request) === null) {
            const issues = api[method].request.safeParse(request).error?.issues ?? [];
            expect([method, title, issues.map(({ path }) => path[0])]).toEqual([
              method,
              title,
              expect.arrayContaining([member]),
            ]);
          }
        }
      }
    });
  });

  it('a name that is no method, also one every object has', async () => {
    await writesNothing(async () => {
      for (const name of ['', 'constructor', '__proto__', 'toString', 'session', 'Session.state', 'x.y'])
        expect(await codeOf(name, {})).toBe('SYS-002');
    });
  });
});

describe('who may call', () => {
  it('IP03 each role is refused what is not its own, and every refusal stands in the audit log', async () => {
    const before = await countAllRows(office.database.write);
    const from = cases;
    for (const role of roles) {
      office.actAs(role);
      for (const method of methods) {
        const access = accessOf(method);
        if (typeof access === 'string' || access.includes(role)) continue;
        expect([method, role, await codeOf(method, {})]).toEqual([method, role, 'SES-004']);
      }
    }
    const refused = cases - from;
    await Promise.all(denials);
    const after = await countAllRows(office.database.write);
    expect(refused).toBeGreaterThan(100);
    expect(after).toEqual({ ...before, audit: (before['audit'] ?? 0) + refused });
  });

  it('nobody is answered before he signed in, but for the way in', async () => {
    const { session } = office.desk;
    await writesNothing(async () => {
      const held = session.open;
      session.open = null;
      try {
        for (const method of methods)
          if (accessOf(method) !== 'nobody-yet')
            expect([method, await codeOf(method, {})]).toEqual([method, 'SES-001']);
      } finally {
        session.open = held;
      }
    });
    const open = methods.filter((method) => accessOf(method) === 'nobody-yet');
    // A sample office is set up before there is anybody.
    expect(open.filter((method) => !/^(session|backups|damage|start)\./.test(method))).toEqual([
      'sample.load',
    ]);
  });
});

describe('IP04 a path is refused where a token is expected', () => {
  const paths = ['C:\\Windows\\win.ini', '\\\\host\\share\\x', '../../../../etc/passwd', '/etc/passwd'];
  const takers = methods.filter((method) => fileMembersOf(method).length > 0);

  it('by every method that takes a file', async () => {
    expect(takers.length).toBeGreaterThan(5);
    await writesNothing(async () => {
      for (const method of takers) {
        office.actAs(permittedRole(method));
        for (const member of fileMembersOf(method))
          for (const path of paths)
            expect([method, path, await codeOf(method, { [member]: path })]).toEqual([
              method,
              path,
              'SYS-003',
            ]);
      }
    });
  });
});

function nest(levels: number): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < levels; level += 1) value = { value };
  return value;
}
