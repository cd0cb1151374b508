import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { Level } from '#domain/routing/levels.ts';
import { planListProblems, planListTemplate } from '#domain/school-lists/list-sheets.ts';
import { listRowsIn } from '../../../db/queries/school-lists.ts';
import { findSchool } from '../../../db/queries/schools.ts';
import { type Desk, type Job, reading, todayOf } from '../desk.ts';
import { writeSpreadsheet } from '../imports/spreadsheet-tasks.ts';
import { listPeriod } from './list-period.ts';
import { getSchoolList } from './stored-list.ts';
import { columnsOf, problemsOf, type StoredCells } from './stored-row.ts';

/** The empty Data Siswa of one school. */
export async function offerListTemplate(
  desk: Desk,
  { npsn }: ParsedRequestOf<'schoolLists.template'>,
  job: Job,
): Promise<ResponseOf<'schoolLists.template'>> {
  const db = reading(desk);
  const school = (await findSchool(db, npsn)) ?? refuse('SCH-002', { npsn });
  const { edition } = await listPeriod(db, todayOf(desk));
  const bytes = await writeSpreadsheet(
    desk,
    planListTemplate(edition, JSON.parse(school.levels) as Level[]),
    job,
  );
  return desk.shelf.offer(`Templat Data Siswa KJP Plus - ${school.name}.xlsx`, bytes);
}

/** Held and rejected rows in the file's own columns, bad cells red with a note (U04). */
export async function offerProblemRows(
  desk: Desk,
  { listId }: ParsedRequestOf<'schoolLists.problemRows'>,
  job: Job,
): Promise<ResponseOf<'schoolLists.problemRows'>> {
  const db = reading(desk);
  const list = await getSchoolList(db, listId);
  const { sheet, columns } = columnsOf(list);
  const rows = (await listRowsIn(db, listId, ['held', 'rejected'])).map((stored) => ({
    ...(JSON.parse(stored.cells) as StoredCells),
    problems: problemsOf(stored),
  }));
  const bytes = await writeSpreadsheet(desk, planListProblems(sheet, columns, rows), job);
  return desk.shelf.offer(`Baris bermasalah - ${list.file_name.replace(/\.[^.]*$/, '')}.xlsx`, bytes);
}
