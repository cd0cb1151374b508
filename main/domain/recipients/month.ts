import { type IsoDate, isoDate, partsOf } from '../deadlines/iso-date.ts';
import { type Brand, type Parsed, parsed, unparsed } from '../parsed.ts';
import { longDate } from '../words/date-words.ts';

/** A calendar month `YYYY-MM`: aid is paid by the month (Pasal 33(2)). */
export type Month = Brand<string, 'Month'>;

/** Parses `YYYY-MM`, years 1900-2199. */
export function parseMonth(text: string): Parsed<Month, 'not-a-month'> {
  return /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(text) ? parsed(text as Month) : unparsed('not-a-month');
}

/** Like `parseMonth`, for values that were checked before; throws on anything else. */
export function month(text: string): Month {
  const read = parseMonth(text);
  if (!read.ok) throw new Error(`Not a month: ${text}`);
  return read.value;
}

export function monthOf(date: IsoDate): Month {
  return month(date.slice(0, 7));
}

export function nextMonth(from: Month): Month {
  const [year, number] = split(from);
  return number === 12 ? month(`${year + 1}-01`) : month(`${year}-${String(number + 1).padStart(2, '0')}`);
}

/** Every month from `first` to `last`, both counted; empty when `last` is earlier. */
export function monthsFrom(first: Month, last: Month): readonly Month[] {
  const months: Month[] = [];
  for (let one = first; one <= last; one = nextMonth(one)) months.push(one);
  return months;
}

/** The twelve months of a school year `2013/2014`: July to June. */
export function monthsOfSchoolYear(schoolYear: string): { readonly first: Month; readonly last: Month } {
  const [first = '', last = ''] = schoolYear.split('/');
  return { first: month(`${first}-07`), last: month(`${last}-06`) };
}

/** The school year a day falls in; it begins in July. */
export function schoolYearOf(date: IsoDate): string {
  const { year, month: number } = partsOf(date);
  const first = number >= 7 ? year : year - 1;
  return `${first}/${first + 1}`;
}

/** `Agustus 2013`. */
export function monthLabel(of: Month): string {
  return longDate(isoDate(`${of}-01`)).slice('1 '.length);
}

function split(of: Month): readonly [year: number, month: number] {
  return [Number(of.slice(0, 4)), Number(of.slice(5))];
}
