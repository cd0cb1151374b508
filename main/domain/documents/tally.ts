import type { Sex } from '../people/sex.ts';
import { formatThousands } from '../words/thousands.ts';

/** Counts by sex, always computed from the list they stand beside. */
export type Tally = { readonly male: number; readonly female: number; readonly all: number };

export function tally(items: readonly { readonly sex: Sex }[]): Tally {
  const male = items.filter((item) => item.sex === 'L').length;
  return { male, female: items.length - male, all: items.length };
}

/** Three cells: L, P, jumlah. */
export function tallyCells(count: Tally): [string, string, string] {
  return [formatThousands(count.male), formatThousands(count.female), formatThousands(count.all)];
}

/** The distinct keys in the order of `compareNatural`, each with its items. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): [key: string, items: T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups].sort(([a], [b]) => compareNatural(a, b));
}

/** Class 2 before class 10, and names in code-point order: the same on every machine. */
function compareNatural(a: string, b: string): number {
  const [numberA, numberB] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
  if (Number.isInteger(numberA) && Number.isInteger(numberB) && numberA !== numberB) return numberA - numberB;
  return a < b ? -1 : a > b ? 1 : 0;
}
