import { assertNever } from '#domain/assert-never.ts';
import type { Column, Table, TableRow } from '#domain/documents/blocks.ts';
import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import { mm } from './paper.ts';
import { printable } from './printable.ts';

const fontSizes = { form: 9.5, text: 9.5, list: 8.5, small: 7.5 } as const;
const shade = '#e8e8e8';

/** A ruled table whose heading repeats; a row is never split over two pages. */
export function tableNode(table: Table, width: number): Content {
  const heading = headingRows(table);
  const body =
    table.rows.length === 0 ? [nihilRow(table.columns.length)] : table.rows.map((row) => bodyRow(table, row));
  return {
    fontSize: fontSizes[table.size],
    margin: [0, 3, 0, 8],
    layout: ruled(table.size),
    table: {
      headerRows: heading.length,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columnWidths(table, width),
      body: [...heading, ...body],
    },
  };
}

function headingRows(table: Table): TableCell[][] {
  const titles = table.columns.map((one): TableCell => headingCell(one.title));
  if (table.groups === null) return [titles];
  const top: TableCell[] = [];
  let index = 0;
  for (const group of table.groups) {
    const alone = group.title === '' && group.span === 1;
    top.push(
      alone
        ? { ...headingCell(table.columns[index]?.title ?? ''), rowSpan: 2, margin: [0, 6, 0, 0] }
        : { ...headingCell(group.title), colSpan: group.span },
    );
    for (let skipped = 1; skipped < group.span; skipped += 1) top.push('');
    if (alone) titles[index] = '';
    index += group.span;
  }
  return [top, titles];
}

function headingCell(title: string): { text: string; bold: true; alignment: 'center'; fillColor: string } {
  return { text: printable(title), bold: true, alignment: 'center', fillColor: shade };
}

function bodyRow(table: Table, row: TableRow): TableCell[] {
  const width = table.columns.length;
  switch (row.kind) {
    case 'data':
      if (row.cells.length !== width)
        throw new Error(`A row of ${row.cells.length} cells does not fit a table of ${width}`);
      return row.cells.map((text, index) => cell(text, table.columns[index]));
    case 'group':
      return [{ text: printable(row.title), bold: true, colSpan: width }, ...blanks(width - 1)];
    case 'total':
      if (row.span + row.cells.length !== width) throw new Error('A sum line does not fit its table');
      return [
        { text: printable(row.label), bold: true, alignment: 'center', colSpan: row.span },
        ...blanks(row.span - 1),
        ...row.cells.map((text, index) => ({ ...cell(text, table.columns[row.span + index]), bold: true })),
      ];
    default:
      return assertNever(row);
  }
}

function cell(text: string, column: Column | undefined): { text: string; alignment: Column['align'] } {
  return { text: printable(text), alignment: column?.align ?? 'left' };
}

function nihilRow(width: number): TableCell[] {
  return [
    { text: 'N I H I L', alignment: 'center', colSpan: width, margin: [0, 4, 0, 4] },
    ...blanks(width - 1),
  ];
}

function blanks(count: number): TableCell[] {
  return Array.from({ length: count }, () => '');
}

/** Text widths: pdfmake adds padding and rules to what it is told. */
function columnWidths(table: Table, width: number): number[] {
  const fixed = table.columns.reduce((sum, one) => sum + (one.width === '*' ? 0 : one.width * mm), 0);
  const stars = table.columns.filter((one) => one.width === '*').length;
  const star = stars === 0 ? 0 : (width - fixed) / stars;
  if (stars > 0 && star < 15 * mm) throw new Error('The columns of a table are wider than its page');
  const around = 2 * padding(table.size) + ruleWidth;
  return table.columns.map((one) => (one.width === '*' ? star : one.width * mm) - around);
}

const ruleWidth = 0.5;

function padding(size: Table['size']): number {
  return size === 'small' ? 2 : 4;
}

function ruled(size: Table['size']): CustomTableLayout {
  return {
    hLineWidth: () => ruleWidth,
    vLineWidth: () => ruleWidth,
    paddingLeft: () => padding(size),
    paddingRight: () => padding(size),
    paddingTop: () => (size === 'form' ? 4.5 : 2),
    paddingBottom: () => (size === 'form' ? 4.5 : 2),
  };
}
