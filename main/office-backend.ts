import { AppError } from '#contract/errors/app-error.ts';
import type { ErrorCode } from '#contract/errors/catalogue.ts';
import { systemClock } from './adapters/clock/system-clock.ts';
import { systemIds } from './adapters/clock/system-ids.ts';
import { memoryShelf } from './adapters/files/memory-shelf.ts';
import { officeFolder } from './adapters/files/office-folder.ts';
import { removableSticks } from './adapters/files/removable-sticks.ts';
import { shippedFiles } from './adapters/files/shipped-files.ts';
import { createTaskRunner } from './adapters/tasks/task-runner.ts';
import { type SpawnTaskProcess, TaskFailure, type TaskFailureCode } from './adapters/tasks/task.ts';
import { sampleOffice } from './demo/sample-office.ts';
import { createDispatcher, type Dispatch } from './host/dispatch.ts';
import { keepStore } from './services/backups/keep-store.ts';
import { explainStoreFault, storeGuard } from './services/backups/store-guard.ts';
import { type Desk, usualWorkFactors, type WorkFactors } from './services/desk.ts';
import { officeProgram } from './services/office-program.ts';
import { beginWork, lockIfIdle } from './services/session/idle.ts';
import { endSession } from './services/session/open-office.ts';
import { recheckAccount } from './services/session/recheck-account.ts';
import { recordDenial } from './services/session/record-denial.ts';
import type { JobControl, Tasks } from './services/ports.ts';

export interface BackendOptions {
  readonly dataFolder: string;
  readonly resourcesFolder: string;
  /** Folders that stand for removable drives: development, demonstration, tests. */
  readonly stickFolders?: readonly string[];
  readonly spawn: SpawnTaskProcess;
  readonly workFactors?: WorkFactors;
  /** Logs a bug and gives the id shown with SYS-001. */
  readonly report: (error: unknown, method: string) => string;
}

export interface OfficeBackend {
  readonly dispatch: Dispatch;
  readonly shelf: ReturnType<typeof memoryShelf>;
  /** Locks the office when nobody worked for a while; called by the host's clock. */
  lockIfIdle(): Promise<void>;
  /** The day's backup and the week's check, when they are due; called by the host's clock. */
  keepStore(): Promise<void>;
  close(): Promise<void>;
}

/** Nobody watches what the program does by itself. */
const unwatched: JobControl = { signal: new AbortController().signal, progress: () => undefined };

/** One task may take this long; then it is killed and the person is told. */
const taskTimeoutMs = 5 * 60_000;
/** Promise P8: a hostile file is given up within a minute. */
const untrustedTimeoutMs = 60_000;
const untrustedTasks = ['spreadsheet.read', 'attachment.inspect'];

/** Tasks that see nothing but what this program wrote itself. */
const trustedTasks = ['pdf.render', 'paket.seal', 'spreadsheet.write'];

/** Asked by the window itself, without a person. */
const idleMethods = ['session.state', 'session.idle'];

const taskCodes: Readonly<Record<TaskFailureCode, ErrorCode>> = {
  'TASK-MEMORY': 'SYS-005',
  'TASK-TIMEOUT': 'SYS-006',
  'TASK-CRASHED': 'SYS-007',
  'TASK-CANCELLED': 'SYS-004',
};

/** Composition of one office's program: the same for both hosts, the demonstration and the tests. */
export function createOfficeBackend(options: BackendOptions): OfficeBackend {
  const runner = createTaskRunner({ spawn: options.spawn, warm: true, trusted: trustedTasks });
  const tasks: Tasks = {
    run: <Output>(name: string, input: unknown, job: JobControl) => runTask<Output>(runner, name, input, job),
  };
  const shelf = memoryShelf();
  const parts: Desk = {
    clock: systemClock,
    ids: systemIds,
    shelf,
    sticks: removableSticks({ platform: process.platform, folders: options.stickFolders ?? [] }),
    tasks,
    printer: { render: (content, job) => tasks.run<Uint8Array>('pdf.render', content, job) },
    folder: officeFolder(options.dataFolder),
    shipped: shippedFiles(options.resourcesFolder),
    session: { open: null },
    workFactors: options.workFactors ?? usualWorkFactors,
    sample: sampleOffice({
      dataFolder: options.dataFolder,
      resourcesFolder: options.resourcesFolder,
      // Everyone knows the passphrases of the sample: slow keys would guard nothing.
      create: (dataFolder) =>
        createOfficeBackend({ ...options, dataFolder, workFactors: { keyFile: 12, slot: 12 } }),
    }),
  };
  const desk: Desk = { ...parts, guard: { ...storeGuard(parts) } };
  const dispatch = createDispatcher({
    explain: (error) => explainStoreFault(desk, error),
    handlers: officeProgram(desk),
    guard: { role: () => desk.session.open?.actor.role ?? null },
    report: options.report,
    denied: (method) => {
      recordDenial(desk, method).catch((error: unknown) => options.report(error, method));
    },
  });
  let wasOpen = false;
  function forgetFilesAfterLock(): void {
    const isOpen = desk.session.open !== null;
    if (wasOpen && !isOpen) shelf.clear();
    wasOpen = isOpen;
  }
  return {
    shelf,
    async dispatch(method, request, job) {
      // The PC may have slept past the limit since the last tick: nobody's call goes before that lock.
      await lockIfIdle(desk);
      // An account that cannot be read for a fault of the store is met by the call itself.
      await recheckAccount(desk).catch((error: unknown) => void explainStoreFault(desk, error));
      // Asking how things stand is not work: it must not keep an empty desk unlocked.
      const endWork = idleMethods.includes(method) ? null : beginWork(desk);
      try {
        return await dispatch(method, request, job);
      } finally {
        endWork?.();
        forgetFilesAfterLock();
      }
    },
    async lockIfIdle() {
      await lockIfIdle(desk);
      forgetFilesAfterLock();
    },
    async keepStore() {
      await keepStore(desk, unwatched).catch((error: unknown) => {
        const fault = explainStoreFault(desk, error);
        if (!(fault instanceof AppError)) options.report(fault, 'backups.make');
      });
    },
    async close() {
      runner.close();
      await endSession(desk);
    },
  };
}

async function runTask<Output>(
  runner: ReturnType<typeof createTaskRunner>,
  name: string,
  input: unknown,
  job: JobControl,
): Promise<Output> {
  try {
    return (await runner.run(name, input, {
      timeoutMs: untrustedTasks.includes(name) ? untrustedTimeoutMs : taskTimeoutMs,
      signal: job.signal,
      onProgress: (done, total, label) => {
        job.progress(done, total, label);
      },
    })) as Output;
  } catch (error) {
    if (error instanceof TaskFailure) throw new AppError(taskCodes[error.code], {}, error);
    throw error;
  }
}
