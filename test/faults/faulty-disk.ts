import { spawn, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judge, type Rehearsed, standingOf } from './judge.ts';
import {
  beginMark,
  injectionOf,
  type Operation,
  operations,
  placesIn,
  type Point,
  pointsOf,
  watchedCalls,
} from './points.ts';
import { prepareOperations, type Prepared } from './prepare.ts';

/** What came of one point: whether the fault struck at all, and what was wrong; empty where every promise was kept. */
export interface Finding {
  readonly point: Point;
  readonly said: string;
  readonly struck: boolean;
  readonly problems: readonly string[];
}

export interface FaultyDisk {
  /** Every place where these operations touch the disk, with every fault. */
  points(of?: readonly Operation[]): Promise<readonly Point[]>;
  try(point: Point): Promise<Finding>;
  remove(): void;
}

/** Only the watched calls stop the process; a signal cannot be sent from such a stop. */
const fast = ['--seccomp-bpf'];
const child = fileURLToPath(new URL('operation-child.ts', import.meta.url));

/** Prepares the offices once; every point works on its own copy. */
export async function prepareFaultyDisk(): Promise<FaultyDisk> {
  // Never skipped: without it nothing below would be proven.
  if (spawnSync('strace', ['-V']).status !== 0)
    throw new Error('strace is missing: node test/support/debian-packages.ts installs it');
  const { place, prepared } = await prepareOperations();
  const rehearsals = new Map<Operation, Rehearsed>();
  let copies = 0;

  function copyOf(folder: string): string {
    const copy = join(place, `salinan-${String((copies += 1))}`);
    cpSync(folder, copy, { recursive: true });
    return copy;
  }
  function preparedFor(operation: Operation): Prepared {
    const found = prepared.get(operation);
    if (!found) throw new Error(`Nothing is prepared for ${operation}`);
    return found;
  }

  async function rehearse(operation: Operation): Promise<Point[]> {
    const { folder, task } = preparedFor(operation);
    // On copies of their own: looking finishes a migration.
    const before = await standingOf(task, copyOf(folder));
    const used = copyOf(folder);
    const log = `${used}.strace`;
    const said = await run(
      [...fast, '-y', '-s', '8', '-e', `trace=${watchedCalls.join(',')}`, '-o', log],
      used,
      preparedFor(operation),
    );
    if (!/^ACK/m.test(said)) throw new Error(`${operation} fails without any fault: ${said}`);
    const between = operation === 'restore' ? await standingOfBackup(used, preparedFor(operation)) : null;
    rehearsals.set(operation, { before, after: await standingOf(task, used), between });
    return pointsOf(operation, placesIn(readFileSync(log, 'utf8'), used));
  }

  return {
    async points(of = operations) {
      const all: Point[] = [];
      for (const operation of of) all.push(...(await rehearse(operation)));
      return all;
    },
    async try(point) {
      const { folder, task } = preparedFor(point.operation);
      const copy = copyOf(folder);
      const rehearsed = rehearsals.get(point.operation);
      if (!rehearsed) throw new Error('Ask for the points first');
      const log = `${copy}.strace`;
      const trace = ['-o', log, '-P', join(copy, point.file), '-e', `trace=${point.call}`];
      const injection = [...(point.fault === 'KILL' ? [] : fast), '-e', injectionOf(point)];
      const said = await run([...trace, ...injection], copy, preparedFor(point.operation));
      const killed = !/^NEXT/m.test(said);
      const struck = point.fault === 'KILL' ? killed : readFileSync(log, 'utf8').includes('INJECTED');
      const problems = await judge(task, point, copy, said, rehearsed);
      if (!said.startsWith(beginMark)) problems.push(`ended before it began: ${said.slice(0, 400)}`);
      rmSync(copy, { recursive: true, force: true });
      rmSync(log, { force: true });
      return { point, said, struck, problems };
    },
    remove() {
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** The rows of the backup that a restore puts in place. */
async function standingOfBackup(used: string, { folder, task }: Prepared): Promise<Rehearsed['between']> {
  const { id } = task.request as { readonly id: string };
  const copy = `${used}-cadangan`;
  cpSync(folder, copy, { recursive: true });
  for (const ending of ['-wal', '-shm']) rmSync(join(copy, `kantor.db${ending}`), { force: true });
  cpSync(join(folder, 'cadangan', `${id}.db`), join(copy, 'kantor.db'));
  return standingOf(task, copy);
}

function run(trace: readonly string[], folder: string, { task }: Prepared): Promise<string> {
  const running = spawn(
    'strace',
    ['-f', '-qqq', ...trace, process.execPath, child, folder, JSON.stringify(task)],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        // strace counts the calls of each thread by itself: with one there is one count for each file.
        UV_THREADPOOL_SIZE: '1',
        NODE_COMPILE_CACHE: join(folder, '../kompilasi'),
      },
    },
  );
  let said = '';
  running.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  running.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => running.once('close', () => resolve(said)));
}
