import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { IntakeRow, RecapRow } from '#domain/intake/intake-row.ts';
import { balanceOf } from '#domain/intake/parse-recap.ts';
import { planProblemRows, planTemplate } from '#domain/intake/recap-sheets.ts';
import type { LevelGroup } from '#domain/routing/levels.ts';
import { type ImportRowRow, importRowsIn } from '../../../db/queries/imports.ts';
import { findSchool } from '../../../db/queries/schools.ts';
import { type Desk, type Job, reading } from '../desk.ts';
import { getImport, problemsOf, type StoredMapping } from './import-view.ts';
import { writeSpreadsheet } from './spreadsheet-tasks.ts';

/** Held and rejected rows in the file's own columns, bad cells red with a note (U04). */
export async function exportProblemRows(
  desk: Desk,
  { importId }: ParsedRequestOf<'imports.problemRows'>,
  job: Job,
): Promise<ResponseOf<'imports.problemRows'>> {
  const db = reading(desk);
  const file = await getImport(db, importId);
  const { sheet, header } = JSON.parse(file.mapping) as StoredMapping;
  const rows = (await importRowsIn(db, importId, ['held', 'rejected'])).map(recapRow);
  const plan = planProblemRows({
    kind: 'read',
    sheet,
    header,
    rows,
    notes: [],
    skipped: [],
    hiddenRows: [],
    hiddenColumns: [],
    balance: balanceOf(rows),
  });
  const bytes = await writeSpreadsheet(desk, plan, job);
  return desk.shelf.offer(`Baris bermasalah - ${withoutExtension(file.file_name)}.xlsx`, bytes);
}

/** The empty recap of one school's level (U05). */
export async function offerTemplate(
  desk: Desk,
  { npsn }: ParsedRequestOf<'imports.template'>,
  job: Job,
): Promise<ResponseOf<'imports.template'>> {
  const school = (await findSchool(reading(desk), npsn)) ?? refuse('SCH-002', { npsn });
  const bytes = await writeSpreadsheet(desk, planTemplate(school.level_group as LevelGroup), job);
  return desk.shelf.offer(`Templat rekap KJP - ${school.name}.xlsx`, bytes);
}

function recapRow(row: ImportRowRow): RecapRow {
  const { rowNumber, raw } = JSON.parse(row.cells) as { rowNumber: number; raw: string[] };
  return {
    verdict: row.state === 'rejected' ? 'rejected' : 'held',
    number: row.no,
    rowNumber,
    hidden: false,
    intake: JSON.parse(row.parsed ?? 'null') as IntakeRow,
    problems: problemsOf(row),
    raw,
  };
}

function withoutExtension(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}
