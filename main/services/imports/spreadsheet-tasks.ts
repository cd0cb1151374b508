import type { FileProblem } from '#domain/intake/file-problems.ts';
import type { Sheet } from '#domain/intake/sheet.ts';
import type { WorkbookPlan } from '#domain/intake/sheet-plan.ts';
import type { Desk, Job } from '../desk.ts';

/** How a csv was understood. */
export interface CsvDialect {
  readonly encoding: string;
  readonly delimiter: string;
}

/** What the task `spreadsheet.read` answers for `{bytes, name}`. */
export type SpreadsheetReading =
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[]; readonly dialect?: CsvDialect }
  | { readonly kind: 'paket' }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** Reads an untrusted file in a process of its own. */
export function readSpreadsheet(
  desk: Desk,
  file: { readonly name: string; readonly bytes: Uint8Array },
  job: Job,
): Promise<SpreadsheetReading> {
  return desk.tasks.run('spreadsheet.read', { bytes: file.bytes, name: file.name }, job);
}

/** Writes a workbook; strings never become formulas. */
export function writeSpreadsheet(desk: Desk, plan: WorkbookPlan, job: Job): Promise<Uint8Array> {
  return desk.tasks.run('spreadsheet.write', plan, job);
}
