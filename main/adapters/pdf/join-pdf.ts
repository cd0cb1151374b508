import { PDFDocument } from '@cantoo/pdf-lib';

/** PDFs in the order in which their pages follow. */
export interface JoinOrder {
  readonly title: string;
  readonly files: readonly Uint8Array[];
}

/** Pages of all files in one; nothing is drawn, so each page stays as it was frozen. No time of joining inside. */
export async function joinPdfs(
  { title, files }: JoinOrder,
  onFile: (done: number, total: number) => void,
): Promise<Uint8Array> {
  const joined = await PDFDocument.create({ updateMetadata: false });
  joined.setTitle(title);
  joined.setCreator('Kantor KJP');
  joined.setProducer('Kantor KJP');
  joined.setLanguage('id-ID');
  for (const [index, bytes] of files.entries()) {
    const source = await PDFDocument.load(bytes, { updateMetadata: false });
    for (const page of await joined.copyPages(source, source.getPageIndices())) joined.addPage(page);
    onFile(index + 1, files.length);
  }
  return joined.save({ addDefaultPage: false });
}
