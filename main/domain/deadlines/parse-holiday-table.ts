import { type Parsed, parsed, unparsed } from '../parsed.ts';
import type { Holiday, HolidayCalendar, HolidayKind } from './holiday-calendar.ts';
import { parseIsoDate, partsOf } from './iso-date.ts';

/** One year of holidays as kept in `resources/holidays/<year>.json`. */
export interface HolidayTable {
  readonly year: number;
  readonly version: string;
  readonly days: readonly Holiday[];
}

/** Days an office added for itself (libur daerah): they cover no year, they only add to the tables. */
export interface OfficeDays {
  readonly version: string;
  readonly days: readonly Holiday[];
}

export type HolidayTableProblem = 'table-shape' | 'day-shape' | 'day-outside-year';

/** Reads a table from JSON; a holiday outside its year is refused, because that year would not be covered. */
export function parseHolidayTable(json: unknown): Parsed<HolidayTable, HolidayTableProblem> {
  if (!isRecord(json)) return unparsed('table-shape');
  const { year, version, days } = json;
  if (typeof year !== 'number' || typeof version !== 'string' || !Array.isArray(days))
    return unparsed('table-shape');
  const holidays = days.map(parseHoliday);
  if (holidays.includes(null)) return unparsed('day-shape');
  const known = holidays.filter((day) => day !== null);
  if (known.some((day) => partsOf(day.date).year !== year)) return unparsed('day-outside-year');
  return parsed({ year, version, days: known });
}

/** One calendar from the tables held and the office's own days; its version names all of them. */
export function calendarOf(tables: readonly HolidayTable[], own?: OfficeDays): HolidayCalendar {
  const ordered = tables.toSorted((a, b) => a.year - b.year);
  const versions = ordered.map((table) => `${table.year}:${table.version}`);
  return {
    version: [...versions, ...(own ? [`kantor:${own.version}`] : [])].join(' '),
    years: ordered.map((table) => table.year),
    days: [...ordered.flatMap((table) => table.days), ...(own?.days ?? [])],
  };
}

export function isHolidayKind(value: unknown): value is HolidayKind {
  return value === 'nasional' || value === 'cuti-bersama' || value === 'daerah';
}

function parseHoliday(json: unknown): Holiday | null {
  if (!isRecord(json)) return null;
  const { date, kind, name, basis } = json;
  if (typeof date !== 'string' || !isHolidayKind(kind) || typeof name !== 'string') return null;
  if (basis !== null && typeof basis !== 'string') return null;
  const day = parseIsoDate(date);
  return day.ok ? { date: day.value, kind, name, basis } : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
