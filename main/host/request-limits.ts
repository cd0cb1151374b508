/** The largest request any method needs is a page of 2,000 verification results: under 4 MB, 5 levels. */
export const requestLimits = { depth: 16, values: 200_000, characters: 8_000_000 } as const;

/** Why a request is not plain data of a sane size; never carries a value of it. */
export type RequestFault = 'too-deep' | 'too-many-values' | 'too-long' | 'not-plain-data';

interface Visit {
  readonly value: unknown;
  readonly depth: number;
}

/**
 * Checks that a request is plain data within the limits, before any parser recurses into it.
 *
 * Walks with its own stack, so neither 10,000 levels nor a cycle can exhaust the call stack.
 */
export function findRequestFault(request: unknown): RequestFault | null {
  const pending: Visit[] = [{ value: request, depth: 0 }];
  let values = 0;
  let characters = 0;
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    values += 1;
    if (values > requestLimits.values) return 'too-many-values';
    if (visit.depth > requestLimits.depth) return 'too-deep';
    const { value } = visit;
    if (typeof value === 'string') characters += value.length;
    else if (typeof value === 'object' && value !== null) {
      if (!isPlain(value)) return 'not-plain-data';
      const keys = Object.keys(value);
      // An own `__proto__` survives JSON.parse and would poison a later copy.
      if (keys.includes('__proto__')) return 'not-plain-data';
      if (!Array.isArray(value)) characters += keys.reduce((sum, key) => sum + key.length, 0);
      if (values + pending.length + keys.length > requestLimits.values) return 'too-many-values';
      for (const child of Object.values(value)) pending.push({ value: child, depth: visit.depth + 1 });
    } else if (!isScalar(value)) return 'not-plain-data';
    if (characters > requestLimits.characters) return 'too-long';
  }
  return null;
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isScalar(value: unknown): boolean {
  // -0 is no amount and no count: SQLite keeps it as a real number.
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  return value === null || value === undefined || typeof value === 'boolean';
}
