import type { DocumentContent } from '#domain/documents/content.ts';
import type { WorkbookPlan } from '#domain/intake/sheet-plan.ts';
import type { Tasks } from '../../main/services/ports.ts';
import type { VerifyRequest } from '../../main/paket/portable-verify.ts';
import type { PackedPaket } from '../../main/paket/compose.ts';

/** The real tasks without the process around them, where a test is about something else and runs dozens of them. */
export const nearTasks: Tasks = {
  async run<Output>(name: string, input: unknown): Promise<Output> {
    const task = table[name];
    if (!task) throw new Error(`No task named ${name}`);
    return (await task(input)) as Output;
  },
};

const table: Readonly<Record<string, ((input: unknown) => Promise<unknown>) | undefined>> = {
  async 'spreadsheet.read'(input) {
    const { readPacked } = await import('../../main/adapters/spreadsheet/read-spreadsheet.ts');
    const { bytes, name } = input as { readonly bytes: Uint8Array; readonly name: string };
    return readPacked(bytes, name);
  },
  async 'spreadsheet.write'(input) {
    const { writeXlsx } = await import('../../main/adapters/spreadsheet/write-xlsx.ts');
    return writeXlsx(input as WorkbookPlan);
  },
  async 'comparison.read'(input) {
    const { readComparison } = await import('../../main/adapters/spreadsheet/read-comparison.ts');
    return readComparison(input as { readonly bytes: Uint8Array; readonly today: string }, () => undefined);
  },
  async 'store.copy'(input) {
    const { copyDatabase } = await import('../../db/copy-database.ts');
    const { renamePatiently } = await import('../../main/adapters/files/rename-patiently.ts');
    return copyDatabase(input as Parameters<typeof copyDatabase>[0], renamePatiently);
  },
  async 'store.inspect'(input) {
    const { inspectDatabase } = await import('../../db/inspect-database.ts');
    const { path, key } = input as { readonly path: string; readonly key: Uint8Array };
    return inspectDatabase(path, key);
  },
  async 'store.check'(input) {
    const { checkDatabase } = await import('../../db/check-database.ts');
    return checkDatabase(input as Parameters<typeof checkDatabase>[0]);
  },
  async 'store.stage'(input) {
    const { stageFile } = await import('../../main/adapters/backups/stage-file.ts');
    stageFile(input as Parameters<typeof stageFile>[0]);
  },
  async 'store.copyAttachments'(input) {
    const { copyAttachments } = await import('../../main/adapters/backups/copy-attachments.ts');
    return copyAttachments(input as Parameters<typeof copyAttachments>[0]);
  },
  async 'store.pack'(input) {
    const { packBackup } = await import('../../main/adapters/backups/single-file.ts');
    packBackup(input as Parameters<typeof packBackup>[0]);
  },
  async 'store.readPacked'(input) {
    const { readBackupFile } = await import('../../main/adapters/backups/single-file.ts');
    return readBackupFile((input as { readonly path: string }).path);
  },
  async 'store.unpack'(input) {
    const { unpackBackup } = await import('../../main/adapters/backups/single-file.ts');
    return unpackBackup(input as Parameters<typeof unpackBackup>[0]);
  },
  async 'pdf.render'(input) {
    const { renderPdf } = await import('../../main/adapters/pdf/render-pdf.ts');
    return renderPdf(input as DocumentContent);
  },
  async 'pdf.join'(input) {
    const { joinPdfs } = await import('../../main/adapters/pdf/join-pdf.ts');
    return joinPdfs(input as Parameters<typeof joinPdfs>[0], () => undefined);
  },
  async 'paket.verify'(input) {
    const { answerVerify } = await import('../../main/paket/portable-verify.ts');
    return answerVerify(input as VerifyRequest);
  },
  async 'paket.seal'(input) {
    const { sealPaket } = await import('../../main/paket/compose.ts');
    return sealPaket(input as PackedPaket);
  },
};
