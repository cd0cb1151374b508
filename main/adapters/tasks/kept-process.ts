import type { TaskMessage, TaskProcess } from './task.ts';

/** A process that does one task after another and is replaced when it fails, grows or waits too long. */
export interface KeptProcess {
  /** Waits for its turn; `work` gets the process to itself. */
  use<T>(work: (process: TaskProcess) => Promise<T>): Promise<T>;
  end(): void;
}

/** A process nobody used for so long gives its memory back. */
const idleMs = 30_000;

/** Keeps one process made by `spawn`; once its memory passes a third of `memoryMb` the next task gets a new one. */
export function keepProcess(spawn: () => TaskProcess, memoryMb: number): KeptProcess {
  let line: Line | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | null = null;
  const drop = (): void => {
    line?.kill();
    line = null;
  };
  const work = async <T>(run: (process: TaskProcess) => Promise<T>): Promise<T> => {
    if (idle) clearTimeout(idle);
    const current = line?.alive === true ? line : openLine(spawn());
    line = current;
    try {
      const result = await run(current);
      if (current.rssMb > memoryMb / 3) drop();
      return result;
    } catch (error) {
      drop();
      throw error;
    } finally {
      idle = setTimeout(drop, idleMs).unref();
    }
  };
  return {
    use(run) {
      const result = turn.then(() => work(run));
      turn = result.catch(() => undefined);
      return result;
    },
    end() {
      if (idle) clearTimeout(idle);
      drop();
    },
  };
}

interface Line extends TaskProcess {
  readonly alive: boolean;
  /** As the process told with its last answer. */
  readonly rssMb: number;
}

/** The listeners of one process, which belong to whoever has the turn. */
function openLine(process: TaskProcess): Line {
  let onMessage: (message: TaskMessage) => void = () => undefined;
  let onExit: (stderr: string) => void = () => undefined;
  let alive = true;
  let rssMb = 0;
  process.onMessage((message) => {
    if (message.kind === 'done') rssMb = message.rssMb;
    onMessage(message);
  });
  process.onExit((stderr) => {
    alive = false;
    onExit(stderr);
  });
  return {
    get alive() {
      return alive;
    },
    get rssMb() {
      return rssMb;
    },
    send: (request) => {
      process.send(request);
    },
    onMessage(listener) {
      onMessage = listener;
    },
    onExit(listener) {
      onExit = listener;
    },
    kill: () => {
      alive = false;
      process.kill();
    },
  };
}
