import { randomUUID } from 'node:crypto';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import log from 'electron-log/node.js';
import { forkTaskProcesses } from './adapters/tasks/fork-task-process.ts';
import type { SpawnTaskProcess } from './adapters/tasks/task.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { requireFitPlace, requireWritable } from './fit-place.ts';
import { holdFolder } from '../db/hold-folder.ts';
import { serveBackend } from './host/backend-port.ts';
import { brokeredTaskProcesses } from './host/task-broker.ts';
import { createOfficeBackend } from './office-backend.ts';

/** Composition root of the backend worker: database, services and task processes of one office. */
interface WorkerData {
  readonly dataFolder: string;
  readonly resourcesFolder: string;
  readonly stickFolders: readonly string[];
  /** Given by Electron's main thread, which alone may start utility processes. */
  readonly taskPort?: MessagePort;
}

const { dataFolder, resourcesFolder, stickFolders, taskPort } = workerData as WorkerData;

/** Below the window, above the task processes; of this thread alone, where the system knows priorities of threads. */
const storePriority = 5;
setPriority(storePriority);

log.transports.console.level = false;
log.transports.file.resolvePathFn = () => join(dataFolder, 'catatan.log');
log.transports.file.maxSize = 2 * 1024 * 1024;

const spawn: SpawnTaskProcess = taskPort
  ? brokeredTaskProcesses(taskPort)
  : forkTaskProcesses(join(import.meta.dirname, 'task-process.ts'));

requireFitPlace(dataFolder);
requireWritable(dataFolder);
const hold = holdFolder(dataFolder) ?? refuse('STO-005');

const backend = createOfficeBackend({
  dataFolder,
  resourcesFolder,
  stickFolders,
  spawn,
  report(error, method) {
    const id = randomUUID().slice(0, 8);
    log.error(id, method, safeText(error));
    return id;
  },
});

const idleCheck = setInterval(() => void backend.lockIfIdle(), 15_000);
const storeCheck = setInterval(() => void backend.keepStore(), 60_000);

if (!parentPort) throw new Error('The backend runs as a worker');
serveBackend(parentPort, {
  dispatch: backend.dispatch,
  shelf: backend.shelf,
  async close() {
    clearInterval(idleCheck);
    clearInterval(storeCheck);
    await backend.close();
    hold.release();
  },
});

/** The stack of a bug without anything a child's record could have put into its message: long digits and quotes. */
function safeText(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return text.replace(/\d{8,}/g, '#').replace(/'[^']*'|"[^"]*"|`[^`]*`/g, "'...'");
}
