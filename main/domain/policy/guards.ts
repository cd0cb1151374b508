import { type IsoDate, parseIsoDate } from '../deadlines/iso-date.ts';

/** Tells whether a value read from JSON has the shape of `T`. */
export type Guard<T> = (value: unknown) => value is T;

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
  return (value): value is readonly T[] => Array.isArray(value) && value.every(guard);
}

export function nullOr<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value);
}

/** For a field that may be left out. */
export function optional<T>(guard: Guard<T>): Guard<T | undefined> {
  return (value): value is T | undefined => value === undefined || guard(value);
}

/** A record with every one of these fields; other fields are let through. */
export function record<S extends Readonly<Record<string, Guard<unknown>>>>(
  shape: S,
): Guard<{ readonly [K in keyof S]: Guarded<S[K]> }> {
  return (value): value is { readonly [K in keyof S]: Guarded<S[K]> } => {
    if (typeof value !== 'object' || value === null) return false;
    const fields = new Map(Object.entries(value));
    return Object.entries(shape).every(([name, guard]) => guard(fields.get(name)));
  };
}
