import { type BarChart, barLengths } from '#domain/documents/chart.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import type { CanvasElement, Column, Content } from 'pdfmake/interfaces';
import { mm } from './paper.ts';
import { printable } from './printable.ts';

/** Four greys far enough apart for a photocopier; the outline keeps the white one visible. */
const fills = ['#1a1a1a', '#ffffff', '#8c8c8c', '#d4d4d4'] as const;
const labelWidth = 48 * mm;
const valueWidth = 34 * mm;
const barHeight = 8;
/** A chart of more bars may go over the page; fewer are read together. */
const barsKeptTogether = 36;

/** A chart as vector drawing: name, bar, figures; `width` is the room between the margins in points. */
export function chartNode(chart: BarChart, width: number): Content {
  const room = width - labelWidth - valueWidth - 16;
  const lengths = barLengths(chart);
  const head: Content[] = [
    { text: printable(`${chart.title} (${chart.unit})`), bold: true, margin: [0, 0, 0, 3] },
    ...(chart.series.length > 1 ? [legend(chart)] : []),
  ];
  return {
    margin: [0, 6, 0, 8],
    fontSize: 9,
    unbreakable: chart.bars.length * chart.series.length <= barsKeptTogether,
    stack: [
      { stack: head },
      {
        layout: 'noBorders',
        table: {
          widths: [labelWidth, room, valueWidth],
          dontBreakRows: true,
          body:
            chart.bars.length === 0
              ? [[{ text: 'NIHIL', colSpan: 3, alignment: 'center' }, '', '']]
              : chart.bars.map(({ label, values }, at) => [
                  { text: printable(label) },
                  { canvas: pieces(lengths[at] ?? [], chart.arrangement, room) },
                  { text: values.map(formatThousands).join(' / ') },
                ]),
        },
      },
    ],
  };
}

function legend({ series }: BarChart): Content {
  return {
    margin: [0, 0, 0, 3],
    columnGap: 4,
    columns: series.flatMap((name, at): Column[] => [
      { width: barHeight, canvas: [box(0, 1, barHeight, at)] },
      { width: 'auto', text: printable(name), margin: [0, 0, 8, 0] },
    ]),
  };
}

/** Pieces of one bar: below each other when grouped, one after the other when stacked. */
function pieces(
  shares: readonly number[],
  arrangement: BarChart['arrangement'],
  room: number,
): CanvasElement[] {
  let reached = 0;
  const boxes: CanvasElement[] = [{ type: 'line', x1: 0, y1: 0, x2: 0, y2: barHeight + 2, lineWidth: 0.5 }];
  shares.forEach((share, at) => {
    if (share === 0) return;
    const length = share * room;
    boxes.push(
      arrangement === 'stacked' ? box(reached, 1, length, at) : box(0, 1 + at * (barHeight + 1), length, at),
    );
    reached += length;
  });
  return boxes;
}

function box(x: number, y: number, length: number, series: number): CanvasElement {
  return {
    type: 'rect',
    x,
    y,
    w: length,
    h: barHeight,
    color: fills[series] ?? fills[0],
    lineColor: '#000000',
    lineWidth: 0.5,
  };
}
