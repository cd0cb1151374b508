import type { FileProblem } from '#domain/intake/file-problems.ts';
import { type PackedSheet, unpackSheet } from '#domain/intake/packed-sheet.ts';
import type { Sheet } from '#domain/intake/sheet.ts';
import type { WorkbookPlan } from '#domain/intake/sheet-plan.ts';
import type { Desk, Job } from '../desk.ts';

/** How a csv was understood. */
export interface CsvDialect {
  readonly encoding: string;
  readonly delimiter: string;
}

export type SpreadsheetReading = ReadingOf<Sheet>;

type ReadingOf<S> =
  | { readonly kind: 'sheets'; readonly sheets: readonly S[]; readonly dialect?: CsvDialect }
  | { readonly kind: 'paket' }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** Reads an untrusted file in a process of its own. */
export async function readSpreadsheet(
  desk: Desk,
  file: { readonly name: string; readonly bytes: Uint8Array },
  job: Job,
): Promise<SpreadsheetReading> {
  const input = { bytes: file.bytes, name: file.name };
  const reading = await desk.tasks.run<ReadingOf<PackedSheet>>('spreadsheet.read', input, job);
  return reading.kind === 'sheets' ? { ...reading, sheets: reading.sheets.map(unpackSheet) } : reading;
}

/** Writes a workbook; strings never become formulas. */
export function writeSpreadsheet(desk: Desk, plan: WorkbookPlan, job: Job): Promise<Uint8Array> {
  return desk.tasks.run('spreadsheet.write', plan, job);
}
