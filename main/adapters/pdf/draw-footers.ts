import type { DocumentContent } from '#domain/documents/content.ts';
import type { GlyphTable } from './list/glyphs.ts';
import type { Fonts } from './list/lay-rows.ts';
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
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    // The DRAF mark leaves its transparency behind.
    document.opacity(1);
    fonts.regular.use();
    fonts.bold.use();
    document.addContent(
      footerOf(
        content,
        sheet,
        fonts,
        qr,
        document.page,
        content.footer.unpaged ? '' : `Halaman ${page + 1} dari ${count}`,
      ),
    );
  }
}

function footerOf(
  content: DocumentContent,
  sheet: Sheet,
  fonts: Fonts,
  qr: QrSquares,
  page: { readonly width: number; readonly height: number },
  pageLine: string,
): string {
  const { left, right, bottom } = sheet.margins;
  const rule = bottom - 4 * mm;
  const textLeft = left + (qr.length === 0 ? 0 : qrSide + 3 * mm);
  const pageLeft = page.width - right - fonts.regular.width(pageLine, fontSize);
  const { documentNumber, digestText } = content.footer;
  return [
    // PDFKit turns its pages upside down; this turns them back for plain PDF coordinates.
    `q 1 0 0 -1 0 ${point(page.height)} cm`,
    // A cut line leaves its dashes behind.
    `[] 0 d ${grey} G 0.4 w ${point(left)} ${point(rule)} m ${point(page.width - right)} ${point(rule)} l S`,
    '0 g',
    ...qr.map(
      (one) => `${point(left + one.x)} ${point(rule - 3 - one.y - one.h)} ${point(one.w)} ${point(one.h)} re`,
    ),
    ...(qr.length === 0 ? [] : ['f']),
    `${grey} g BT`,
    line(fonts.regular, printable(documentNumber), textLeft, rule - 11),
    line(fonts.regular, pageLine, pageLeft, rule - 11),
    ...(digestText === null
      ? []
      : [
          line(fonts.regular, 'Sidik isi', textLeft, rule - 22),
          line(fonts.bold, printable(digestText), textLeft + 36, rule - 22),
        ]),
    'ET Q',
  ].join('\n');
}

function line(font: GlyphTable, text: string, x: number, y: number): string {
  return `/${font.fontId} ${fontSize} Tf 1 0 0 1 ${point(x)} ${point(y)} Tm <${font.codes(text)}> Tj`;
}

function point(value: number): string {
  return String(Math.round(value * 100) / 100);
}
