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
  /** Rejects with `TaskFailure` and nothing else; the process is gone by then. */
  run(name: string, input: unknown, options: RunOptions): Promise<unknown>;
  /** Ends the process kept warm, if any. */
  close(): void;
}

// Promise P8: a task worker stays under 512 MB.
const defaultMemoryMb = 512;

/** Runs tasks in killable processes. With `warm`, the next process starts ahead, so that a short task does not wait. */
export function createTaskRunner({
  spawn,
  warm = false,
}: {
  spawn: SpawnTaskProcess;
  warm?: boolean;
}): TaskRunner {
  let ready: TaskProcess | null = null;
  let closed = false;
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
      if (options.signal?.aborted === true) throw new TaskFailure('TASK-CANCELLED');
      const memoryMb = options.memoryMb ?? defaultMemoryMb;
      const process = takeProcess(memoryMb);
      try {
        return await supervise(process, { name, input, memoryMb }, options);
      } finally {
        process.kill();
        keepWarm();
      }
    },
    close() {
      closed = true;
      ready?.kill();
    },
  };
}

function supervise(
  process: TaskProcess,
  request: Parameters<TaskProcess['send']>[0],
  options: RunOptions,
): Promise<unknown> {
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
  return promise.finally(() => {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', cancel);
  });
}

function failureOf(cause: string): TaskFailure {
  return new TaskFailure(ranOutOfMemory(cause) ? 'TASK-MEMORY' : 'TASK-CRASHED', cause.slice(-2000));
}

/** Our watchdog's mark, V8's heap limit, or an allocation the system refused. */
function ranOutOfMemory(cause: string): boolean {
  return cause.includes(memoryMark) || /heap out of memory|Array buffer allocation failed/i.test(cause);
}
