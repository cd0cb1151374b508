import { type Cell, cellAddress, cellAt, type Sheet, type SheetRow } from '../intake/sheet.ts';
import { type ListField, listFieldLabels } from './list-fields.ts';
import type { ListColumn, ListRowProblem } from './list-row.ts';
import type { ListRowCode } from './row-rules.ts';

/** One row of a Data Siswa seen through its columns, and the place where its findings are gathered. */
export interface ListRowView {
  readonly problems: ListRowProblem[];
  readonly date1904: boolean;
  has(field: ListField): boolean;
  /** The cell, unless blank or a formula without value. */
  cell(field: ListField): Cell | undefined;
  /** Its trimmed text; empty when blank. */
  text(field: ListField): string;
  report(code: ListRowCode, field: ListField): void;
}

export function viewListRow(sheet: Sheet, columns: readonly ListColumn[], row: SheetRow): ListRowView {
  const byField = new Map(
    columns.flatMap((column) => (column.field ? [[column.field, column] as const] : [])),
  );
  const problems: ListRowProblem[] = [];
  const at = (field: ListField): Cell | undefined => {
    const column = byField.get(field);
    return column && cellAt(row, column.column);
  };
  const report = (code: ListRowCode, field: ListField): void => {
    const column = byField.get(field);
    problems.push({
      code,
      cell: column
        ? cellAddress(sheet.name, column.column, row.number)
        : `${sheet.name}!${String(row.number)}`,
      column: column?.label ?? listFieldLabels[field],
      value: at(field)?.text ?? '',
    });
  };
  for (const field of byField.keys()) {
    const cell = at(field);
    if (cell?.kind === 'formula-without-value') report('ROW-003', field);
    else if (cell?.kind === 'error') report('ROW-004', field);
    else if (cell?.fromFormula === true) report('ROW-070', field);
  }
  const cell = (field: ListField): Cell | undefined => {
    const found = at(field);
    const isBroken = found?.kind === 'error' || found?.kind === 'formula-without-value';
    return isBroken || found?.text.trim() === '' ? undefined : found;
  };
  return {
    problems,
    date1904: sheet.date1904,
    has: (field) => byField.has(field),
    cell,
    text: (field) => cell(field)?.text.trim() ?? '',
    report,
  };
}
