import { refuse } from '#contract/errors/app-error.ts';
import type { ColumnChoice } from '#domain/intake/header.ts';
import type { Sheet } from '#domain/intake/sheet.ts';
import type { Knex } from 'knex';
import { findSchool, type SchoolRow } from '../../../db/queries/schools.ts';
import { type Desk, type Job, opened, reading } from '../desk.ts';
import { requireKeeper } from '../schools/jurisdiction.ts';
import { recogniseSchool } from './recognise-school.ts';
import { type CsvDialect, readSpreadsheet } from './spreadsheet-tasks.ts';

/** A recap as it was read: its sheets, its sender, and how the columns of that sender were chosen before. */
export interface RecapFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sheets: readonly Sheet[];
  readonly dialect: CsvDialect | null;
  readonly school: SchoolRow;
  readonly choices: readonly ColumnChoice[];
}

/** Reads a file from the shelf in a process of its own and finds its sender; refuses what is no recap of ours. */
export async function readRecapFile(
  desk: Desk,
  request: { readonly file: string; readonly npsn: string | null },
  job: Job,
): Promise<RecapFile> {
  const { name, bytes } = desk.shelf.take(request.file) ?? refuse('SYS-008');
  const spreadsheet = await readSpreadsheet(desk, { name, bytes }, job);
  if (spreadsheet.kind === 'paket') return refuse('IMP-028');
  if (spreadsheet.kind === 'refused')
    return refuse(spreadsheet.problem.code, { detail: spreadsheet.problem.detail ?? '' });
  const { sheets, dialect = null } = spreadsheet;
  const db = reading(desk);
  const npsn = request.npsn ?? (await recogniseSchool(db, name, sheets)) ?? refuse('IMP-020', { file: name });
  const school = (await findSchool(db, npsn)) ?? refuse('SCH-002', { npsn });
  requireKeeper(opened(desk).own, school, 'intake');
  return { name, bytes, sheets, dialect, school, choices: await rememberedChoices(db, npsn) };
}

async function rememberedChoices(db: Knex, npsn: string): Promise<readonly ColumnChoice[]> {
  const row = await db('import_columns').where({ npsn }).first<{ choices: string } | undefined>('choices');
  return row ? (JSON.parse(row.choices) as ColumnChoice[]) : [];
}
