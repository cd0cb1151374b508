import { holdSharedNiks } from './conflicts.ts';
import { findDataRows } from './data-rows.ts';
import { fieldLabels } from './fields.ts';
import { fileProblem } from './file-problems.ts';
import { type ColumnChoice, type Header, findHeader } from './header.ts';
import type {
  ColumnNote,
  RecapBalance,
  RecapContext,
  RecapReading,
  RecapRow,
  RowVerdict,
} from './intake-row.ts';
import { findMonthFirstColumn } from './month-first.ts';
import { readApplication } from './read-application.ts';
import { readHousehold } from './read-household.ts';
import { readPupil } from './read-pupil.ts';
import { severityOf } from './row-rules.ts';
import { type RowView, viewRow } from './row-view.ts';
import { type Sheet, type SheetRow, cellAddress, cellAt } from './sheet.ts';

/**
 * Reads a school's recap: the sheet with the best header, every problem of every row in one pass.
 *
 * `read = accepted + held + rejected` always; rows that are not pupils are listed as skipped.
 * A file that cannot be read as a whole gives `refused`; columns nobody can tell apart give `needs-mapping`.
 */
export function parseRecap(sheets: readonly Sheet[], context: RecapContext): RecapReading {
  const best = chooseRecapSheet(sheets, context.choices ?? []);
  if (!best) return { kind: 'refused', problem: fileProblem('IMP-011') };
  const { sheet, header } = best;
  if (header.duplicates.length > 0) return { kind: 'needs-mapping', sheet: sheet.name, header };
  if (header.missing.includes('name'))
    return { kind: 'refused', problem: fileProblem('IMP-015', fieldLabels.name) };
  const { pupils, skipped } = findDataRows(sheet, header);
  const swapped = findMonthFirstColumn(sheet, header, pupils, context.today);
  if (swapped) {
    const where = `${swapped.column.label} (${swapped.addresses.slice(0, 3).join(', ')})`;
    return { kind: 'refused', problem: fileProblem('IMP-012', where) };
  }
  const views = pupils.map((row) => ({ row, view: viewRow(sheet, header, row) }));
  const rows = holdSharedNiks(
    views.map(({ row, view }) => readRow(row, view, header, context)),
    (row) => sharedNikProblem(sheet, header, row),
  );
  return {
    kind: 'read',
    sheet: sheet.name,
    header,
    rows,
    notes: gatherNotes(views.map(({ view }) => view)),
    skipped,
    hiddenRows: sheet.rows.filter((row) => row.hidden).map((row) => row.number),
    hiddenColumns: sheet.hiddenColumns,
    balance: balanceOf(rows),
  };
}

/** Counts of a set of rows; the import may be committed only when they add up to what was read. */
export function balanceOf(rows: readonly RecapRow[]): RecapBalance {
  const count = (verdict: RowVerdict): number => rows.filter((row) => row.verdict === verdict).length;
  return { read: rows.length, accepted: count('accepted'), held: count('held'), rejected: count('rejected') };
}

/** The sheet whose header names the most columns; null when no sheet has one. */
export function chooseRecapSheet(
  sheets: readonly Sheet[],
  choices: readonly ColumnChoice[],
): { sheet: Sheet; header: Header } | null {
  const candidates = sheets.flatMap((sheet) => {
    const header = findHeader(sheet, choices);
    return header ? [{ sheet, header }] : [];
  });
  const known = ({ header }: { header: Header }): number => header.columns.length - header.unknown.length;
  return candidates.reduce<(typeof candidates)[number] | null>(
    (best, candidate) => (best && known(best) >= known(candidate) ? best : candidate),
    null,
  );
}

function readRow(row: SheetRow, view: RowView, header: Header, context: RecapContext): RecapRow {
  const pupil = readPupil(view, context.today);
  const household = readHousehold(view, pupil.nik);
  const application = readApplication(view, context);
  const severities = view.problems.map((problem) => severityOf(problem.code));
  return {
    verdict: severities.includes('reject') ? 'rejected' : severities.includes('hold') ? 'held' : 'accepted',
    number: view.text('no'),
    rowNumber: row.number,
    hidden: row.hidden,
    intake: { pupil, household, application },
    problems: view.problems,
    raw: header.columns.map((column) => cellAt(row, column.column)?.text ?? ''),
  };
}

function sharedNikProblem(sheet: Sheet, header: Header, row: RecapRow): RecapRow['problems'][number] {
  const column = header.columns.find((other) => other.field === 'nik');
  return {
    code: 'ROW-014',
    cell: cellAddress(sheet.name, column?.column ?? 0, row.rowNumber),
    column: column?.label ?? fieldLabels.nik,
    value: row.intake.pupil.nik ?? '',
  };
}

function gatherNotes(views: readonly RowView[]): readonly ColumnNote[] {
  const notes = new Map<string, ColumnNote>();
  for (const { code, column } of views.flatMap((view) => view.repairs)) {
    const key = `${code} ${column}`;
    notes.set(key, { code, column, rows: (notes.get(key)?.rows ?? 0) + 1 });
  }
  return [...notes.values()];
}
