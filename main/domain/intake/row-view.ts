import { type Field, fieldLabels } from './fields.ts';
import type { Header, HeaderColumn } from './header.ts';
import type { RowProblem } from './intake-row.ts';
import type { RowCode } from './row-rules.ts';
import { type Cell, type Sheet, type SheetRow, cellAddress } from './sheet.ts';

/** One data row seen through the header, and the place where its findings are gathered. */
export interface RowView {
  readonly problems: RowProblem[];
  /** Repairs that are told once per column. */
  readonly repairs: { readonly code: RowCode; readonly column: string }[];
  readonly date1904: boolean;
  has(field: Field): boolean;
  /** The cell, unless it is blank or its formula has no value. */
  cell(field: Field): Cell | undefined;
  /** Its text without surrounding spaces; null when blank. */
  text(field: Field): string | null;
  /** Blank because of a broken formula, which is reported already. */
  isBroken(field: Field): boolean;
  report(code: RowCode, field: Field, other?: string): void;
  repair(code: RowCode, field: Field): void;
}

/** No name, address or remark of a recap is longer; a cell of Excel may hold 32,767 characters. */
const longestText = 500;

export function viewRow(sheet: Sheet, header: Header, row: SheetRow): RowView {
  const columns = new Map<Field, HeaderColumn>();
  for (const column of header.columns) if (column.field) columns.set(column.field, column);
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  const problems: RowProblem[] = [];
  const repairs: { code: RowCode; column: string }[] = [];

  const at = (field: Field): Cell | undefined => {
    const column = columns.get(field);
    return column && cells.get(column.column);
  };
  const isBroken = (field: Field): boolean => {
    const kind = at(field)?.kind;
    return kind === 'error' || kind === 'formula-without-value';
  };
  const usable = (field: Field): Cell | undefined => {
    const cell = at(field);
    return cell && !isBroken(field) && cell.text.trim() !== '' ? cell : undefined;
  };
  const report = (code: RowCode, field: Field, other?: string): void => {
    const column = columns.get(field);
    problems.push({
      code,
      cell: column
        ? cellAddress(sheet.name, column.column, row.number)
        : `${sheet.name}!${String(row.number)}`,
      column: column?.label ?? fieldLabels[field],
      value: (at(field)?.text ?? '').slice(0, longestText),
      ...(other === undefined ? {} : { other }),
    });
  };
  for (const field of columns.keys()) {
    const cell = at(field);
    if (cell?.kind === 'formula-without-value') report('ROW-003', field);
    else if (cell?.kind === 'error') report('ROW-004', field);
    else if (cell && cell.text.length > longestText) report('ROW-048', field);
    else if (cell?.fromFormula === true) report('ROW-070', field);
  }
  return {
    problems,
    repairs,
    date1904: sheet.date1904,
    has: (field) => columns.has(field),
    cell: usable,
    text: (field) => usable(field)?.text.trim() ?? null,
    isBroken,
    report,
    repair: (code, field) => repairs.push({ code, column: columns.get(field)?.label ?? fieldLabels[field] }),
  };
}
