import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import type { CalendarChangeView, HolidayYear, MovedDeadline } from '#contract/methods/holidays.ts';
import { catalogue } from '#contract/errors/catalogue.ts';
import { fill } from '#contract/errors/sentence.ts';
import { kindLabels } from '#domain/deadlines/explain-deadline.ts';
import { partsOf } from '#domain/deadlines/iso-date.ts';
import { longDate, weekdayName } from '#domain/words/date-words.ts';
import {
  calendarChanges,
  type CalendarChangeRow,
  type HolidayRow,
  holidaysOf,
} from '../../../db/queries/calendar.ts';
import { type Desk, opened, reading, todayOf } from '../desk.ts';
import { scopeOf } from './change-table.ts';
import { tablesOf } from './read-calendar.ts';
import { uncoveredYears } from './uncovered-years.ts';

const mostChanges = 20;

/** The days off of a year with what declares them, the years held, and what earlier changes moved. */
export async function listHolidays(
  desk: Desk,
  request: ParsedRequestOf<'holidays.list'>,
): Promise<ResponseOf<'holidays.list'>> {
  const db = reading(desk);
  const { own } = opened(desk);
  const today = todayOf(desk);
  const rows = await holidaysOf(db);
  const year = request.year ?? partsOf(today).year;
  const scope = scopeOf(own);
  return {
    year,
    years: yearsOf(rows, [year, ...(await uncoveredYears(db, today))]),
    days: rows.filter(({ date }) => partsOf(date).year === year).map((row) => viewDay(row, scope)),
    scope,
    importTable:
      scope === 'jaringan'
        ? { allowed: true, why: null }
        : { allowed: false, why: fill(catalogue['CAL-001'].what, { office: own.name }) },
    changes: (await calendarChanges(db, mostChanges)).map(viewChange),
  };
}

/** Every year with a table, and those that need one. */
function yearsOf(rows: readonly HolidayRow[], wanted: readonly number[]): readonly HolidayYear[] {
  const tables = new Map(tablesOf(rows).map((table) => [table.year, table]));
  const years = [...new Set([...tables.keys(), ...wanted])].toSorted((a, b) => a - b);
  return years.map((year) => {
    const days = tables.get(year)?.days ?? [];
    return {
      year,
      version: tables.get(year)?.version ?? null,
      days: days.length,
      unconfirmed: days.filter(({ basis }) => basis === null).length,
    };
  });
}

function viewDay(row: HolidayRow, scope: HolidayRow['scope']) {
  const { date, kind, name, basis } = row;
  return {
    date,
    dateLabel: `${weekdayName(date)}, ${longDate(date)}`,
    kind,
    kindLabel: kindLabels[kind],
    name,
    basis,
    scope: row.scope,
    mayChange: row.scope === scope,
  };
}

function viewChange(row: CalendarChangeRow): CalendarChangeView {
  return {
    id: row.change_id,
    on: row.on_date,
    by: row.by,
    title: row.title,
    reason: row.reason,
    moves: JSON.parse(row.moves) as MovedDeadline[],
  };
}
