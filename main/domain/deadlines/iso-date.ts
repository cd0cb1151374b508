import { type Brand, type Parsed, parsed, unparsed } from '../parsed.ts';

/** A calendar date `YYYY-MM-DD` in Asia/Jakarta: never an instant, never a `Date`. */
export type IsoDate = Brand<string, 'IsoDate'>;

/** 1 = Senin (Monday) ... 7 = Minggu (Sunday), as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The calendar's last day: nothing is counted beyond it. */
export const lastIsoDate = '2199-12-31' as IsoDate;

/** Parses `YYYY-MM-DD`, years 1900-2199; refuses dates that do not exist. */
export function parseIsoDate(text: string): Parsed<IsoDate, 'not-a-date'> {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return unparsed('not-a-date');
  const { year, month, day } = partsOf(text as IsoDate);
  return isDay(year, month, day) ? parsed(text as IsoDate) : unparsed('not-a-date');
}

/** Like `parseIsoDate`, for constants and values that were checked before; throws on anything else. */
export function isoDate(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date.ok) throw new Error(`Not a calendar date: ${text}`);
  return date.value;
}

/** Builds a date from its parts (month 1-12, day 1-31). */
export function isoDateOf(year: number, month: number, day: number): Parsed<IsoDate, 'not-a-date'> {
  return isDay(year, month, day) ? parsed(format(year, month, day)) : unparsed('not-a-date');
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Same day of the month `months` later, clamped to the end of that month. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  return format(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function weekdayOf(date: IsoDate): Weekday {
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** Completed years on `on`; someone born on 29 February completes a year on 1 March. */
export function ageInYears(birthDate: IsoDate, on: IsoDate): number {
  const years = partsOf(on).year - partsOf(birthDate).year;
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
}

function fromDayNumber(days: number): IsoDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return format(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

function format(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
}
