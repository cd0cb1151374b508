import { type Parsed, unparsed } from '../parsed.ts';
import { addDays, type IsoDate, parseIsoDate } from './iso-date.ts';

// Asia/Jakarta is UTC+7 all year.
const jakartaOffsetHours = 7;

/** The date in Jakarta at a UTC instant `YYYY-MM-DDTHH:MM[:SS[.sss]]Z`: 17:30Z is already tomorrow there. */
export function jakartaDateOf(instant: string): Parsed<IsoDate, 'not-an-instant'> {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?Z$/.exec(instant);
  const utcDate = parseIsoDate(match?.[1] ?? '');
  if (!match || !utcDate.ok) return unparsed('not-an-instant');
  const isNextDay = Number(match[2]) + jakartaOffsetHours >= 24;
  return { ok: true, value: isNextDay ? addDays(utcDate.value, 1) : utcDate.value };
}
