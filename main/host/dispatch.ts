import type { z } from 'zod';
import { accessOf, api, isMethodName, type MethodName } from '#contract/api.ts';
import type { Envelope } from '#contract/envelope.ts';
import { AppError } from '#contract/errors/app-error.ts';
import type { Role } from '#contract/method.ts';
import type { Guard, Handlers, Job } from './handlers.ts';
import { refused } from './refusal.ts';
import { findRequestFault } from './request-limits.ts';
import { joinRoleNames, roleNames } from './role-names.ts';

/** Each job may own a task process of 512 MB: more at once would starve an office PC. */
const jobsAtOnce = 4;

export interface DispatcherParts {
  readonly handlers: Handlers;
  readonly guard: Guard;
  /** Logs a bug and gives the id that the person reads to the helpdesk. */
  report(error: unknown, method: MethodName): string;
  /** Gives a fault of the machine its refusal, where it has one; anything else comes back as it is. */
  explain?(error: unknown): unknown;
  /** Told of every call refused for its role, so that it can be audited. */
  denied?(method: MethodName, role: Role | null): void;
}

export type Dispatch = (method: string, request: unknown, job: Job) => Promise<Envelope<unknown>>;

/**
 * Makes the one door from a host to the services.
 *
 * Order: method known, role allowed, request well shaped, then the handler. The promise never rejects.
 */
export function createDispatcher(parts: DispatcherParts): Dispatch {
  let running = 0;

  return async (method, request, job) => {
    if (!isMethodName(method)) return refused('SYS-002');
    const denial = deny(parts, method);
    if (denial !== null) return denial;
    if (!api[method].job) return run(parts, method, request, job);
    if (running >= jobsAtOnce) return refused('SYS-009');
    running += 1;
    try {
      return await run(parts, method, request, job);
    } finally {
      running -= 1;
    }
  };
}

function deny(parts: DispatcherParts, method: MethodName): Envelope<never> | null {
  const access = accessOf(method);
  if (access === 'nobody-yet') return null;
  const role = parts.guard.role();
  if (role !== null && (access === 'anyone' || access.includes(role))) return null;
  parts.denied?.(method, role);
  if (role === null || access === 'anyone') return refused('SES-001');
  return refused('SES-004', { role: roleNames[role], allowed: joinRoleNames(access) });
}

async function run(
  parts: DispatcherParts,
  method: MethodName,
  request: unknown,
  job: Job,
): Promise<Envelope<unknown>> {
  try {
    if (findRequestFault(request) !== null) return refused('SYS-003', { field: 'permintaan' });
    const parsed = api[method].request.safeParse(request);
    if (!parsed.success) return refused('SYS-003', { field: faultyField(parsed.error) });
    // The parser of this very method made the data; TypeScript cannot carry that pairing through the lookup.
    const handler: (parsed: never, job: Job) => Promise<unknown> = parts.handlers[method];
    return { ok: true, value: await handler(parsed.data as never, job) };
  } catch (caught) {
    const error = parts.explain ? parts.explain(caught) : caught;
    if (error instanceof AppError) return refused(error.code, error.values);
    if (job.signal.aborted && isAbort(error)) return refused('SYS-004');
    const id = parts.report(error, method);
    return refused('SYS-001', { id }, `SYS-001 ${method} ${id}`);
  }
}

/** The path of the first faulty field, for example `results.3.result`; a name the caller made up is not repeated. */
function faultyField(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined || issue.path.length === 0) return 'permintaan';
  return issue.path.map((step) => (/^\w{1,40}$/.test(String(step)) ? String(step) : '...')).join('.');
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
