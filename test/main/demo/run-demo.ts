import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellsOf } from './papers.ts';

export const root = join(import.meta.dirname, '../../..');

export interface DemoRun {
  readonly code: number | null;
  readonly output: string;
  readonly ledger: readonly LedgerRow[];
}

export interface LedgerRow {
  readonly file: string;
  readonly row: string;
  readonly pupil: string;
  readonly state: string;
  readonly reason: string;
  readonly office: string;
}

/** Runs `npm run demo`'s own program on a folder, as a process of its own. */
export async function runDemo(out: string, samples?: string): Promise<DemoRun> {
  const args = [
    join(root, 'main/demo-main.ts'),
    '--out',
    out,
    ...(samples === undefined ? [] : ['--in', samples]),
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output, ledger: code === 0 ? readLedger(join(out, 'ledger.csv')) : [] };
}

function readLedger(path: string): LedgerRow[] {
  const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [file = '', row = '', pupil = '', state = '', reason = '', office = ''] = cellsOf(line);
    return { file, row, pupil, state, reason, office };
  });
}
