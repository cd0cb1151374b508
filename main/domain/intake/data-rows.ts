import { fieldNamed } from './fields.ts';
import type { SkippedRow } from './intake-row.ts';
import type { Header } from './header.ts';
import type { Cell, Sheet, SheetRow } from './sheet.ts';

export interface DataRows {
  readonly pupils: readonly SheetRow[];
  readonly skipped: readonly SkippedRow[];
}

/** A pupil's row is filled in at least this many known columns; a signature or remark is not. */
const fewestCells = 3;

/** Tells the pupils below the header from blank rows, totals, signatures and repeated headers. */
export function findDataRows(sheet: Sheet, header: Header): DataRows {
  const known = new Map(
    header.columns.filter((column) => column.field).map((column) => [column.column, column.field]),
  );
  const pupils: SheetRow[] = [];
  const skipped: SkippedRow[] = [];
  for (const row of sheet.rows) {
    if (row.number <= header.lastRow) continue;
    const why = whyNotPupil(row, known);
    if (why)
      skipped.push({
        rowNumber: row.number,
        why,
        text: row.cells
          .map((cell) => cell.text)
          .join(' ')
          .trim(),
      });
    else pupils.push(row);
  }
  return { pupils, skipped };
}

function whyNotPupil(row: SheetRow, known: ReadonlyMap<number, unknown>): SkippedRow['why'] | null {
  const filled = row.cells.filter((cell) => cell.text.trim() !== '' || cell.kind !== 'text');
  const [first] = filled;
  if (!first) return 'blank';
  // Forms come with the No column filled in advance; a number alone is nobody.
  if (filled.length === 1 && known.get(first.column) === 'no')
    return first.kind === 'number' ? 'blank' : 'note';
  if (/^(sub ?)?(jumlah|total)\b/i.test(first.text.trim())) return 'total';
  const fields = filled.filter((cell) => known.has(cell.column));
  if (fields.length < fewestCells) return 'note';
  if (areMostlyLabels(filled)) return 'header';
  return isColumnNumbering(filled.map((cell) => cell.text)) ? 'header' : null;
}

/** Stops as soon as half of the cells are none: nearly every row is data. */
function areMostlyLabels(cells: readonly Cell[]): boolean {
  let others = 0;
  return cells.every((cell) => {
    if (fieldNamed(cell.text) === undefined) others += 1;
    return others < cells.length / 2;
  });
}

/** `(1) (2) (3) ...` under the header of a printed form. */
function isColumnNumbering(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => Number(text.replace(/[()]/g, '')));
  return numbers.length >= 5 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}
