import { type IsoDate, partsOf, type Weekday, weekdayOf } from './iso-date.ts';

export type HolidayKind = 'nasional' | 'cuti-bersama' | 'daerah';

/** One day off. `basis` is the decision that declares it; null while not confirmed. */
export interface Holiday {
  readonly date: IsoDate;
  readonly kind: HolidayKind;
  readonly name: string;
  readonly basis: string | null;
}

/** The holiday tables an office holds. `version` is stored with every deadline computed from it. */
export interface HolidayCalendar {
  /** One `<year>:<version>` per table, then `kantor:<n>` when the office added days of its own. */
  readonly version: string;
  /** Years with a table of the network; a day an office added alone makes no table. */
  readonly years: readonly number[];
  readonly days: readonly Holiday[];
}

/** How days are counted; every one of these is a setting because the regulation is silent (G-13). */
export interface CountingSettings {
  readonly workWeek: readonly Weekday[];
  readonly cutiBersamaIsNonWorking: boolean;
  readonly rollover: 'none' | 'next-working-day';
}

/** Perpres 21/2023: Monday to Friday. Cuti bersama is not a working day and last days are not moved (G-13). */
export const defaultCountingSettings: CountingSettings = {
  workWeek: [1, 2, 3, 4, 5],
  cutiBersamaIsNonWorking: true,
  rollover: 'none',
};

/** Why a day does not count as a working day. */
export interface DayOff {
  readonly date: IsoDate;
  readonly kind: HolidayKind | 'akhir-pekan';
  readonly names: readonly string[];
}

/** Null for a working day. A holiday on a weekend is reported as the holiday, whatever the order of the table. */
export function dayOff(date: IsoDate, calendar: HolidayCalendar, settings: CountingSettings): DayOff | null {
  const holidays = calendar.days
    .filter((day) => day.date === date && (day.kind !== 'cuti-bersama' || settings.cutiBersamaIsNonWorking))
    .toSorted((a, b) => weight[a.kind] - weight[b.kind] || (a.name < b.name ? -1 : 1));
  const [first] = holidays;
  if (first) return { date, kind: first.kind, names: [...new Set(holidays.map((day) => day.name))] };
  return settings.workWeek.includes(weekdayOf(date)) ? null : { date, kind: 'akhir-pekan', names: [] };
}

/** A day declared twice is told by its strongest ground. */
const weight: Readonly<Record<HolidayKind, number>> = { nasional: 0, daerah: 1, 'cuti-bersama': 2 };

export function isWorkingDay(date: IsoDate, calendar: HolidayCalendar, settings: CountingSettings): boolean {
  return dayOff(date, calendar, settings) === null;
}

/** Years from `from` to `to` for which no table is held: working days computed there are not to be trusted. */
export function yearsWithoutTable(from: IsoDate, to: IsoDate, calendar: HolidayCalendar): readonly number[] {
  const firstYear = partsOf(from).year;
  const count = partsOf(to).year - firstYear + 1;
  return Array.from({ length: count }, (_, index) => firstYear + index).filter(
    (year) => !calendar.years.includes(year),
  );
}
