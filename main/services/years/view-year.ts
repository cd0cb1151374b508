import type { ClosedYear, UnfinishedItem, YearFigures, YearView } from '#contract/methods/years.ts';
import {
  type ClosingRow,
  countCarried,
  countYear,
  findClosings,
  isYearBegun,
} from '../../../db/queries/years.ts';
import { type Desk, reading, todayOf } from '../desk.ts';
import { countUnfinishedRounds } from '../editions/activate.ts';
import { listEditions } from '../editions/list-editions.ts';
import { officeYear } from '../editions/period.ts';
import { summariseHome } from '../home/summarise-home.ts';
import { nextSchoolYear } from './next-school-year.ts';

/** The year that is open: what it holds, what is unfinished, what goes over, and the years before it. */
export async function viewYear(desk: Desk): Promise<YearView> {
  const db = reading(desk);
  const { schoolYear } = await officeYear(db, todayOf(desk));
  const { editions } = await listEditions(desk);
  const closings = await findClosings(db);
  const newest = closings.find(({ reopened_on }) => reopened_on === null);
  const reopenable =
    newest?.next_year === schoolYear && !(await isYearBegun(db, schoolYear)) ? newest.closing_id : null;
  return {
    schoolYear,
    nextYear: nextSchoolYear(schoolYear),
    figures: await countYear(db, schoolYear),
    unfinished: await gatherUnfinished(desk, schoolYear),
    carried: await countCarried(db, todayOf(desk)),
    editions: editions
      .toSorted((a, b) => Number(b.active) - Number(a.active))
      .map(({ editionId, title }) => ({ editionId, title })),
    closed: closings.map(viewClosing),
    reopenable,
  };
}

/** Rounds stop the closing; whatever else home still asks for is told, with its way. */
async function gatherUnfinished(desk: Desk, schoolYear: string): Promise<readonly UnfinishedItem[]> {
  const rounds = await countUnfinishedRounds(reading(desk), schoolYear);
  const { due } = await summariseHome(desk);
  const blocking: UnfinishedItem[] =
    rounds === 0
      ? []
      : [
          {
            title: `${rounds} putaran belum selesai`,
            why: 'Daftar dan rekap mengikuti tahun yang terbuka; yang belum selesai akan hilang dari pandangan.',
            link: '/rounds',
            blocks: true,
          },
        ];
  return [...blocking, ...due.map(({ title, why, link }) => ({ title, why, link, blocks: false }))];
}

function viewClosing(row: ClosingRow): ClosedYear {
  return {
    closingId: row.closing_id,
    schoolYear: row.school_year,
    nextYear: row.next_year,
    closedOn: row.closed_on,
    closedBy: row.closed_by,
    reason: row.reason,
    figures: JSON.parse(row.figures) as YearFigures,
    reopened:
      row.reopened_on === null
        ? null
        : { on: row.reopened_on, by: row.reopened_by ?? '', reason: row.reopen_reason ?? '' },
  };
}
