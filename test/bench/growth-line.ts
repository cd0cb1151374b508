import type { Result } from './slices.ts';

/** Measurements wobble, and small ones are mostly fixed costs. */
const allowance = 1.25;

/** How the first figure of a row grew from its smallest size to its largest, beside n log n; null for one size. */
export function growthLine(results: readonly Result[]): string | null {
  const [first, last] = [results[0], results.at(-1)];
  if (!first || !last || first === last) return null;
  const [from, to] = [first.lines[0]?.oursMs ?? null, last.lines[0]?.oursMs ?? null];
  if (from === null || to === null) return null;
  const grew = to / from;
  const allowed = (last.size * Math.log2(last.size)) / (first.size * Math.log2(first.size));
  const verdict = grew <= allowed * allowance ? 'within' : 'BEYOND';
  return `${first.name}: ${first.size.toLocaleString('en')} to ${last.size.toLocaleString('en')} rows, time x ${grew.toFixed(1)}, n log n x ${allowed.toFixed(1)}: ${verdict}`;
}
