/** What a running task can tell its caller. */
export interface TaskControl {
  readonly progress: (done: number, total: number, label: string) => void;
}

/** Work done in a process of its own: values in, values out, all structured-cloneable. */
export type Task = (input: never, control: TaskControl) => unknown;

/** Every task by name. A task is added here and nowhere else. */
export type TaskTable = Readonly<Record<string, Task>>;

export interface TaskRequest {
  readonly name: string;
  readonly input: unknown;
  readonly memoryMb: number;
}

export type TaskMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly label: string }
  | { readonly kind: 'done'; readonly output: unknown; readonly rssMb: number }
  | { readonly kind: 'failed'; readonly message: string };

export type TaskFailureCode = 'TASK-MEMORY' | 'TASK-TIMEOUT' | 'TASK-CRASHED' | 'TASK-CANCELLED';

/** A task that gave no output. `cause` is for the log, never for the screen. */
export class TaskFailure extends Error {
  readonly code: TaskFailureCode;
  constructor(code: TaskFailureCode, cause?: string) {
    super(`Task ended: ${code}`, cause === undefined ? {} : { cause });
    this.name = 'TaskFailure';
    this.code = code;
  }
}

/**
 * One process for tasks. What read an untrusted file is thrown away and never reads another; work on our own data
 * may follow in the same process.
 *
 * Implemented over `child_process.fork` here and over Electron's `utilityProcess` in the shell.
 */
export interface TaskProcess {
  send(request: TaskRequest): void;
  onMessage(listener: (message: TaskMessage) => void): void;
  /** Called once, with what the process wrote to its error stream. */
  onExit(listener: (stderr: string) => void): void;
  kill(): void;
}

export type SpawnTaskProcess = (memoryMb: number) => TaskProcess;
