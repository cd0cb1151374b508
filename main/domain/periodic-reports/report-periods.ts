import { addDays, addMonths, type IsoDate, isoDate, partsOf } from '../deadlines/iso-date.ts';
import { monthName } from '../words/date-words.ts';

export type PeriodLength = 'month' | 'quarter';

/** A calendar month or a calendar quarter, first day to last. */
export interface ReportPeriod {
  readonly every: PeriodLength;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** `Agustus 2013`, `Triwulan III 2013`. */
  readonly label: string;
}

const quarterNumerals = ['I', 'II', 'III', 'IV'] as const;

/** The period in which `date` lies; "1 kali dalam 3 bulan" is read as each calendar quarter (G-34). */
export function periodOf(every: PeriodLength, date: IsoDate): ReportPeriod {
  const { year, month } = partsOf(date);
  const months = every === 'month' ? 1 : 3;
  const first = month - ((month - 1) % months);
  const from = isoDate(`${year}-${String(first).padStart(2, '0')}-01`);
  return { every, from, to: addDays(addMonths(from, months), -1), label: labelOf(every, year, first) };
}

/** Every period from the one of `start` to the one of `today`, oldest first; none when `start` lies ahead. */
export function periodsSince(every: PeriodLength, start: IsoDate, today: IsoDate): ReportPeriod[] {
  const periods: ReportPeriod[] = [];
  for (let day = start; day <= today; day = addDays(periods.at(-1)?.to ?? today, 1))
    periods.push(periodOf(every, day));
  return periods;
}

function labelOf(every: PeriodLength, year: number, first: number): string {
  if (every === 'month') return `${monthName(first)} ${year}`;
  return `Triwulan ${quarterNumerals[Math.floor((first - 1) / 3)] ?? ''} ${year}`;
}
