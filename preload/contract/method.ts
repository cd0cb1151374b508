import type { z } from 'zod';

/** Roles of one installation (safety.md: the host's session decides, never the window). */
export type Role = 'operator' | 'kepala' | 'admin' | 'pemeriksa';

/** Who may call: `nobody-yet` before an office is set up or unlocked, `anyone` signed in, or the named roles. */
export type Access = 'nobody-yet' | 'anyone' | readonly Role[];

export interface Method<Request extends z.ZodType, Response> {
  readonly access: Access;
  readonly request: Request;
  /** True for jobs that report progress and can be cancelled. */
  readonly job: boolean;
  readonly response: Reply<Response>;
}

/** Carries the reply's type into a method definition; empty at run time. */
export interface Reply<T> {
  readonly reply?: T;
}

export function replies<T>(): Reply<T> {
  return {};
}

/** One method of the API: its parser, who may call it and what it answers. */
export function method<Request extends z.ZodType, Response>(definition: {
  access: Access;
  request: Request;
  response: Reply<Response>;
  job?: boolean;
}): Method<Request, Response> {
  return { ...definition, job: definition.job ?? false };
}
