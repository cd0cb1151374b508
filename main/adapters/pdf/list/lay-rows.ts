import { assertNever } from '#domain/assert-never.ts';
import type { Align, Table, TableRow } from '#domain/documents/blocks.ts';
import { mm } from '../paper.ts';
import { printable } from '../printable.ts';
import type { GlyphTable } from './glyphs.ts';
import { wrap } from './wrap.ts';

/** One cell ready to draw: its box within the row, and its lines. Points. */
export type LaidCell = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly align: Align;
  readonly bold: boolean;
  readonly middle: boolean;
  readonly lines: readonly string[];
};

export type LaidRow = {
  readonly height: number;
  readonly shade: number | null;
  readonly isData: boolean;
  /** The rest of a data row too high to stay whole. */
  readonly continues: boolean;
  /** A group line is never the last of its page. */
  readonly keepsNext: boolean;
  readonly cells: readonly LaidCell[];
};

/** A table measured for one page width: its repeated heading and its rows. */
export type LaidTable = {
  readonly fontSize: number;
  readonly leading: number;
  /** Points of paper left and right of the lines of a cell. */
  readonly across: number;
  readonly heading: LaidRow;
  readonly rows: readonly LaidRow[];
};

export type Fonts = { readonly regular: GlyphTable; readonly bold: GlyphTable };

/** Points of paper over and under the lines of a cell. */
export const paddingDown = 2;

/** Dense lists need every point for their figures. */
const paddingAcross = { form: 4, text: 4, list: 3.5, small: 2 } as const;

const fontSizes = { form: 9.5, text: 9.5, list: 8.5, small: 7.5 } as const;

/** Lays a table for pages of this room; a row too high is cut into parts, so that nothing of it is lost. */
export function layTable(table: Table, { width, height }: Room, fonts: Fonts): LaidTable {
  const fontSize = fontSizes[table.size];
  const pen: Pen = { fontSize, leading: fontSize * 1.22, across: paddingAcross[table.size], fonts };
  const grid = columnGrid(table, width);
  const heading = layHeading(table, grid, pen);
  const mostLines = Math.max(3, Math.floor(((height - heading.height) * tallestRow) / pen.leading));
  return {
    fontSize,
    leading: pen.leading,
    across: pen.across,
    heading,
    rows:
      table.rows.length === 0
        ? [layNihil(grid, pen)]
        : table.rows.flatMap((row) => partsOf(layRow(table, row, grid, pen), mostLines, pen)),
  };
}

/** Share of a page: under a row as high, three signatures still find room. */
const tallestRow = 0.4;

/** The page between its margins, in points. */
export type Room = { readonly width: number; readonly height: number };

type Pen = {
  readonly fontSize: number;
  readonly leading: number;
  readonly across: number;
  readonly fonts: Fonts;
};

/** Left edge of each column and, last, the right edge of the table. */
type Grid = readonly number[];

function columnGrid(table: Table, width: number): Grid {
  const fixed = table.columns.reduce((sum, one) => sum + (one.width === '*' ? 0 : one.width * mm), 0);
  const stars = table.columns.filter((one) => one.width === '*').length;
  const star = stars === 0 ? 0 : (width - fixed) / stars;
  if ((stars > 0 && star < 15 * mm) || fixed > width + 0.01)
    throw new Error('The columns of a list are wider than its page');
  const grid = [0];
  for (const one of table.columns)
    grid.push((grid.at(-1) ?? 0) + (one.width === '*' ? star : one.width * mm));
  return grid;
}

function layRow(table: Table, row: TableRow, grid: Grid, pen: Pen): LaidRow {
  switch (row.kind) {
    case 'data':
      if (row.cells.length !== table.columns.length) throw new Error('A row does not fit its list');
      return rowOf(
        row.cells.map((text, index) => cellOf(text, grid, index, 1, alignOf(table, index), false, pen)),
        { isData: true },
      );
    case 'group':
      return rowOf([cellOf(row.title, grid, 0, table.columns.length, 'left', true, pen)], {
        shade: 0.95,
        keepsNext: true,
      });
    case 'total':
      if (row.span + row.cells.length !== table.columns.length)
        throw new Error('A sum line does not fit its list');
      return rowOf([
        cellOf(row.label, grid, 0, row.span, 'center', true, pen),
        ...row.cells.map((text, index) =>
          cellOf(text, grid, row.span + index, 1, alignOf(table, row.span + index), true, pen),
        ),
      ]);
    default:
      return assertNever(row);
  }
}

function partsOf(row: LaidRow, mostLines: number, pen: Pen): LaidRow[] {
  const lines = Math.max(...row.cells.map((cell) => cell.lines.length));
  if (lines <= mostLines) return [row];
  return Array.from({ length: Math.ceil(lines / mostLines) }, (_, part) => {
    const cells = row.cells.map((cell) => {
      const own = cell.lines.slice(part * mostLines, (part + 1) * mostLines);
      return { ...cell, lines: own, height: own.length * pen.leading + 2 * paddingDown };
    });
    return part === 0
      ? rowOf(cells, { ...row, shade: row.shade ?? undefined })
      : { ...rowOf(cells), continues: row.isData };
  });
}

function layNihil(grid: Grid, pen: Pen): LaidRow {
  return rowOf([cellOf('N I H I L', grid, 0, grid.length - 1, 'center', false, pen)]);
}

/** One line of titles, or two when columns stand under common headings; a lone title spans both. */
function layHeading(table: Table, grid: Grid, pen: Pen): LaidRow {
  const titles = table.columns.map((one, index) => cellOf(one.title, grid, index, 1, 'center', true, pen));
  const groups = table.groups;
  if (groups === null)
    return headingRow(
      titles.map((cell) => ({ ...cell, height: tallest(titles) })),
      tallest(titles),
    );
  let from = 0;
  const spans = groups.map((group) => {
    const start = from;
    from += group.span;
    return { ...group, from: start, alone: group.title === '' && group.span === 1 };
  });
  const top = spans
    .filter((one) => !one.alone)
    .map((one) => cellOf(one.title, grid, one.from, one.span, 'center', true, pen));
  const isAlone = (index: number): boolean => spans.some((one) => one.alone && one.from === index);
  const topHeight = tallest(top);
  const lower = titles.filter((_, index) => !isAlone(index));
  const height = Math.max(topHeight + tallest(lower), tallest(titles));
  return headingRow(
    [
      ...top.map((cell) => ({ ...cell, height: topHeight })),
      ...lower.map((cell) => ({ ...cell, y: topHeight, height: height - topHeight })),
      ...titles.filter((_, index) => isAlone(index)).map((cell) => ({ ...cell, height })),
    ],
    height,
  );
}

function headingRow(cells: readonly LaidCell[], height: number): LaidRow {
  return {
    height,
    shade: 0.9,
    isData: false,
    continues: false,
    keepsNext: true,
    cells: cells.map((cell) => ({ ...cell, middle: true })),
  };
}

function rowOf(
  cells: readonly LaidCell[],
  marks: { shade?: number | undefined; isData?: boolean; keepsNext?: boolean } = {},
): LaidRow {
  const height = tallest(cells);
  return {
    height,
    shade: marks.shade ?? null,
    isData: marks.isData ?? false,
    continues: false,
    keepsNext: marks.keepsNext ?? false,
    cells: cells.map((cell) => ({ ...cell, height })),
  };
}

function cellOf(
  text: string,
  grid: Grid,
  from: number,
  span: number,
  align: Align,
  bold: boolean,
  pen: Pen,
): LaidCell {
  const x = grid[from] ?? 0;
  const width = (grid[from + span] ?? 0) - x;
  const font = bold ? pen.fonts.bold : pen.fonts.regular;
  const lines = wrap(printable(text), width - 2 * pen.across, (part) => font.width(part, pen.fontSize));
  return {
    x,
    y: 0,
    width,
    height: lines.length * pen.leading + 2 * paddingDown,
    align,
    bold,
    middle: false,
    lines,
  };
}

function tallest(cells: readonly LaidCell[]): number {
  return cells.reduce((most, cell) => Math.max(most, cell.height), 0);
}

function alignOf(table: Table, index: number): Align {
  return table.columns[index]?.align ?? 'left';
}
