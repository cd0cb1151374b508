import { z } from 'zod';
import { api, type MethodName } from '#contract/api.ts';

/** One wrong request and the member that is wrong in it. */
export interface Mutant {
  readonly title: string;
  readonly member: string;
  readonly request: Readonly<Record<string, unknown>>;
}

interface Shape {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly anyOf?: readonly Shape[];
}

/** The members of a method's request, read from its own parser: a new method is covered the day it is added. */
export function membersOf(method: MethodName): Readonly<Record<string, Shape>> {
  const schema = z.toJSONSchema(api[method].request, { io: 'input', unrepresentable: 'any' }) as {
    readonly properties?: Readonly<Record<string, Shape>>;
  };
  return schema.properties ?? {};
}

/** Each member in turn with values no parser may take. */
export function mutantsOf(method: MethodName): Mutant[] {
  return Object.entries(membersOf(method)).flatMap(([member, shape]) =>
    wrongValues(shape).map(([title, value]) => ({
      title: `${member}: ${title}`,
      member,
      request: { [member]: value },
    })),
  );
}

/** Members that carry the one-time token of a file. */
export function fileMembersOf(method: MethodName): string[] {
  return Object.entries(membersOf(method))
    .filter(([, shape]) => options(shape).some(({ pattern }) => pattern === '^[A-Za-z0-9_-]{16,64}$'))
    .map(([member]) => member);
}

function wrongValues(shape: Shape): (readonly [string, unknown])[] {
  const kinds = new Set(options(shape).flatMap(({ type }) => type ?? []));
  const wrong: (readonly [string, unknown])[] = [
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-0', -0],
    ['a function', () => 1],
  ];
  // A member that takes any plain value: another method judges it.
  if (kinds.size === 0 && options(shape).every((option) => option.enum === undefined)) return wrong;
  if (!kinds.has('object')) wrong.push(['an object', { zzz: 1 }]);
  if (!kinds.has('array')) wrong.push(['a list', [[]]]);
  if (!kinds.has('number') && !kinds.has('integer')) wrong.push(['a number', 7.5]);
  if (!kinds.has('boolean')) wrong.push(['a boolean', true]);
  if (!kinds.has('string')) wrong.push(['a text', 'x']);
  if (options(shape).some((option) => option.enum !== undefined))
    wrong.push(['a word that is no choice', 'bukan-pilihan']);
  return wrong;
}

function options(shape: Shape): readonly Shape[] {
  return shape.anyOf?.flatMap(options) ?? [shape];
}
