import { columnLetters, type Sheet, type SheetRow } from '../intake/sheet.ts';
import { type ListField, listFieldNamed } from './list-fields.ts';
import type { ListColumn } from './list-row.ts';

export interface FoundColumns {
  readonly headerRow: number;
  readonly columns: readonly ListColumn[];
}

/** Titles stand within the first rows of a sheet, below letterhead and title. */
const searchedRows = 40;
/** Fewer known titles than this is a sentence that happens to hold a word like "Nama". */
const fewestColumns = 3;

/** The row that names most columns; null when no row names enough of them. */
export function findListColumns(sheet: Sheet): FoundColumns | null {
  let best: FoundColumns | null = null;
  for (const row of sheet.rows.slice(0, searchedRows)) {
    const columns = columnsOf(row);
    if (known(columns) >= fewestColumns && known(columns) > known(best?.columns ?? [])) {
      best = { headerRow: row.number, columns };
    }
  }
  return best;
}

export function known(columns: readonly ListColumn[]): number {
  return columns.filter(({ field }) => field !== null).length;
}

/** Of two columns with one meaning the first counts; the other is named as unknown, never merged. */
function columnsOf(row: SheetRow): readonly ListColumn[] {
  const taken = new Set<ListField>();
  return row.cells
    .filter((cell) => cell.text.trim() !== '')
    .map((cell) => {
      const named = listFieldNamed(cell.text);
      const field = named === undefined || taken.has(named) ? null : named;
      if (field !== null) taken.add(field);
      return { column: cell.column, letters: columnLetters(cell.column), label: cell.text.trim(), field };
    });
}
