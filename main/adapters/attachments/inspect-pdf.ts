import { type AttachmentInspection, refusedAttachment } from '#domain/attachments/inspection.ts';
import { attachmentLimits } from './attachment-limits.ts';
import { readPdfText } from './pdf-text.ts';
import { readSignatures } from './pdf-signatures.ts';

/**
 * What can act by itself (ISO 32000-1, 12.6.4, 7.11.4, 12.7.8): no paper of this office needs it.
 * `/JS` alone is not looked for: it acts only under a `/JavaScript` action.
 */
const forbiddenNames: ReadonlyMap<string, string> = new Map([
  ['JavaScript', 'skrip'],
  ['Launch', 'perintah menjalankan program'],
  ['EmbeddedFile', 'berkas lain di dalamnya'],
  ['EmbeddedFiles', 'berkas lain di dalamnya'],
  ['RichMedia', 'media tertanam'],
  ['SubmitForm', 'pengiriman isian ke luar'],
  ['ImportData', 'pengambilan data dari luar'],
  ['XFA', 'formulir XFA'],
]);

/** Judges a PDF by its syntax alone: header, cross-reference, names that act, pages, signatures. */
export function inspectPdf(bytes: Uint8Array): AttachmentInspection {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (!pointsToItsReferences(raw)) return refusedAttachment('ATT-004');
  const text = readPdfText(raw);
  if (text.names.has('Encrypt')) return refusedAttachment('ATT-005');
  if (text.hidden) return refusedAttachment('ATT-006', 'bagian yang tidak dapat diperiksa');
  for (const [name, what] of forbiddenNames)
    if (text.names.has(name)) return refusedAttachment('ATT-006', what);
  const pages = countPages(text.parts);
  if (pages === 0) return refusedAttachment('ATT-004');
  if (pages > attachmentLimits.pages) return refusedAttachment('ATT-007', `${pages} halaman`);
  const notes = text.names.has('OpenAction')
    ? ['Berkas menentukan halaman yang pertama dibuka; tidak dipakai di sini.']
    : [];
  const facts = {
    media: 'application/pdf',
    pages,
    size: null,
    signatures: readSignatures(bytes, raw),
    notes,
  } as const;
  return { kind: 'fit', facts };
}

/** The last `startxref` must lead to a cross-reference table or stream: else the file is cut or no PDF. */
function pointsToItsReferences(raw: string): boolean {
  const tail = raw.slice(-2048);
  const offset = [...tail.matchAll(/startxref\s+(\d{1,10})\s+%%EOF/g)].at(-1)?.[1];
  return (
    offset !== undefined &&
    /^\s*(xref\b|\d+\s+\d+\s+obj\b)/.test(raw.slice(Number(offset), Number(offset) + 64))
  );
}

/** The largest `/Count` of a page tree; of a file changed later the newest tree is not looked for. */
function countPages(parts: readonly string[]): number {
  let most = 0;
  let trees = 0;
  for (const part of parts) {
    for (const match of part.matchAll(/\/Type\s*\/Pages(?![A-Za-z])/g)) {
      trees += 1;
      if (trees > attachmentLimits.pageTrees) return most;
      const dictionary = part.slice(Math.max(0, match.index - 2000), match.index + 2000);
      for (const [, count] of dictionary.matchAll(/\/Count\s+(\d{1,6})(?!\d)/g))
        most = Math.max(most, Number(count));
    }
  }
  return most;
}
