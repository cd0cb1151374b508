import { type IsoDate, addDays, isoDate, isoDateOf, parseIsoDate, partsOf } from '../deadlines/iso-date.ts';
import type { Cell } from './sheet.ts';

export type DateReading =
  | { readonly kind: 'date'; readonly date: IsoDate; readonly shortYear: boolean }
  | { readonly kind: 'blank' }
  /** Only possible as month/day/year, so the whole column cannot be trusted (U07). */
  | { readonly kind: 'month-first' }
  | { readonly kind: 'impossible' };

/** Spelled and shortened months, Indonesian first, English as Excel writes them. */
const months = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'pebruari', 'peb', 'february'],
  ['maret', 'mar', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['agustus', 'agu', 'agt', 'ags', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nov', 'nopember', 'nop'],
  ['desember', 'des', 'dec', 'december'],
];

/** Serial numbers of 1930-01-01 and 2099-12-31: a number outside is no date of a living person or paper. */
const firstSerial = 10959;
const lastSerial = 73050;

/** Reads a date cell day first, whatever way it was stored (U07). `today` decides the century of `1-1-14`. */
export function readDateCell(cell: Cell | undefined, date1904: boolean, today: IsoDate): DateReading {
  if (!cell || cell.text.trim() === '') return { kind: 'blank' };
  if (cell.kind === 'number') return readSerial(cell.number ?? Number.NaN, date1904);
  return readDateText(cell.text, today, date1904);
}

/** Reads `22/11/2013`, `22-11-13`, `22 November 2013`, `2013-11-22` or a serial number. */
export function readDateText(text: string, today: IsoDate, date1904 = false): DateReading {
  const trimmed = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (trimmed === '' || trimmed === '-') return { kind: 'blank' };
  if (/^\d{5}$/.test(trimmed)) return readSerial(Number(trimmed), date1904);
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[t ]00:00.*)?$/.exec(trimmed)?.[1];
  if (iso !== undefined) return orImpossible(parseIsoDate(iso), false);
  const numeric = /^(\d{1,2}) ?[/\-. ] ?(\d{1,2}) ?[/\-. ] ?(\d{4}|\d{2})$/.exec(trimmed);
  if (numeric) return readNumeric(Number(numeric[1]), Number(numeric[2]), numeric[3] ?? '', today);
  const spelled = /^(\d{1,2})[ \-/.]*([a-z]+)[ \-/.,]*(\d{4}|\d{2})$/.exec(trimmed);
  if (!spelled) return { kind: 'impossible' };
  const month = months.findIndex((names) => names.includes(spelled[2] ?? '')) + 1;
  const year = spelled[3] ?? '';
  return orImpossible(isoDateOf(fullYear(year, today), month, Number(spelled[1])), year.length === 2);
}

function readNumeric(first: number, second: number, year: string, today: IsoDate): DateReading {
  const shortYear = year.length === 2;
  const dayFirst = isoDateOf(fullYear(year, today), second, first);
  if (dayFirst.ok) return { kind: 'date', date: dayFirst.value, shortYear };
  return isoDateOf(fullYear(year, today), first, second).ok
    ? { kind: 'month-first' }
    : { kind: 'impossible' };
}

/** Day 1 is 1900-01-01; from 60 on Excel counts a 29 February 1900 that never was. */
function readSerial(serial: number, date1904: boolean): DateReading {
  const days = Math.floor(serial) + (date1904 ? 1462 : 0);
  if (!(days >= firstSerial && days <= lastSerial)) return { kind: 'impossible' };
  return { kind: 'date', date: addDays(isoDate('1900-01-01'), days - 2), shortYear: false };
}

function orImpossible(date: ReturnType<typeof parseIsoDate>, shortYear: boolean): DateReading {
  return date.ok ? { kind: 'date', date: date.value, shortYear } : { kind: 'impossible' };
}

/** Two digits mean the latest year that is not in the future. */
function fullYear(year: string, today: IsoDate): number {
  if (year.length === 4) return Number(year);
  const thisYear = partsOf(today).year;
  const century = thisYear - (thisYear % 100);
  return century + Number(year) > thisYear ? century - 100 + Number(year) : century + Number(year);
}
