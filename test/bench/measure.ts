import type { Line } from './bench-row.ts';
import { notePeak } from './memory.ts';

/** Milliseconds of one run; what a run needs before and after is not counted. */
export type Timed = () => Promise<number>;

export interface Pair {
  readonly oursMs: number;
  readonly referenceMs: number;
  readonly ratio: number;
}

/** Ours and the reference by turns, so that a busy machine is busy for both; medians. */
export async function byTurns(runs: number, ours: Timed, reference: Timed): Promise<Pair> {
  const mine: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    mine.push(await ours());
    if (run === 0) notePeak();
    theirs.push(await reference());
  }
  const [oursMs, referenceMs] = [median(mine), median(theirs)];
  return { oursMs, referenceMs, ratio: oursMs / referenceMs };
}

export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export async function repeated(runs: number, work: Timed): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await work());
  return times;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that this share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))];
  if (found === undefined) throw new Error('Nothing was measured');
  return found;
}

export function ratioLine(label: string, { oursMs, referenceMs, ratio }: Pair, limit: number): Line {
  return { label, value: ratio, unit: 'x', goal: { limit, is: 'most' }, oursMs, referenceMs };
}

/** Absolute times are kept where a person waits for them. */
export function timeLine(label: string, ms: number, limit: number | null): Line {
  const goal = limit === null ? null : ({ limit, is: 'most' } as const);
  return { label, value: ms, unit: 'ms', goal, oursMs: ms, referenceMs: null };
}
