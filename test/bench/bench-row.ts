/** One measurement: a row of the table at one number of rows, with a folder that outlives the run. */
export interface Slice {
  readonly size: number;
  readonly runs: number;
  /** Data made by `prepare` is kept here for the next time. */
  readonly folder: string;
}

/** A figure beside its goal. `x` is a ratio to the reference of the same run. */
export interface Line {
  readonly label: string;
  readonly value: number;
  readonly unit: 'x' | 'ms' | 'MB' | 'of 1';
  /** Null where the figure only explains another. */
  readonly goal: { readonly limit: number; readonly is: 'most' | 'least' } | null;
  readonly oursMs: number | null;
  readonly referenceMs: number | null;
}

/** One row of the table: a job of the program beside what it is measured against. */
export interface BenchRow {
  readonly name: string;
  readonly job: string;
  readonly reference: string;
  readonly sizes: readonly number[];
  /** The size the goal speaks of. */
  readonly goalSize: number;
  /** Small enough for the tests: only that it runs. */
  readonly smokeSize: number;
  /** Drives a browser over the built window: too slow and too much to have for the tests. */
  readonly needsWindow?: boolean;
  /** Most of resident memory of any one process of the program. */
  readonly memoryMb?: number;
  /** Makes the data of a slice, once. */
  prepare(slice: Slice): Promise<void>;
  measure(slice: Slice): Promise<readonly Line[]>;
}

/** What a line says of its goal; null without one. */
export function isMet({ value, goal }: Line): boolean | null {
  if (goal === null) return null;
  return goal.is === 'most' ? value <= goal.limit : value >= goal.limit;
}
