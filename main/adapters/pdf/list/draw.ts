import { type Fonts, type LaidCell, type LaidRow, type LaidTable, paddingDown } from './lay-rows.ts';
import type { ListPage } from './paginate.ts';

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
 * Draws a list on the pages reserved for it and returns how many data rows it drew.
 *
 * Content streams are written directly: 20,000 rows through pdfmake take 9 s and 600 MB.
 */
export function drawList(document: PDFKit.PDFDocument, list: PlacedList, fonts: Fonts): number {
  let drawn = 0;
  for (const [index, page] of list.pages.entries()) {
    if (page.from === page.to) continue;
    document.switchToPage(list.firstPage + index);
    // The DRAF mark leaves its transparency behind.
    document.opacity(1);
    fonts.regular.use();
    fonts.bold.use();
    const rows = list.table.rows.slice(page.from, page.to);
    document.addContent(pageContent(list, rows, page.top, document.page.height, fonts));
    drawn += rows.filter((row) => row.isData).length;
  }
  return drawn;
}

function pageContent(
  list: PlacedList,
  rows: readonly LaidRow[],
  top: number,
  pageHeight: number,
  fonts: Fonts,
): string {
  const shades: string[] = [];
  const rules: string[] = [];
  const texts: string[] = [];
  const pen: TextPen = {
    fonts,
    fontSize: list.table.fontSize,
    leading: list.table.leading,
    across: list.table.across,
    current: '',
  };
  let y = top;
  for (const row of [list.table.heading, ...rows]) {
    for (const cell of row.cells) {
      if (row.shade !== null) shades.push(`${row.shade} g ${box(list.left, cell, y, pageHeight)} re f`);
      if (!isRuled(row)) rules.push(`${box(list.left, cell, y, pageHeight)} re`);
      texts.push(...cellText(pen, cell, list.left, y, pageHeight));
    }
    y += row.height;
  }
  // PDFKit turns its pages upside down; this turns them back for plain PDF coordinates.
  return [
    `q 1 0 0 -1 0 ${point(pageHeight)} cm`,
    ...shades,
    `0 G 0.5 w ${[...rules, ...dataRules(list, rows, top, pageHeight)].join(' ')} S`,
    '0 g BT',
    ...texts,
    'ET Q',
  ].join('\n');
}

function box(left: number, cell: LaidCell, rowTop: number, pageHeight: number): string {
  return [left + cell.x, pageHeight - rowTop - cell.y - cell.height, cell.width, cell.height]
    .map(point)
    .join(' ');
}

/** One line under each data row, and one line down each column through all that follow each other; none within a row cut into parts. */
function dataRules(list: PlacedList, rows: readonly LaidRow[], top: number, pageHeight: number): string[] {
  const rules: string[] = [];
  let y = top + list.table.heading.height;
  let runTop = y;
  for (const [index, row] of rows.entries()) {
    const bottom = y + row.height;
    const next = rows[index + 1];
    if (isRuled(row)) {
      const last = row.cells.at(-1);
      const right = list.left + (last ? last.x + last.width : 0);
      if (next?.continues !== true) {
        rules.push(
          `${point(list.left)} ${point(pageHeight - bottom)} m ${point(right)} ${point(pageHeight - bottom)} l`,
        );
      }
      if (next === undefined || !isRuled(next)) {
        const edges = [...row.cells.map((cell) => list.left + cell.x), right];
        rules.push(
          ...edges.map(
            (x) => `${point(x)} ${point(pageHeight - runTop)} m ${point(x)} ${point(pageHeight - bottom)} l`,
          ),
        );
      }
    }
    y = bottom;
    if (!isRuled(row)) runTop = y;
  }
  return rules;
}

/** Has its rules in common with the rows around it; other rows stand in boxes of their own. */
function isRuled(row: LaidRow): boolean {
  return row.isData || row.continues;
}

/** `current` is the font last chosen in the stream: it is named only when it changes. */
type TextPen = {
  readonly fonts: Fonts;
  readonly fontSize: number;
  readonly leading: number;
  readonly across: number;
  current: string;
};

function cellText(pen: TextPen, cell: LaidCell, left: number, rowTop: number, pageHeight: number): string[] {
  const { fontSize, leading, across } = pen;
  const font = cell.bold ? pen.fonts.bold : pen.fonts.regular;
  const free = cell.height - 2 * paddingDown - cell.lines.length * leading;
  const first =
    rowTop +
    cell.y +
    paddingDown +
    (cell.middle ? free / 2 : 0) +
    (leading - fontSize) / 2 +
    ascent * fontSize;
  const room = cell.width - 2 * across;
  return cell.lines.flatMap((line, index) => {
    if (line === '') return [];
    const slack = cell.align === 'left' ? 0 : room - font.width(line, fontSize);
    const x = left + cell.x + across + (cell.align === 'center' ? slack / 2 : slack);
    const choose = pen.current === font.fontId ? '' : `/${font.fontId} ${fontSize} Tf `;
    pen.current = font.fontId;
    return [
      `${choose}1 0 0 1 ${point(x)} ${point(pageHeight - first - index * leading)} Tm <${font.codes(line)}> Tj`,
    ];
  });
}

function point(value: number): string {
  return String(Math.round(value * 100) / 100);
}
