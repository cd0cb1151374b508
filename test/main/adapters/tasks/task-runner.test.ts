import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { forkTaskProcesses } from '../../../../main/adapters/tasks/fork-task-process.ts';
import type { TaskFailure } from '../../../../main/adapters/tasks/task.ts';
import { createTaskRunner } from '../../../../main/adapters/tasks/task-runner.ts';
import { xlsxOf } from '../spreadsheet/hostile-files.ts';

const hostile = createTaskRunner({ spawn: forkTaskProcesses('test/main/adapters/tasks/hostile-tasks.ts') });
const real = createTaskRunner({ spawn: forkTaskProcesses('main/task-process.ts'), warm: true });
const timeoutMs = 30_000;

afterAll(() => {
  hostile.close();
  real.close();
});

const failureOf = (run: Promise<unknown>): Promise<TaskFailure> =>
  run.then(
    () => Promise.reject(new Error('The task did not fail')),
    (error: unknown) => error as TaskFailure,
  );

/** Whether a process with this id still runs. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('a task process', () => {
  test('takes values in and gives values out, bytes included', async () => {
    const input = { bytes: new Uint8Array([1, 2, 3]), map: new Map([['a', null]]) };
    expect(await hostile.run('echo', input, { timeoutMs })).toEqual(input);
  });

  test('reports progress', async () => {
    const seen: number[] = [];
    await hostile.run('count', 3, { timeoutMs, onProgress: (done) => seen.push(done) });
    expect(seen).toEqual([1, 2, 3]);
  });

  test('is thrown away after one task', async () => {
    const first = await hostile.run('pid', null, { timeoutMs });
    expect(await hostile.run('pid', null, { timeoutMs })).not.toBe(first);
    await expect.poll(() => isAlive(Number(first))).toBe(false);
  });

  test('that was started ahead has prepared itself', async () => {
    const spawn = forkTaskProcesses('test/main/adapters/tasks/hostile-tasks.ts');
    const ahead = createTaskRunner({ spawn, warm: true });
    const ask = async () => {
      const answer = await ahead.run('prepared', null, { timeoutMs });
      // The next one stands ready by then.
      await new Promise((resolve) => setTimeout(resolve, 500));
      return answer;
    };
    await ask();
    await expect.poll(ask, { timeout: timeoutMs }).toBe(true);
    ahead.close();
  });

  test('P8: a Buffer bomb kills only its own process, by its own watchdog', async () => {
    const before = process.memoryUsage.rss();
    const failure = await failureOf(hostile.run('bomb', null, { timeoutMs, memoryMb: 256 }));
    expect(failure.code).toBe('TASK-MEMORY');
    expect(process.memoryUsage.rss() - before).toBeLessThan(64 * 1024 * 1024);
    expect(await hostile.run('echo', 'hidup', { timeoutMs })).toBe('hidup');
  });

  test('P8: a heap bomb ends as out of memory too', async () => {
    expect((await failureOf(hostile.run('heap', null, { timeoutMs, memoryMb: 128 }))).code).toBe(
      'TASK-MEMORY',
    );
  });

  test('P8: a task that never ends is killed on time', async () => {
    const started = performance.now();
    expect((await failureOf(hostile.run('spin', null, { timeoutMs: 500 }))).code).toBe('TASK-TIMEOUT');
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test('U11: a cancelled task is killed, before or while it runs', async () => {
    const abort = new AbortController();
    const running = failureOf(hostile.run('spin', null, { timeoutMs, signal: abort.signal }));
    setTimeout(() => abort.abort(), 200);
    expect((await running).code).toBe('TASK-CANCELLED');
    expect((await failureOf(hostile.run('echo', 1, { timeoutMs, signal: abort.signal }))).code).toBe(
      'TASK-CANCELLED',
    );
  });

  test('KL04: a crash, an exception and an unknown task are failures with a cause for the log', async () => {
    expect((await failureOf(hostile.run('crash', null, { timeoutMs }))).code).toBe('TASK-CRASHED');
    const failure = await failureOf(hostile.run('fail', null, { timeoutMs }));
    expect([failure.code, String(failure.cause)]).toEqual([
      'TASK-CRASHED',
      expect.stringContaining('cause for the log'),
    ]);
    expect((await failureOf(hostile.run('toString', null, { timeoutMs }))).code).toBe('TASK-CRASHED');
  });
});

describe('the process kept for trusted tasks', () => {
  const kept = createTaskRunner({
    spawn: forkTaskProcesses('test/main/adapters/tasks/hostile-tasks.ts'),
    trusted: ['pid', 'grow', 'crash', 'spin', 'echo'],
  });
  afterAll(() => {
    kept.close();
  });
  const pid = () => kept.run('pid', null, { timeoutMs });

  test('does one task after another, each with its own answer', async () => {
    const first = await pid();
    const answers = await Promise.all([1, 2, 3].map((value) => kept.run('echo', value, { timeoutMs })));
    expect(answers).toEqual([1, 2, 3]);
    expect(await pid()).toBe(first);
  });

  test('P8: is replaced after a crash, a time-out, a cancellation and when it has grown', async () => {
    const replaced = async (end: () => Promise<unknown>) => {
      const before = await pid();
      await end();
      expect(await pid()).not.toBe(before);
      await expect.poll(() => isAlive(Number(before))).toBe(false);
    };
    await replaced(() => failureOf(kept.run('crash', null, { timeoutMs })));
    await replaced(() => failureOf(kept.run('spin', null, { timeoutMs: 200 })));
    const abort = new AbortController();
    await replaced(() => {
      setTimeout(() => abort.abort(), 100);
      return failureOf(kept.run('spin', null, { timeoutMs, signal: abort.signal }));
    });
    await replaced(() => kept.run('grow', null, { timeoutMs }));
  });

  test('leaves a task that waits its turn alone when the one before it dies', async () => {
    const dying = failureOf(kept.run('crash', null, { timeoutMs }));
    expect(await kept.run('echo', 'hidup', { timeoutMs })).toBe('hidup');
    expect((await dying).code).toBe('TASK-CRASHED');
  });

  test('a cancelled task that still waits never starts', async () => {
    const abort = new AbortController();
    const first = kept.run('echo', 1, { timeoutMs });
    const waiting = failureOf(kept.run('echo', 2, { timeoutMs, signal: abort.signal }));
    abort.abort();
    expect(await first).toBe(1);
    expect((await waiting).code).toBe('TASK-CANCELLED');
  });
});

describe('the tasks of the program', () => {
  test('spreadsheet.read gives sheets, or the problem of the file', async () => {
    const bytes = new Uint8Array(readFileSync('resources/samples/SDN Kembangan Utara 01 Pg.xlsx'));
    const reading = await real.run('spreadsheet.read', { bytes, name: 'a.xlsx' }, { timeoutMs });
    expect(reading).toMatchObject({ kind: 'sheets', format: 'xlsx', sheets: [{ name: 'Rekap' }] });
    const bomb = await xlsxOf({
      sheetXml: '<sheetData/><mergeCells><mergeCell ref="A1:XFD20000"/></mergeCells>',
    });
    const refused = await real.run('spreadsheet.read', { bytes: bomb, name: 'a.xlsx' }, { timeoutMs });
    expect(refused).toMatchObject({ kind: 'refused', problem: { code: 'IMP-009' } });
  });

  test('spreadsheet.write gives the bytes of a workbook', async () => {
    const plan = { title: 'Uji', mark: 'm', sheets: [{ name: 'A', columns: [], rows: [] }] };
    const bytes = await real.run('spreadsheet.write', plan, { timeoutMs });
    expect(
      Buffer.from(bytes as Uint8Array)
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });
});
