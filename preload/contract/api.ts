import { type z } from 'zod';
import { type Access, type Reply } from './method.ts';
import { documentMethods } from './methods/documents.ts';
import { objectionMethods } from './methods/objections.ts';
import { officeMethods } from './methods/office.ts';
import { paketMethods } from './methods/paket.ts';
import { proposalMethods } from './methods/proposals.ts';
import { pupilMethods } from './methods/pupils.ts';
import { recapMethods } from './methods/recaps.ts';
import { roundMethods } from './methods/rounds.ts';
import { schoolMethods } from './methods/schools.ts';
import { sessionMethods } from './methods/session.ts';

/** The whole API: every method with its parser, its access and its types. Hosts carry it, none knows a name in it. */
export const api = {
  ...sessionMethods,
  ...officeMethods,
  ...schoolMethods,
  ...pupilMethods,
  ...roundMethods,
  ...objectionMethods,
  ...recapMethods,
  ...paketMethods,
  ...proposalMethods,
  ...documentMethods,
} as const;

export type Api = typeof api;
export type MethodName = keyof Api;

/** What a caller passes: fields with defaults may be left out. */
export type RequestOf<M extends MethodName> = z.input<Api[M]['request']>;
/** What a service gets: parsed, trimmed, with defaults. */
export type ParsedRequestOf<M extends MethodName> = z.output<Api[M]['request']>;
export type ResponseOf<M extends MethodName> =
  Api[M]['response'] extends Reply<infer Response> ? Response : never;

export function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(api, name);
}

export function accessOf(name: MethodName): Access {
  return api[name].access;
}
