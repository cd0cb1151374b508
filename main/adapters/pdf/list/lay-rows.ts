import { assertNever } from '#domain/assert-never.ts';
import type { Table, TableRow } from '#domain/documents/blocks.ts';
import { mm } from '../paper.ts';
import { printable } from '../printable.ts';
import {
  type CellBox,
  type Fonts,
  type Grid,
  heightOfLines,
  type LaidRow,
  type LaidTable,
  type Pen,
  type RowShape,
} from './laid-table.ts';
import { boxOver, layCell } from './lay-cell.ts';
import { layHeading } from './lay-heading.ts';
import { lineCount, type LineEnds } from './wrap.ts';

/** Dense lists need every point for their figures. */
const paddingAcross = { form: 4, text: 4, list: 3.5, small: 2 } as const;

const fontSizes = { form: 9.5, text: 9.5, list: 8.5, small: 7.5 } as const;

/** The page between its margins, in points. */
export type Room = { readonly width: number; readonly height: number };

/** Lays a table for pages of this room; a row too high is cut into parts, so that nothing of it is lost. */
export function layTable(table: Table, { width, height }: Room, fonts: Fonts): LaidTable {
  const fontSize = fontSizes[table.size];
  const pen: Pen = {
    fontSize,
    leading: fontSize * 1.22,
    across: paddingAcross[table.size],
    regular: (text, from, to) => fonts.regular.width(text, from, to) * fontSize,
    bold: (text, from, to) => fonts.bold.width(text, from, to) * fontSize,
  };
  const grid = columnGrid(table, width);
  const heading = layHeading(table, grid, pen);
  const mostLines = Math.max(3, Math.floor(((height - heading.height) * tallestRow) / pen.leading));
  const { leading, across } = pen;
  return {
    fontSize,
    leading,
    across,
    heading,
    ...planRows(table, rowLayer(table, grid, pen), mostLines, pen),
  };
}

/** Share of a page: under a row as high, three signatures still find room. */
const tallestRow = 0.4;

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

/** Lays each row once for its shape; only parts of rows too high are kept, since they are few. */
function planRows(
  table: Table,
  layRow: (row: TableRow | undefined) => LaidRow,
  mostLines: number,
  pen: Pen,
): Pick<LaidTable, 'rows' | 'layRow'> {
  const rows: RowShape[] = [];
  const sources: number[] = [];
  const parts = new Map<number, LaidRow>();
  const shapes: RowShape[] = [];
  for (let index = 0; index < Math.max(1, table.rows.length); index += 1) {
    const whole = layRow(table.rows[index]);
    for (const part of partsOf(whole, mostLines, pen)) {
      if (part !== whole) parts.set(rows.length, part);
      rows.push(shapeOf(part, shapes));
      sources.push(index);
    }
  }
  return { rows, layRow: (index) => parts.get(index) ?? layRow(table.rows[sources[index] ?? index]) };
}

function shapeOf(row: LaidRow, known: RowShape[]): RowShape {
  const { height, shade, isData, continues, keepsNext } = row;
  const alike = known.find(
    (one) =>
      one.height === height &&
      one.shade === shade &&
      one.isData === isData &&
      one.continues === continues &&
      one.keepsNext === keepsNext,
  );
  if (alike) return alike;
  const shape = { height, shade, isData, continues, keepsNext };
  known.push(shape);
  return shape;
}

/** Lays one row at a time; no row at all prints `NIHIL`. */
function rowLayer(table: Table, grid: Grid, pen: Pen): (row: TableRow | undefined) => LaidRow {
  const boxesOf = rowBoxes(table, grid);
  const whole = [boxOver(grid, { from: 0, span: table.columns.length }, { align: 'center', bold: false })];
  return (row) =>
    row === undefined
      ? rowOf(['N I H I L'], whole, pen)
      : rowOf(textsOf(row), boxesOf(row), pen, marks[row.kind]);
}

type Marks = Pick<LaidRow, 'shade' | 'isData' | 'keepsNext'>;

const plain: Marks = { shade: null, isData: false, keepsNext: false };

const marks: Record<TableRow['kind'], Marks> = {
  data: { ...plain, isData: true },
  group: { ...plain, shade: 0.95, keepsNext: true },
  total: plain,
};

function textsOf(row: TableRow): readonly string[] {
  switch (row.kind) {
    case 'data':
      return row.cells;
    case 'group':
      return [row.title];
    case 'total':
      return [row.label, ...row.cells];
    default:
      return assertNever(row);
  }
}

/** The boxes of a row, the same for all rows of its kind; throws where the row does not fit its list. */
function rowBoxes(table: Table, grid: Grid): (row: TableRow) => readonly CellBox[] {
  const count = table.columns.length;
  const columns = (bold: boolean): readonly CellBox[] =>
    table.columns.map(({ align }, from) => boxOver(grid, { from, span: 1 }, { align, bold }));
  const data = columns(false);
  const sums = columns(true);
  const group = [boxOver(grid, { from: 0, span: count }, { align: 'left', bold: true })];
  return (row) => {
    switch (row.kind) {
      case 'data':
        if (row.cells.length !== count) throw new Error('A row does not fit its list');
        return data;
      case 'group':
        return group;
      case 'total':
        if (row.span + row.cells.length !== count) throw new Error('A sum line does not fit its list');
        return [
          boxOver(grid, { from: 0, span: row.span }, { align: 'center', bold: true }),
          ...sums.slice(row.span),
        ];
      default:
        return assertNever(row);
    }
  };
}

function rowOf(cells: readonly string[], boxes: readonly CellBox[], pen: Pen, own: Marks = plain): LaidRow {
  const texts = cells.map(printable);
  const lines = boxes.map((box, index) => layCell(texts[index] ?? '', box, pen));
  return { ...own, continues: false, height: rowHeight(lines, pen), boxes, texts, lines };
}

function rowHeight(lines: readonly LineEnds[], pen: Pen): number {
  let most = 1;
  for (const one of lines) most = Math.max(most, lineCount(one));
  return heightOfLines(most, pen);
}

function partsOf(row: LaidRow, mostLines: number, pen: Pen): LaidRow[] {
  const most = row.lines.reduce((sum, one) => Math.max(sum, lineCount(one)), 0);
  if (most <= mostLines) return [row];
  return Array.from({ length: Math.ceil(most / mostLines) }, (_, part) => {
    const lines = row.lines.map((one, index) =>
      (one ?? [0, row.texts[index]?.length ?? 0]).slice(2 * part * mostLines, 2 * (part + 1) * mostLines),
    );
    const marked = part === 0 ? row : { ...row, ...plain, continues: row.isData };
    return { ...marked, lines, height: rowHeight(lines, pen) };
  });
}
