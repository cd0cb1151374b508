import { assertNever } from '../assert-never.ts';
import type { PlannedCell, PlannedColumn, SheetPlan } from '../intake/sheet-plan.ts';
import type { Column, Table, TableRow } from './blocks.ts';
import type { DocumentContent } from './content.ts';

/** Each table of a paper as a sheet with the same rows in the same order; counts become numbers, all else stays text. */
export function sheetsOf({ blocks }: DocumentContent): readonly SheetPlan[] {
  const tables = blocks.filter((block) => block.kind === 'table');
  return tables.map((table, index) => ({
    name: tables.length === 1 ? 'Tabel' : `Tabel ${index + 1}`,
    columns: plannedColumns(table),
    rows: table.rows.map((row) => cellsOf(row, table.columns)),
  }));
}

function plannedColumns(table: Table): readonly PlannedColumn[] {
  const groups = (table.groups ?? []).flatMap(({ title, span }) => Array<string>(span).fill(title));
  return table.columns.map((column, at) => ({
    header: [groups[at], column.title].filter(Boolean).join(' '),
    width: column.width === '*' ? 32 : Math.max(6, Math.round(column.width / charactersPerMm)),
    format: column.align === 'right' ? 'number' : 'text',
  }));
}

/** A column of the paper, in millimetres, holds about this many of its letters a character of the sheet. */
const charactersPerMm = 1.8;

function cellsOf(row: TableRow, columns: readonly Column[]): readonly PlannedCell[] {
  switch (row.kind) {
    case 'data':
      return row.cells.map((cell, at) => cellOf(cell, columns[at]));
    case 'group':
      return [{ value: row.title }];
    case 'total': {
      const blanks = Array<PlannedCell>(row.span - 1).fill({ value: null });
      return [
        { value: row.label },
        ...blanks,
        ...row.cells.map((cell, at) => cellOf(cell, columns[row.span + at])),
      ];
    }
    default:
      return assertNever(row);
  }
}

/** `1.234` in a column of counts is a number; a NIK, `7/8` or `Rp1.000` never is. */
function cellOf(text: string, column: Column | undefined): PlannedCell {
  const isCount = column?.align !== 'left' && /^\d{1,3}(\.\d{3})*$/.test(text) && !/^0\d/.test(text);
  return { value: isCount ? Number(text.replaceAll('.', '')) : text };
}
