import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Counts, countPlaywright, countVitest } from './count-tests.ts';

/** `npm test`: every check, all of them also after a failure, and one line at the end. */
interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Reads the counts out of the step's JSON report. */
  readonly counts?: { readonly report: string; readonly read: (report: unknown) => Counts };
}

const root = join(import.meta.dirname, '../..');
const reports = join(root, 'out/reports');
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

const readings: readonly Step[] = [
  { name: 'types', command: 'tsc', args: ['-b'] },
  {
    name: 'layers',
    command: 'depcruise',
    args: ['main', 'preload', 'renderer', 'db', '--config', '.dependency-cruiser.cjs'],
  },
  {
    name: 'format',
    command: 'prettier',
    args: ['--check', 'main', 'db', 'preload', 'renderer', 'test', '*.ts', '--log-level', 'warn'],
  },
  // Before the unit tests: one of them packs what was built.
  { name: 'build', command: 'electron-vite', args: ['build', '--logLevel', 'warn'] },
];
const lint: readonly Step[] = [{ name: 'lint', command: 'eslint', args: ['.', '--max-warnings', '0'] }];
const tests: readonly Step[] = [
  {
    name: 'unit tests',
    command: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    counts: { report: vitestReport, read: countVitest },
  },
  {
    name: 'end-to-end tests (loopback host)',
    command: 'playwright',
    args: ['test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    counts: { report: playwrightReport, read: countPlaywright },
  },
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0 };
const failedSteps: string[] = [];
// Linting keeps one core for as long as everything else that reads, and the tests do not wait for its end.
await Promise.all([runInOrder([...readings, ...tests]), runInOrder(lint)]);

if (failedSteps.length > 0) process.stdout.write(`\nFailed: ${failedSteps.join(', ')}\n`);
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = failedSteps.length === 0 && total.failed === 0 ? 0 : 1;

async function runInOrder(steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    const startedMs = performance.now();
    process.stdout.write(`\n== ${step.name}\n`);
    const ok = await run(step);
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
    process.stdout.write(`== ${step.name}: ${ok ? 'ok' : 'FAILED'}, ${seconds} s\n`);
    if (!ok) failedSteps.push(step.name);
    if (step.counts !== undefined) {
      const counts = readCounts(step.counts);
      total.passed += counts.passed;
      // A step that failed without one failed test broke before it could count.
      total.failed += ok ? counts.failed : Math.max(counts.failed, 1);
    }
  }
}

async function run(step: Step): Promise<boolean> {
  const child = spawn(join(root, 'node_modules/.bin', step.command), [...step.args], {
    cwd: root,
    env: { ...process.env, ...step.env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

function readCounts(counts: NonNullable<Step['counts']>): Counts {
  if (!existsSync(counts.report)) return { passed: 0, failed: 0 };
  return counts.read(JSON.parse(readFileSync(counts.report, 'utf8')));
}
