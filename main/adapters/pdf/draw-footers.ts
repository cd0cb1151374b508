import type { DocumentContent } from '#domain/documents/content.ts';
import { contentStream, type ContentStream } from './content-stream.ts';
import type { Fonts } from './list/laid-table.ts';
import { type PageForm, pageForm, showForm, useFont } from './page-form.ts';
import { mm, type Sheet } from './paper.ts';
import { printable } from './printable.ts';
import type { QrSquares } from './qr-squares.ts';

/** Side of the QR code; the footer of a sealed list is that much taller. */
export const qrSide = 15 * mm;

const fontSize = 8;
const grey = 0.27;

/** On every page, under a hairline: QR, number and digest at the left, `Halaman x dari y` at the right. */
export function drawFooters(
  document: PDFKit.PDFDocument,
  content: DocumentContent,
  sheet: Sheet,
  fonts: Fonts,
  qr: QrSquares,
): void {
  const { count } = document.bufferedPageRange();
  const stream = contentStream();
  // What pages of the same width have in common stands in the file once.
  const commonParts = new Map<number, PageForm>();
  for (let index = 0; index < count; index += 1) {
    document.switchToPage(index);
    const footer: Footer = { stream, fonts, sheet, page: document.page };
    const known = commonParts.get(document.page.width);
    const common = known ?? pageForm(document, document.page, fonts, drawCommon(footer, content, qr));
    commonParts.set(document.page.width, common);
    showForm(document, common);
    if (content.footer.unpaged) continue;
    useFont(document, fonts.regular);
    document.addContent(drawPageNumber(footer, `Halaman ${index + 1} dari ${count}`));
  }
}

type Footer = {
  readonly stream: ContentStream;
  readonly fonts: Fonts;
  readonly sheet: Sheet;
  readonly page: { readonly width: number; readonly height: number };
};

function drawCommon(
  { stream, fonts, sheet, page }: Footer,
  content: DocumentContent,
  qr: QrSquares,
): Uint8Array {
  const { left, right } = sheet.margins;
  const rule = ruleOf(sheet);
  const { documentNumber, digestText } = content.footer;
  // PDFKit turns its pages upside down; this turns them back for plain PDF coordinates.
  stream.order('cm', 1, 0, 0, -1, 0, page.height);
  // A cut line leaves its dashes behind.
  stream.order('[] 0 d');
  stream.order('G', grey);
  stream.order('w', 0.4);
  stream.order('m', left, rule);
  stream.order('l', page.width - right, rule);
  stream.order('S');
  stream.order('g', 0);
  for (const one of qr) stream.order('re', left + one.x, rule - 3 - one.y - one.h, one.w, one.h);
  if (qr.length > 0) stream.order('f');
  stream.order('g', grey);
  stream.beginText();
  const x = left + (qr.length === 0 ? 0 : qrSide + 3 * mm);
  stream.font(fonts.regular, fontSize);
  stream.text(x, rule - 11, printable(documentNumber));
  if (digestText !== null) {
    stream.text(x, rule - 22, 'Sidik isi');
    stream.font(fonts.bold, fontSize);
    stream.text(x + 36, rule - 22, printable(digestText));
  }
  stream.endText();
  return stream.take();
}

function drawPageNumber({ stream, fonts, sheet, page }: Footer, text: string): Uint8Array {
  const x = page.width - sheet.margins.right - fonts.regular.width(text, 0, text.length) * fontSize;
  stream.order('q');
  stream.order('cm', 1, 0, 0, -1, 0, page.height);
  stream.order('g', grey);
  stream.beginText();
  stream.font(fonts.regular, fontSize);
  stream.text(x, ruleOf(sheet) - 11, text);
  stream.endText();
  stream.order('Q');
  return Uint8Array.from(stream.take());
}

function ruleOf(sheet: Sheet): number {
  return sheet.margins.bottom - 4 * mm;
}
