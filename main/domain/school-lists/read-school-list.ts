import { fileProblem } from '../intake/file-problems.ts';
import { cellAt, cellAddress, type Sheet, type SheetRow } from '../intake/sheet.ts';
import { findListColumns, known } from './find-columns.ts';
import { listFieldLabels, requiredListFields } from './list-fields.ts';
import type { ListBalance, ListColumn, ListReading, ReadListRow } from './list-row.ts';
import { viewListRow } from './list-view.ts';
import { type ListContext, readListRow } from './read-list-row.ts';
import { listSeverityOf } from './row-rules.ts';

/**
 * Reads a school's Data Siswa: the sheet with the best titles, every problem of every row in one pass.
 *
 * `read = accepted + held + rejected` always; what is no pupil is listed as skipped.
 */
export function readSchoolList(sheets: readonly Sheet[], context: ListContext): ListReading {
  const best = sheets
    .flatMap((sheet) => {
      const found = findListColumns(sheet);
      return found ? [{ sheet, ...found }] : [];
    })
    .toSorted((a, b) => known(b.columns) - known(a.columns))[0];
  if (!best) return { kind: 'refused', problem: fileProblem('IMP-011') };
  const { sheet, columns, headerRow } = best;
  const missing = requiredListFields.filter((field) => !columns.some((column) => column.field === field));
  if (missing.length > 0) {
    const labels = missing.map((field) => listFieldLabels[field]).join(', ');
    return { kind: 'refused', problem: fileProblem('IMP-015', labels) };
  }
  const below = sheet.rows.filter((row) => row.number > headerRow && !isBlank(row, columns));
  const pupils = below.filter((row) => isPupil(row, columns));
  const nikColumn = columns.find(({ field }) => field === 'nik')?.column ?? 0;
  const rows = holdShared(
    pupils.map((row) => readRow(sheet, columns, row, context)),
    ({ rowNumber }) => cellAddress(sheet.name, nikColumn, rowNumber),
  );
  return {
    kind: 'read',
    sheet: sheet.name,
    columns,
    rows,
    skipped: below
      .filter((row) => !pupils.includes(row))
      .map((row) => ({ rowNumber: row.number, text: textOf(row) })),
    balance: balanceOfList(rows),
  };
}

export function balanceOfList(rows: readonly Pick<ReadListRow, 'verdict'>[]): ListBalance {
  const count = (verdict: ReadListRow['verdict']): number =>
    rows.filter((row) => row.verdict === verdict).length;
  return { read: rows.length, accepted: count('accepted'), held: count('held'), rejected: count('rejected') };
}

/** What the findings of a row make of it. */
export function verdictOf(problems: ReadListRow['problems']): ReadListRow['verdict'] {
  const severities = problems.map(({ code }) => listSeverityOf(code));
  if (severities.includes('reject')) return 'rejected';
  return severities.includes('hold') ? 'held' : 'accepted';
}

function readRow(
  sheet: Sheet,
  columns: readonly ListColumn[],
  row: SheetRow,
  context: ListContext,
): ReadListRow {
  const view = viewListRow(sheet, columns, row);
  const read = readListRow(view, context);
  const verdict = verdictOf(view.problems);
  const number = view.text('no');
  return {
    verdict,
    number: number === '' ? null : number,
    rowNumber: row.number,
    row: read,
    name: view.text('name'),
    problems: view.problems,
    raw: columns.map(({ column }) => cellAt(row, column)?.text ?? ''),
  };
}

/** Forms come with the No column filled in advance; a number alone is nobody. */
function isBlank(row: SheetRow, columns: readonly ListColumn[]): boolean {
  const filled = row.cells.filter((cell) => cell.text.trim() !== '');
  const [first] = filled;
  if (first === undefined) return true;
  const no = columns.find(({ field }) => field === 'no')?.column;
  return filled.length === 1 && first.column === no && /^\d+$/.test(first.text.trim());
}

/** Totals, remarks and signatures fill few of the known columns. */
function isPupil(row: SheetRow, columns: readonly ListColumn[]): boolean {
  if (/^(sub ?)?(jumlah|total)\b/i.test(textOf(row))) return false;
  const filled = row.cells.filter(
    (cell) => cell.text.trim() !== '' && columns.some(({ column, field }) => column === cell.column && field),
  );
  return filled.length >= 3;
}

/** Neither of two rows with one NIK may take the other's place. */
function holdShared(
  rows: readonly ReadListRow[],
  cellOf: (row: ReadListRow) => string,
): readonly ReadListRow[] {
  const byNik = Map.groupBy(rows, ({ row }) => row?.nik ?? null);
  return rows.map((row) => {
    const nik = row.row?.nik ?? null;
    // One partner is enough to find them all.
    const partner = nik === null ? undefined : byNik.get(nik)?.find((other) => other !== row);
    if (!partner) return row;
    const problem = {
      code: 'ROW-014' as const,
      cell: cellOf(row),
      column: listFieldLabels.nik,
      value: nik ?? '',
    };
    return {
      ...row,
      verdict: row.verdict === 'rejected' ? 'rejected' : 'held',
      problems: [...row.problems, { ...problem, other: cellOf(partner) }],
    };
  });
}

function textOf(row: SheetRow): string {
  return row.cells
    .map((cell) => cell.text)
    .join(' ')
    .trim();
}
