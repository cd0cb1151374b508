import { contentStream, type ContentStream } from '../content-stream.ts';
import { addPart, pageForm, type PageParts } from '../page-form.ts';
import { type CellBox, type Fonts, type LaidRow, type LaidTable, paddingDown } from './laid-table.ts';
import type { ListPage } from './paginate.ts';
import { lineCount } from './wrap.ts';

/** A list with its place in the document; `pages[0]` stands on page `firstPage` (0-based). */
export type PlacedList = {
  readonly table: LaidTable;
  readonly left: number;
  readonly firstPage: number;
  readonly pages: readonly ListPage[];
};

/** Height over the baseline as a share of the font size (Liberation Sans). */
const ascent = 0.905;

/**
 * Draws a list as parts of the pages reserved for it and returns how many data rows it drew.
 *
 * Content streams are written directly: 20,000 rows through pdfmake take 9 s and 600 MB.
 */
export function drawList(
  document: PDFKit.PDFDocument,
  list: PlacedList,
  fonts: Fonts,
  parts: PageParts,
): number {
  const stream = contentStream();
  let drawn = 0;
  for (const [index, page] of list.pages.entries()) {
    if (page.from === page.to) continue;
    document.switchToPage(list.firstPage + index);
    const rows: LaidRow[] = [];
    for (let row = page.from; row < page.to; row += 1) rows.push(list.table.layRow(row));
    drawPage({ stream, list, rows, top: page.top, pageHeight: document.page.height, fonts });
    addPart(parts, list.firstPage + index, pageForm(document, document.page, fonts, stream.take()));
    for (const row of rows) drawn += row.isData ? 1 : 0;
  }
  return drawn;
}

/** One page of a list; places from the top left corner, as pdfmake measures them. */
type Sheet = {
  readonly stream: ContentStream;
  readonly list: PlacedList;
  readonly rows: readonly LaidRow[];
  readonly top: number;
  readonly pageHeight: number;
  readonly fonts: Fonts;
};

function drawPage(sheet: Sheet): void {
  const { stream, list, rows, top, pageHeight } = sheet;
  const drawn = [list.table.heading, ...rows];
  // PDFKit turns its pages upside down; this turns them back for plain PDF coordinates.
  stream.order('cm', 1, 0, 0, -1, 0, pageHeight);
  let y = top;
  for (const row of drawn) {
    if (row.shade !== null) fillBoxes(sheet, row, row.shade, y);
    y += row.height;
  }
  stream.order('G', 0);
  stream.order('w', 0.5);
  y = top;
  for (const row of drawn) {
    if (!isRuled(row)) drawBoxes(sheet, row, y);
    y += row.height;
  }
  drawRules(sheet);
  stream.order('S');
  stream.order('g', 0);
  stream.beginText();
  y = top;
  for (const row of drawn) {
    drawTexts(sheet, row, y);
    y += row.height;
  }
  stream.endText();
}

function fillBoxes(sheet: Sheet, row: LaidRow, shade: number, y: number): void {
  sheet.stream.order('g', shade);
  drawBoxes(sheet, row, y);
  sheet.stream.order('f');
}

function drawBoxes({ stream, list, pageHeight }: Sheet, row: LaidRow, y: number): void {
  for (const box of row.boxes) {
    const height = box.height ?? row.height;
    stream.order('re', list.left + box.x, pageHeight - y - box.y - height, box.width, height);
  }
}

/** One line under each data row, and one line down each column through all that follow each other; none within a row cut into parts. */
function drawRules(sheet: Sheet): void {
  const { list, rows, top } = sheet;
  let y = top + list.table.heading.height;
  let runTop = y;
  for (const [index, row] of rows.entries()) {
    const bottom = y + row.height;
    const next = rows[index + 1];
    if (isRuled(row)) {
      const last = row.boxes.at(-1);
      const right = last ? last.x + last.width : 0;
      if (next?.continues !== true) drawRule(sheet, 0, bottom, right, bottom);
      if (next === undefined || !isRuled(next)) {
        for (const { x } of row.boxes) drawRule(sheet, x, runTop, x, bottom);
        drawRule(sheet, right, runTop, right, bottom);
      }
    }
    y = bottom;
    if (!isRuled(row)) runTop = y;
  }
}

/** From the left edge of the list, and from the top of the page. */
function drawRule(
  { stream, list, pageHeight }: Sheet,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): void {
  stream.order('m', list.left + fromX, pageHeight - fromY);
  stream.order('l', list.left + toX, pageHeight - toY);
}

/** Has its rules in common with the rows around it; other rows stand in boxes of their own. */
function isRuled(row: LaidRow): boolean {
  return row.isData || row.continues;
}

function drawTexts(sheet: Sheet, row: LaidRow, rowTop: number): void {
  const { fontSize, leading } = sheet.list.table;
  for (let cell = 0; cell < row.boxes.length; cell += 1) {
    const box = row.boxes[cell];
    const text = row.texts[cell];
    if (box === undefined || text === undefined) continue;
    const lines = row.lines[cell] ?? null;
    const free = (box.height ?? row.height) - 2 * paddingDown - lineCount(lines) * leading;
    let y = sheet.pageHeight - rowTop - box.y - paddingDown - (leading - fontSize) / 2 - ascent * fontSize;
    if (box.middle) y -= free / 2;
    if (lines === null) {
      drawLine(sheet, box, y, text, 0, text.length);
      continue;
    }
    for (let line = 0; line < lines.length; line += 2) {
      drawLine(sheet, box, y, text, lines[line] ?? 0, lines[line + 1] ?? 0);
      y -= leading;
    }
  }
}

function drawLine(
  { stream, list, fonts }: Sheet,
  box: CellBox,
  y: number,
  text: string,
  from: number,
  to: number,
): void {
  if (to <= from) return;
  const { fontSize, across } = list.table;
  const font = box.bold ? fonts.bold : fonts.regular;
  const slack = box.align === 'left' ? 0 : box.width - 2 * across - font.width(text, from, to) * fontSize;
  const x = list.left + box.x + across + (box.align === 'center' ? slack / 2 : slack);
  stream.font(font, fontSize);
  stream.text(x, y, text, from, to);
}
