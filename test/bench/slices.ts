import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { backendLimits } from '../../main/host/backend-limits.ts';
import type { BenchRow, Line, Slice } from './bench-row.ts';
import { type Peaks, watchTasks } from './memory.ts';

/** What one row gave at one size. */
export interface Result {
  readonly name: string;
  readonly job: string;
  readonly reference: string;
  readonly size: number;
  readonly isGoalSize: boolean;
  readonly lines: readonly Line[];
  readonly peaks: Peaks;
}

/** Makes the data of a slice and measures it, each in a process of its own, so that memory is the job's alone. */
export async function runSlice(row: BenchRow, slice: Slice): Promise<Result> {
  await runStep('prepare', row, slice);
  const { output, taskMb } = await runStep('measure', row, slice);
  const { lines, programMb } = JSON.parse(output) as { lines: readonly Line[]; programMb: number };
  const peaks: Peaks = { program: programMb, task: taskMb };
  return {
    name: row.name,
    job: row.job,
    reference: row.reference,
    size: slice.size,
    isGoalSize: slice.size === row.goalSize,
    lines: [...lines, ...memoryLine(row, peaks)],
    peaks,
  };
}

function memoryLine({ memoryMb }: BenchRow, { program, task }: Peaks): readonly Line[] {
  if (memoryMb === undefined) return [];
  return [
    {
      label: 'peak memory of one process',
      value: Math.max(program, task),
      unit: 'MB',
      goal: { limit: memoryMb, is: 'most' },
      oursMs: null,
      referenceMs: null,
    },
  ];
}

async function runStep(
  step: 'prepare' | 'measure',
  { name }: BenchRow,
  { size, runs, folder }: Slice,
): Promise<{ output: string; taskMb: number }> {
  const script = join(import.meta.dirname, 'run-slice.ts');
  // As in the backend's thread: what is young there is three such spaces.
  const nursery = `--max-semi-space-size=${backendLimits.maxYoungGenerationSizeMb / 3}`;
  const child = spawn(process.execPath, [nursery, script, step, name, String(size), String(runs), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const watch = watchTasks(child.pid ?? 0);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  const taskMb = watch.stop();
  if (code !== 0) throw new Error(`${name} ${step} at ${size} ended with ${String(code)}`);
  return { output, taskMb };
}
