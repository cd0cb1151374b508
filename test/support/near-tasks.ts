import type { DocumentContent } from '#domain/documents/content.ts';
import type { Tasks } from '../../main/services/ports.ts';
import type { VerifyRequest } from '../../main/paket/portable-verify.ts';
import type { SealRequest } from '../../main/services/exchange/export-paket.ts';

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
    const { readSpreadsheet } = await import('../../main/adapters/spreadsheet/read-spreadsheet.ts');
    const { bytes, name } = input as { readonly bytes: Uint8Array; readonly name: string };
    return readSpreadsheet(bytes, name);
  },
  async 'comparison.read'(input) {
    const { readComparison } = await import('../../main/adapters/spreadsheet/read-comparison.ts');
    return readComparison(input as { readonly bytes: Uint8Array; readonly today: string }, () => undefined);
  },
  async 'pdf.render'(input) {
    const { renderPdf } = await import('../../main/adapters/pdf/render-pdf.ts');
    return renderPdf(input as DocumentContent);
  },
  async 'paket.verify'(input) {
    const { answerVerify } = await import('../../main/paket/portable-verify.ts');
    return answerVerify(input as VerifyRequest);
  },
  async 'paket.seal'(input) {
    const { sealPaket } = await import('../../main/paket/compose.ts');
    const { draft, signatures } = input as SealRequest;
    return sealPaket(draft, signatures);
  },
};
