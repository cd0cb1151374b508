import type { Holiday, HolidayCalendar } from '#domain/deadlines/holiday-calendar.ts';
import { partsOf } from '#domain/deadlines/iso-date.ts';
import { calendarOf, type HolidayTable } from '#domain/deadlines/parse-holiday-table.ts';
import type { Knex } from 'knex';
import { type HolidayRow, holidaysOf } from '../../../db/queries/calendar.ts';

/** The tables of the network with the days this office added. */
export async function readCalendar(db: Knex): Promise<HolidayCalendar> {
  return calendarFrom(await holidaysOf(db));
}

/** A year stands for itself only with a table of the network: one own day does not make its year known. */
export function calendarFrom(rows: readonly HolidayRow[]): HolidayCalendar {
  const own = rows.filter(({ scope }) => scope === 'kantor');
  return calendarOf(
    tablesOf(rows),
    own[0] ? { version: own[0].version, days: own.map(holidayOf) } : undefined,
  );
}

/** The network's tables, one per year. */
export function tablesOf(rows: readonly HolidayRow[]): readonly HolidayTable[] {
  const network = rows.filter(({ scope }) => scope === 'jaringan');
  return [...Map.groupBy(network, ({ date }) => partsOf(date).year)].map(([year, days]) => ({
    year,
    version: tableVersion(days[0]?.version ?? ''),
    days: days.map(holidayOf),
  }));
}

export function holidayOf({ date, kind, name, basis }: Holiday): Holiday {
  return { date, kind, name, basis };
}

/** Stored as `2013:1`; the calendar puts the year before it itself. */
export function tableVersion(stored: string): string {
  return stored.slice(stored.indexOf(':') + 1);
}
