/** What a cell held in the file. A NIK in a `number` cell has lost its last digit; the text alone cannot show that. */
export type CellKind = 'text' | 'number' | 'date' | 'bool' | 'error' | 'formula-without-value';

/**
 * One filled cell, whatever the file format was. Blank cells are left out of a row.
 *
 * `address` names sheet and cell (`Rekap!C17`); `column` counts from 0. `text` is what a person would read:
 * dates as `YYYY-MM-DD`, numbers without grouping. `number` is the stored number of number and date cells.
 */
export interface Cell {
  readonly address: string;
  readonly column: number;
  readonly kind: CellKind;
  readonly text: string;
  readonly number?: number;
  /** The value is the cached result of a formula; nothing is ever evaluated. */
  readonly fromFormula: boolean;
}

/** `number` is the row number a user sees, from 1. */
export interface SheetRow {
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: readonly Cell[];
}

/** The neutral model every spreadsheet reader produces. Rows without any filled cell may be left out. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** Letters of hidden columns: they are read like any other, and named in the preview. */
  readonly hiddenColumns: readonly string[];
  readonly hidden: boolean;
  /** Serial numbers count from 1904 (old Excel for Macintosh). */
  readonly date1904: boolean;
}

export function cellAt(row: SheetRow, column: number): Cell | undefined {
  return row.cells.find((cell) => cell.column === column);
}

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  const last = String.fromCharCode(65 + (column % 26));
  return rest < 0 ? last : columnLetters(rest) + last;
}

/** 0 for `A`, 26 for `AA`. */
export function columnIndex(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The address shown to people: `Rekap!C17`. */
export function cellAddress(sheet: string, column: number, rowNumber: number): string {
  return `${sheet}!${columnLetters(column)}${rowNumber}`;
}
