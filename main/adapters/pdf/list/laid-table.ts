import type { Align } from '#domain/documents/blocks.ts';
import type { GlyphTable } from './glyphs.ts';
import type { LineEnds, WidthOf } from './wrap.ts';

/** Where the cells of a column stand; rows share it, since a long list has far more cells than columns. Points. */
export type CellBox = {
  readonly x: number;
  /** From the top of the row. */
  readonly y: number;
  readonly width: number;
  /** `null`: as high as its row. */
  readonly height: number | null;
  readonly align: Align;
  readonly bold: boolean;
  readonly middle: boolean;
};

/** What cutting a list into pages must know of a row. */
export type RowShape = {
  readonly height: number;
  readonly shade: number | null;
  readonly isData: boolean;
  /** The rest of a data row too high to stay whole. */
  readonly continues: boolean;
  /** A group line is never the last of its page. */
  readonly keepsNext: boolean;
};

/** A row ready to draw. */
export type LaidRow = RowShape & {
  readonly boxes: readonly CellBox[];
  /** As they are printed, one for each box. */
  readonly texts: readonly string[];
  /** The lines of each text. */
  readonly lines: readonly LineEnds[];
};

/** A table measured for one page width: its repeated heading and its rows. */
export type LaidTable = {
  readonly fontSize: number;
  readonly leading: number;
  /** Points of paper left and right of the lines of a cell. */
  readonly across: number;
  readonly heading: LaidRow;
  /** Rows of the same shape are the same object. */
  readonly rows: readonly RowShape[];
  /** One of the rows with its lines. These are not kept for all rows: of 20,000 they would take 20 MB. */
  layRow(index: number): LaidRow;
};

export type Fonts = { readonly regular: GlyphTable; readonly bold: GlyphTable };

/** What the texts of one table are measured with. */
export type Pen = {
  readonly fontSize: number;
  readonly leading: number;
  readonly across: number;
  readonly regular: WidthOf;
  readonly bold: WidthOf;
};

/** Left edge of each column and, last, the right edge of the table. */
export type Grid = readonly number[];

/** Points of paper over and under the lines of a cell. */
export const paddingDown = 2;

/** Height of a cell with so many lines. */
export function heightOfLines(count: number, pen: Pick<Pen, 'leading'>): number {
  return count * pen.leading + 2 * paddingDown;
}
