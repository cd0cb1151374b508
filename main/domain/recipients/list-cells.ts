import { headerKey } from '../intake/fields.ts';
import type { Cell, Sheet, SheetRow } from '../intake/sheet.ts';

/** Headers by which a column is known, in the form `headerKey` makes. */
export type ColumnNames<Field extends string> = Readonly<Record<Field, readonly string[]>>;

export interface ListRow<Field extends string> {
  /** `Rekening!A7`: where a person finds the line. */
  readonly place: string;
  cell(field: Field): Cell | undefined;
  /** Trimmed; empty where the cell is blank or the column is absent. */
  text(field: Field): string;
}

/** The rows under the line that names every `required` column; null when no line does. */
export function listRows<Field extends string>(
  sheet: Sheet,
  names: ColumnNames<Field>,
  required: readonly Field[],
): readonly ListRow<Field>[] | null {
  const header = sheet.rows.findIndex((row) =>
    required.every((field) => columnOf(row, names[field]) !== null),
  );
  const head = sheet.rows[header];
  if (!head) return null;
  return sheet.rows.slice(header + 1).map((row) => {
    const cell = (field: Field) => {
      const column = columnOf(head, names[field]);
      return column === null ? undefined : row.cells.find((one) => one.column === column);
    };
    return {
      place: `${sheet.name}!A${row.number}`,
      cell,
      text: (field) => cell(field)?.text.trim() ?? '',
    };
  });
}

/** Digits of a number that must have come as text, empty where blank; null when a numeric cell lost zeros or digits. */
export function digitsOf(cell: Cell | undefined): string | null {
  if (!cell || cell.text.trim() === '') return '';
  return cell.kind === 'text' ? cell.text.replace(/[\s.'-]/g, '') : null;
}

/** `Rp180.000,00`, `180.000`, `180000`; null when blank. */
export function rupiahOf(cell: Cell | undefined): number | null | 'unreadable' {
  if (!cell) return null;
  if (cell.kind === 'number') return Number.isSafeInteger(cell.number) ? (cell.number ?? null) : 'unreadable';
  const bare = cell.text.replace(/^\s*rp\.?\s*/i, '').trim();
  if (bare === '') return null;
  const match = /^(\d{1,3}(?:\.\d{3})*|\d+)(?:,00?)?$/.exec(bare);
  return match?.[1] === undefined ? 'unreadable' : Number(match[1].replaceAll('.', ''));
}

function columnOf(row: SheetRow, known: readonly string[]): number | null {
  return row.cells.find((cell) => known.includes(headerKey(cell.text)))?.column ?? null;
}
