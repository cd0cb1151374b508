import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { choosableColumns } from '#domain/intake/column-choices.ts';
import { fieldLabels, fields } from '#domain/intake/fields.ts';
import { chooseRecapSheet } from '#domain/intake/parse-recap.ts';
import type { Desk, Job } from '../desk.ts';
import { readRecapFile } from './read-file.ts';

/** The columns of a file with what each is read as, for a person to say which is which (SP09). */
export async function viewColumns(
  desk: Desk,
  request: ParsedRequestOf<'imports.columns'>,
  job: Job,
): Promise<ResponseOf<'imports.columns'>> {
  const { sheets, school, choices } = await readRecapFile(desk, request, job);
  const { sheet, header } = chooseRecapSheet(sheets, choices) ?? refuse('IMP-011');
  return {
    npsn: school.npsn,
    schoolName: school.name,
    sheet: sheet.name,
    headerRow: header.firstRow,
    columns: choosableColumns(sheet, header),
    fields: fields.map((field) => ({ field, label: fieldLabels[field] })),
  };
}
