import { enableCompileCache } from 'node:module';
import { constants, setPriority } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type { DocumentContent } from '#domain/documents/content.ts';
import type { WorkbookPlan } from '#domain/intake/sheet-plan.ts';
import type { AttachmentOrder } from './adapters/backups/copy-attachments.ts';
import type { PackOrder } from './adapters/backups/single-file.ts';
import type { JoinOrder } from './adapters/pdf/join-pdf.ts';
import { serveTasks, type TaskPort } from './adapters/tasks/serve-tasks.ts';
import type { TaskMessage, TaskRequest, TaskTable } from './adapters/tasks/task.ts';
import type { VerifyRequest } from './paket/portable-verify.ts';
import type { PackedPaket } from './paket/compose.ts';

// Most processes live for one task: half of a short one is compiling what the last one compiled too.
enableCompileCache();
// On a computer of two cores the window and its lists come first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

/** Composition root of the task processes: one entry is one task; it loads only what it needs. */
const tasks: TaskTable = {
  async 'spreadsheet.read'(input: { bytes: Uint8Array; name: string }) {
    const { readPacked } = await import('./adapters/spreadsheet/read-spreadsheet.ts');
    return readPacked(input.bytes, input.name);
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
  async 'attachment.inspect'(input: { bytes: Uint8Array }) {
    const { inspectAttachment } = await import('./adapters/attachments/inspect-attachment.ts');
    return inspectAttachment(input.bytes);
  },
  async 'store.copy'(input: { source: string; target: string; key: Uint8Array }) {
    const { copyDatabase } = await import('../db/copy-database.ts');
    const { renamePatiently } = await import('./adapters/files/rename-patiently.ts');
    return copyDatabase(input, renamePatiently);
  },
  async 'store.inspect'(input: { path: string; key: Uint8Array }) {
    const { inspectDatabase } = await import('../db/inspect-database.ts');
    return inspectDatabase(input.path, input.key);
  },
  async 'store.check'(input: { path: string; key: Uint8Array }) {
    const { checkDatabase } = await import('../db/check-database.ts');
    return checkDatabase(input);
  },
  async 'store.stage'(input: { from: string; to: string }) {
    const { stageFile } = await import('./adapters/backups/stage-file.ts');
    stageFile(input);
  },
  async 'store.copyAttachments'(input: AttachmentOrder) {
    const { copyAttachments } = await import('./adapters/backups/copy-attachments.ts');
    return copyAttachments(input);
  },
  async 'store.pack'(input: PackOrder) {
    const { packBackup } = await import('./adapters/backups/single-file.ts');
    packBackup(input);
  },
  async 'store.readPacked'(input: { path: string }) {
    const { readBackupFile } = await import('./adapters/backups/single-file.ts');
    return readBackupFile(input.path);
  },
  async 'store.unpack'(input: { path: string; folder: string }) {
    const { unpackBackup } = await import('./adapters/backups/single-file.ts');
    return unpackBackup(input);
  },
  async 'pdf.render'(input: DocumentContent) {
    const { renderPdf } = await import('./adapters/pdf/render-pdf.ts');
    return renderPdf(input);
  },
  async 'pdf.join'(input: JoinOrder, control) {
    const { joinPdfs } = await import('./adapters/pdf/join-pdf.ts');
    return joinPdfs(input, (done, total) => {
      control.progress(done, total, 'Menggabungkan dokumen');
    });
  },
  async 'paket.verify'(input: VerifyRequest) {
    const { answerVerify } = await import('./paket/portable-verify.ts');
    return answerVerify(input);
  },
  async 'paket.seal'(input: PackedPaket) {
    const { sealPaket } = await import('./paket/compose.ts');
    return sealPaket(input);
  },
};

/** Electron's utility process speaks through `parentPort`, a forked one through `process`. */
interface UtilityPort {
  on(event: 'message', listener: (event: { data: TaskRequest }) => void): void;
  postMessage(message: TaskMessage): void;
}
const { parentPort } = process as { parentPort?: UtilityPort };

const port: TaskPort = parentPort
  ? {
      onRequest: (listener) => parentPort.on('message', ({ data }) => listener(data)),
      post: (message) => parentPort.postMessage(message),
    }
  : {
      onRequest: (listener) => process.on('message', (request) => listener(request as TaskRequest)),
      post: (message) => process.send?.(message),
    };

/** Until then whoever takes in one recap after the other has brought the next. */
const nextRecapMs = 2000;

// What a person waits for most often is a school's recap, and after it a Paket.
serveTasks(tasks, port, async () => {
  await import('./adapters/spreadsheet/read-spreadsheet.ts');
  await setTimeout(nextRecapMs);
  await import('./paket/portable-verify.ts');
});
