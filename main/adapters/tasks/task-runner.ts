import { keepProcess, type KeptProcess } from './kept-process.ts';
import { type SpawnTaskProcess, type TaskProcess, TaskFailure } from './task.ts';
import { memoryMark } from './watchdog.ts';

export interface RunOptions {
  readonly timeoutMs: number;
  /** Resident memory of the whole process, Buffers included. */
  readonly memoryMb?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number, label: string) => void;
}

export interface TaskRunner {
  /** Rejects with `TaskFailure` and nothing else. A process that read an untrusted file is gone by then. */
  run(name: string, input: unknown, options: RunOptions): Promise<unknown>;
  /** Ends every process that waits for work. */
  close(): void;
}

export interface TaskRunnerOptions {
  readonly spawn: SpawnTaskProcess;
  /** The next process for a fresh task starts ahead, so that a short task does not wait. */
  readonly warm?: boolean;
  /** Tasks that read our own data only: they share one process, one after the other. */
  readonly trusted?: readonly string[];
}

// Promise P8: a task worker stays under 512 MB.
const defaultMemoryMb = 512;

/** Runs tasks in killable processes: a new one for each task, one kept for the trusted ones. */
export function createTaskRunner({ spawn, warm = false, trusted = [] }: TaskRunnerOptions): TaskRunner {
  let ready: TaskProcess | null = null;
  let closed = false;
  const kept: KeptProcess = keepProcess(() => spawn(defaultMemoryMb), defaultMemoryMb);
  const keepWarm = (): void => {
    if (!warm || closed || ready) return;
    const process = spawn(defaultMemoryMb);
    ready = process;
    process.onExit(() => {
      if (ready === process) ready = null;
    });
  };
  const takeProcess = (memoryMb: number): TaskProcess => {
    const taken = memoryMb === defaultMemoryMb ? ready : null;
    if (taken) ready = null;
    return taken ?? spawn(memoryMb);
  };
  return {
    async run(name, input, options) {
      const memoryMb = options.memoryMb ?? defaultMemoryMb;
      const request = { name, input, memoryMb };
      if (trusted.includes(name) && memoryMb === defaultMemoryMb)
        return kept.use((process) => supervise(process, request, options));
      throwIfCancelled(options);
      const process = takeProcess(memoryMb);
      try {
        return await supervise(process, request, options);
      } finally {
        process.kill();
        keepWarm();
      }
    },
    close() {
      closed = true;
      ready?.kill();
      kept.end();
    },
  };
}

function throwIfCancelled({ signal }: RunOptions): void {
  if (signal?.aborted === true) throw new TaskFailure('TASK-CANCELLED');
}

async function supervise(
  process: TaskProcess,
  request: Parameters<TaskProcess['send']>[0],
  options: RunOptions,
): Promise<unknown> {
  throwIfCancelled(options);
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const timer = setTimeout(() => {
    reject(new TaskFailure('TASK-TIMEOUT'));
  }, options.timeoutMs);
  const cancel = (): void => {
    reject(new TaskFailure('TASK-CANCELLED'));
  };
  options.signal?.addEventListener('abort', cancel, { once: true });
  process.onMessage((message) => {
    if (message.kind === 'progress') options.onProgress?.(message.done, message.total, message.label);
    else if (message.kind === 'done') resolve(message.output);
    else reject(failureOf(message.message));
  });
  process.onExit((stderr) => {
    reject(failureOf(stderr));
  });
  process.send(request);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', cancel);
  }
}

function failureOf(cause: string): TaskFailure {
  return new TaskFailure(ranOutOfMemory(cause) ? 'TASK-MEMORY' : 'TASK-CRASHED', cause.slice(-2000));
}

/** Our watchdog's mark, V8's heap limit, or an allocation the system refused. */
function ranOutOfMemory(cause: string): boolean {
  return cause.includes(memoryMark) || /heap out of memory|Array buffer allocation failed/i.test(cause);
}
