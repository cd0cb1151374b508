import { type BarChart, barLengths } from '#domain/documents/chart.ts';

export interface Piece {
  readonly series: number;
  readonly x: number;
  readonly width: number;
}

export interface ChartLine {
  readonly label: readonly string[];
  readonly figures: string;
  readonly y: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly barX: number;
  readonly barHeight: number;
  readonly lines: readonly ChartLine[];
}

const labelWidth = 190;
const figuresWidth = 92;
const lettersInLabel = 30;
const mostLabelLines = 3;
const lineHeight = 15;
const barHeight = 16;
const gap = 10;

/** Where everything of a stacked bar chart stands, in pixels; the longest bar takes all the room between the words. */
export function layChart(chart: BarChart, width: number, format: (value: number) => string): ChartLayout {
  const room = width - labelWidth - figuresWidth;
  const lengths = barLengths(chart);
  let y = 0;
  const lines = chart.bars.map((bar, at): ChartLine => {
    const label = wrap(bar.label);
    const height = Math.max(barHeight, label.length * lineHeight);
    const line = {
      label,
      figures: format(bar.values.reduce((sum, value) => sum + value, 0)),
      y,
      height,
      pieces: layPieces(lengths[at] ?? [], room),
    };
    y += height + gap;
    return line;
  });
  return { width, height: Math.max(y - gap, 0), barX: labelWidth, barHeight, lines };
}

function layPieces(shares: readonly number[], room: number): readonly Piece[] {
  let reached = labelWidth;
  return shares.flatMap((share, series) => {
    if (share === 0) return [];
    const piece = { series, x: reached, width: Math.max(share * room, 1) };
    reached += piece.width;
    return [piece];
  });
}

/** Breaks at blanks; what does not fit in the last line ends in an ellipsis, and stands whole in the table. */
export function wrap(label: string): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= lettersInLabel)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= mostLabelLines) return lines;
  return [...lines.slice(0, mostLabelLines - 1), `${lines[mostLabelLines - 1] ?? ''} …`];
}
