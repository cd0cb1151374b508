import type { Table } from '#domain/documents/blocks.ts';
import { printable } from '../printable.ts';
import { type CellBox, type Grid, heightOfLines, type LaidRow, type Pen } from './laid-table.ts';
import { boxOver, layCell } from './lay-cell.ts';
import { lineCount, type LineEnds } from './wrap.ts';

/** One line of titles, or two when columns stand under common headings; a lone title spans both. */
export function layHeading(table: Table, grid: Grid, pen: Pen): LaidRow {
  const titles = table.columns.map((one, from) => layTitle(one.title, grid, { from, span: 1 }, pen));
  if (table.groups === null) {
    const height = tallest(titles);
    return headingRow(
      titles.map((title) => placed(title, 0, height)),
      height,
    );
  }
  let from = 0;
  const spans = table.groups.map((group) => {
    const start = from;
    from += group.span;
    return { ...group, from: start, alone: group.title === '' && group.span === 1 };
  });
  const top = spans.filter((one) => !one.alone).map((one) => layTitle(one.title, grid, one, pen));
  const isAlone = (index: number): boolean => spans.some((one) => one.alone && one.from === index);
  const lower = titles.filter((_, index) => !isAlone(index));
  const topHeight = tallest(top);
  const height = Math.max(topHeight + tallest(lower), tallest(titles));
  return headingRow(
    [
      ...top.map((title) => placed(title, 0, topHeight)),
      ...lower.map((title) => placed(title, topHeight, height - topHeight)),
      ...titles.filter((_, index) => isAlone(index)).map((title) => placed(title, 0, height)),
    ],
    height,
  );
}

type Title = {
  readonly box: CellBox;
  readonly text: string;
  readonly lines: LineEnds;
  readonly needs: number;
};

function layTitle(
  title: string,
  grid: Grid,
  over: { readonly from: number; readonly span: number },
  pen: Pen,
): Title {
  const box = { ...boxOver(grid, over, { align: 'center', bold: true }), middle: true };
  const text = printable(title);
  const lines = layCell(text, box, pen);
  return { box, text, lines, needs: heightOfLines(lineCount(lines), pen) };
}

function placed(title: Title, y: number, height: number): Title {
  return { ...title, box: { ...title.box, y, height } };
}

function tallest(titles: readonly Title[]): number {
  return titles.reduce((most, title) => Math.max(most, title.needs), 0);
}

function headingRow(titles: readonly Title[], height: number): LaidRow {
  return {
    height,
    shade: 0.9,
    isData: false,
    continues: false,
    keepsNext: true,
    boxes: titles.map((title) => title.box),
    texts: titles.map((title) => title.text),
    lines: titles.map((title) => title.lines),
  };
}
