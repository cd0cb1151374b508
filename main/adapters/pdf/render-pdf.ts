import type { DocumentContent } from '#domain/documents/content.ts';
import { drawFooters, qrSide } from './draw-footers.ts';
import { layOnFewestPages } from './fewest-pages.ts';
import { fontName } from './fonts.ts';
import { gatherBytes } from './gather-bytes.ts';
import { drawList, type PlacedList } from './list/draw.ts';
import { glyphTable } from './list/glyphs.ts';
import type { Fonts, LaidTable } from './list/laid-table.ts';
import { layTable } from './list/lay-rows.ts';
import { listBlocks } from './page-content.ts';
import { type PageParts, showParts } from './page-form.ts';
import { sheetOf } from './paper.ts';
import { pdfmake } from './printer.ts';
import { qrSquares } from './qr-squares.ts';

/**
 * Prints a document; the same content gives the same bytes.
 *
 * Text and small tables are set by pdfmake, long lists drawn by `list/` into the space left for them.
 * Throws when a row found no place on the paper: a document that lost a row must never be signed.
 */
export async function renderPdf(content: DocumentContent): Promise<Uint8Array> {
  const sheet = sheetOf(content);
  const lists = listBlocks(content, sheet);
  const tables = lists.length === 0 ? [] : await measure(lists);
  const { pdf, lists: placed } = await layOnFewestPages(content, sheet, tables);
  const document = await pdf.getStream();
  const bytes = gatherBytes(document);
  const fonts = fontsOf(document);
  const parts: PageParts = new Map();
  for (const list of placed) drawWholeList(document, list, fonts, parts);
  showParts(document, parts);
  const qr = content.footer.qr === null ? [] : await qrSquares(content.footer.qr, qrSide);
  drawFooters(document, content, sheet, fonts, qr);
  return bytes.finish();
}

/** Row heights need only the widths of the letters, taken from an empty document. */
async function measure(lists: ReturnType<typeof listBlocks>): Promise<LaidTable[]> {
  const fonts = fontsOf(
    await pdfmake.createPdf({ content: ' ', defaultStyle: { font: fontName } }).getStream(),
  );
  return lists.map((list) => layTable(list.table, list, fonts));
}

function drawWholeList(document: PDFKit.PDFDocument, list: PlacedList, fonts: Fonts, parts: PageParts): void {
  const expected = list.table.rows.filter((row) => row.isData).length;
  const drawn = drawList(document, list, fonts, parts);
  if (drawn !== expected) throw new Error(`${drawn} of ${expected} rows of a list were printed`);
}

function fontsOf(document: PDFKit.PDFDocument): Fonts {
  return { regular: glyphTable(document, false), bold: glyphTable(document, true) };
}
