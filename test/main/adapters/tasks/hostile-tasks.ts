import { serveTasks } from '../../../../main/adapters/tasks/serve-tasks.ts';
import type { TaskControl, TaskRequest } from '../../../../main/adapters/tasks/task.ts';

/** A task process with tasks that misbehave; forked by the test. */
const held: unknown[] = [];
let prepared = false;

serveTasks(
  {
    echo: (input: unknown) => input,
    // Buffers do not count for V8's heap limit, and the loop never yields to a timer.
    bomb: () => {
      for (;;) held.push(Buffer.alloc(16 * 1024 * 1024, 1));
    },
    heap: () => {
      for (;;) held.push(Array.from({ length: 1000 }, (_, index) => ({ index })));
    },
    spin: () => {
      for (;;) held.length = 0;
    },
    crash: () => process.exit(3),
    fail: () => {
      throw new Error('cause for the log');
    },
    count: async (input: number, { progress }: TaskControl) => {
      for (let done = 1; done <= input; done += 1) {
        progress(done, input, 'baris');
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return input;
    },
    pid: () => process.pid,
    prepared: () => prepared,
    grow: () => {
      held.push(Buffer.alloc(300 * 1024 * 1024, 1));
      return process.pid;
    },
  },
  {
    onRequest: (listener) => process.on('message', (request) => listener(request as TaskRequest)),
    post: (message) => process.send?.(message),
  },
  () => {
    prepared = true;
    return Promise.resolve();
  },
);
