import type { Align } from '#domain/documents/blocks.ts';
import type { CellBox, Grid, Pen } from './laid-table.ts';
import { type LineEnds, wrap } from './wrap.ts';

/** The lines that a printable text needs in its box. */
export function layCell(text: string, box: CellBox, pen: Pen): LineEnds {
  return wrap(text, box.width - 2 * pen.across, box.bold ? pen.bold : pen.regular);
}

/** A cell over this many columns, as high as its row. */
export function boxOver(
  grid: Grid,
  { from, span }: { readonly from: number; readonly span: number },
  { align, bold }: { readonly align: Align; readonly bold: boolean },
): CellBox {
  const x = grid[from] ?? 0;
  return { x, y: 0, width: (grid[from + span] ?? 0) - x, height: null, align, bold, middle: false };
}
