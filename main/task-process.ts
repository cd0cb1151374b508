import { enableCompileCache } from 'node:module';
import type { DocumentContent } from '#domain/documents/content.ts';
import type { WorkbookPlan } from '#domain/intake/sheet-plan.ts';
import { serveTasks } from './adapters/tasks/serve-tasks.ts';
import type { TaskMessage, TaskRequest, TaskTable } from './adapters/tasks/task.ts';
import type { VerifyRequest } from './paket/portable-verify.ts';
import type { SealRequest } from './services/exchange/export-paket.ts';

// Most processes live for one task: half of a short one is compiling what the last one compiled too.
enableCompileCache();

/** Composition root of the task processes: one entry is one task; it loads only what it needs. */
const tasks: TaskTable = {
  async 'spreadsheet.read'(input: { bytes: Uint8Array; name: string }) {
    const { readSpreadsheet } = await import('./adapters/spreadsheet/read-spreadsheet.ts');
    return readSpreadsheet(input.bytes, input.name);
  },
  async 'spreadsheet.write'(input: WorkbookPlan) {
    const { writeXlsx } = await import('./adapters/spreadsheet/write-xlsx.ts');
    return writeXlsx(input);
  },
  async 'comparison.read'(input: { bytes: Uint8Array; today: string }, control) {
    const { readComparison } = await import('./adapters/spreadsheet/read-comparison.ts');
    return readComparison(input, (done, total) => {
      control.progress(done, total, 'Membaca data pembanding');
    });
  },
  async 'pdf.render'(input: DocumentContent) {
    const { renderPdf } = await import('./adapters/pdf/render-pdf.ts');
    return renderPdf(input);
  },
  async 'paket.verify'(input: VerifyRequest) {
    const { answerVerify } = await import('./paket/portable-verify.ts');
    return answerVerify(input);
  },
  async 'paket.seal'(input: SealRequest) {
    const { sealPaket } = await import('./paket/compose.ts');
    return sealPaket(input.draft, input.signatures);
  },
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
    onRequest: (listener) => process.on('message', (request) => listener(request as TaskRequest)),
    post: (message) => process.send?.(message),
  });
}
