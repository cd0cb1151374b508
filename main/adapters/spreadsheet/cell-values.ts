import { type IsoDate, addDays, isoDate } from '#domain/deadlines/iso-date.ts';
import type { Cell } from '#domain/intake/sheet.ts';

/** The kind, text and number of a numeric cell; `isDate` comes from its number format. */
export function numericValue(
  value: number,
  isDate: boolean,
  date1904: boolean,
): Pick<Cell, 'kind' | 'text' | 'number'> {
  const date = isDate ? serialDate(value, date1904) : null;
  if (date !== null) return { kind: 'date', text: date, number: value };
  return { kind: 'number', text: plainNumber(value), number: value };
}

/** Whether a number format shows a date: `dd/mm/yyyy`, not `0.00` or `[h]:mm`. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  return /[dy]/i.test(bare) && !/general|standard/i.test(bare);
}

/** Digits without exponent, so that a NIK kept as a number is shown as it was typed. */
function plainNumber(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? value.toFixed(0) : String(value);
}

/** Day 60 of the 1900 system is the 29 February 1900 that never was; a time of day has no date. */
function serialDate(serial: number, date1904: boolean): IsoDate | null {
  const days = Math.floor(serial) + (date1904 ? 1462 : 0);
  if (!(days >= 1 && days <= 109_000)) return null;
  return addDays(isoDate('1900-01-01'), days < 60 ? days - 1 : days - 2);
}
