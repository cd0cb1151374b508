import type { TaskMessage, TaskRequest, TaskTable } from './task.ts';
import { startWatchdog } from './watchdog.ts';

/** The child's end of the line to its parent: `process` after a fork, `parentPort` in a utility process. */
export interface TaskPort {
  onRequest(listener: (request: TaskRequest) => void): void;
  post(message: TaskMessage): void;
}

/** Without a request so long after its start, a process is one that was started ahead. */
const idleMs = 20;

/**
 * Runs the requests that come in, one at a time; the parent ends the process, for most tasks after one answer.
 *
 * `prepare` loads, in a process that waits for its first request, what that will most likely need.
 */
export function serveTasks(table: TaskTable, port: TaskPort, prepare: () => Promise<void>): void {
  let watched = false;
  const idle = setTimeout(() => void prepare(), idleMs);
  port.onRequest((request) => {
    clearTimeout(idle);
    if (!watched) startWatchdog(request.memoryMb);
    watched = true;
    void answer(table, request, port);
  });
}

async function answer(table: TaskTable, request: TaskRequest, port: TaskPort): Promise<void> {
  try {
    const task = Object.hasOwn(table, request.name) ? table[request.name] : undefined;
    if (!task) throw new Error(`No task named ${request.name}`);
    const output: unknown = await task(request.input as never, {
      progress: (done, total, label) => port.post({ kind: 'progress', done, total, label }),
    });
    port.post({ kind: 'done', output, rssMb: process.memoryUsage.rss() / 1024 / 1024 });
  } catch (error) {
    port.post({
      kind: 'failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}
