import { type IsoDate, parseIsoDate } from '../deadlines/iso-date.ts';

/** Tells whether a value read from JSON has the shape of `T`; one made of parts names them, so that the misfit is found. */
export interface Guard<T> {
  (value: unknown): value is T;
  readonly fields?: Readonly<Record<string, Guard<unknown>>>;
  readonly item?: Guard<unknown>;
  readonly inner?: Guard<unknown>;
}

/** The type a guard vouches for. */
export type Guarded<G> = G extends Guard<infer T> ? T : never;

export const isText: Guard<string> = (value): value is string => typeof value === 'string' && value !== '';

export const isFlag: Guard<boolean> = (value): value is boolean => typeof value === 'boolean';

export const isCount: Guard<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

export const isDate: Guard<IsoDate> = (value): value is IsoDate =>
  typeof value === 'string' && parseIsoDate(value).ok;

export function oneOf<const T extends readonly (string | number)[]>(values: T): Guard<T[number]> {
  return (value): value is T[number] => values.some((known) => known === value);
}

export function listOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  const isList = (value: unknown): value is readonly T[] => Array.isArray(value) && value.every(guard);
  return Object.assign(isList, { item: guard });
}

export function nullOr<T>(guard: Guard<T>): Guard<T | null> {
  const isNullOr = (value: unknown): value is T | null => value === null || guard(value);
  return Object.assign(isNullOr, { inner: guard });
}

/** For a field that may be left out. */
export function optional<T>(guard: Guard<T>): Guard<T | undefined> {
  const isOptional = (value: unknown): value is T | undefined => value === undefined || guard(value);
  return Object.assign(isOptional, { inner: guard });
}

/** A record with every one of these fields; other fields are let through. */
export function record<S extends Readonly<Record<string, Guard<unknown>>>>(
  shape: S,
): Guard<{ readonly [K in keyof S]: Guarded<S[K]> }> {
  const isRecord = (value: unknown): value is { readonly [K in keyof S]: Guarded<S[K]> } => {
    if (typeof value !== 'object' || value === null) return false;
    const fields = new Map(Object.entries(value));
    return Object.entries(shape).every(([name, guard]) => guard(fields.get(name)));
  };
  return Object.assign(isRecord, { fields: shape });
}

/** Where the value first leaves the shape, for example `criteria.levels[2]`; null when it fits. */
export function misfitOf(value: unknown, guard: Guard<unknown>, at = ''): string | null {
  if (guard(value)) return null;
  return innerMisfit(value, guard, at) ?? at;
}

function innerMisfit(value: unknown, guard: Guard<unknown>, at: string): string | null {
  if (guard.inner && value !== null && value !== undefined) return misfitOf(value, guard.inner, at);
  if (guard.item && Array.isArray(value)) {
    const index = value.findIndex((item) => !guard.item?.(item));
    return misfitOf(value[index], guard.item, `${at}[${index + 1}]`);
  }
  if (guard.fields && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const held = new Map<string, unknown>(Object.entries(value));
    for (const [name, field] of Object.entries(guard.fields)) {
      const misfit = misfitOf(held.get(name), field, at === '' ? name : `${at}.${name}`);
      if (misfit !== null) return misfit;
    }
  }
  return null;
}
