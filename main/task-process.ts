import { type WorkbookPlan } from '#domain/intake/sheet-plan.ts';
import { readSpreadsheet } from './adapters/spreadsheet/read-spreadsheet.ts';
import { writeXlsx } from './adapters/spreadsheet/write-xlsx.ts';
import { serveTasks } from './adapters/tasks/serve-tasks.ts';
import { type TaskMessage, type TaskRequest, type TaskTable } from './adapters/tasks/task.ts';

/** Composition root of the task processes. One line is one task. */
const tasks: TaskTable = {
  'spreadsheet.read': (input: { bytes: Uint8Array; name: string }) =>
    readSpreadsheet(input.bytes, input.name),
  'spreadsheet.write': (input: WorkbookPlan) => writeXlsx(input),
};

/** Electron's utility process speaks through `parentPort`, a forked one through `process`. */
interface UtilityPort {
  on(event: 'message', listener: (event: { data: TaskRequest }) => void): void;
  postMessage(message: TaskMessage): void;
}
const { parentPort } = process as { parentPort?: UtilityPort };

if (parentPort) {
  serveTasks(tasks, {
    onRequest: (listener) => parentPort.on('message', ({ data }) => listener(data)),
    post: (message) => parentPort.postMessage(message),
  });
} else {
  serveTasks(tasks, {
    onRequest: (listener) => process.once('message', (request) => listener(request as TaskRequest)),
    post: (message) => process.send?.(message),
  });
}
