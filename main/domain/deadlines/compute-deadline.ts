import { assertNever } from '../assert-never.ts';
import { type DeadlineRule } from './deadline-rules.ts';
import {
  type CountingSettings,
  type DayOff,
  dayOff,
  defaultCountingSettings,
  type HolidayCalendar,
  isWorkingDay,
  yearsWithoutTable,
} from './holiday-calendar.ts';
import { addDays, addMonths, type IsoDate, isoDateOf, partsOf } from './iso-date.ts';

/** A computed deadline with all it was computed from, so that it can be explained years later. */
export type Deadline = DeadlineBasis & (Limited | Unlimited);

export interface DeadlineBasis {
  readonly rule: DeadlineRule;
  readonly start: IsoDate;
  readonly settings: CountingSettings;
  readonly holidayTableVersion: string;
}

export interface Limited {
  /** Day 1 of the count. */
  readonly firstDay: IsoDate;
  /** Last day on which the act is on time. */
  readonly lastDay: IsoDate;
  /** Days passed over, in order: within a count of working days, or by moving the last day. */
  readonly skipped: readonly DayOff[];
  /** The last day as counted, when rollover moved it. */
  readonly movedFrom: IsoDate | null;
  /** Years whose holidays matter here but are not held; not empty = warn. */
  readonly yearsWithoutTable: readonly number[];
}

/** The text sets no limit: never shown as a date. */
export interface Unlimited {
  readonly firstDay: null;
  readonly lastDay: null;
}

/** Computes the period that `rule` gives from `start`. Throws on a count below 1 or an empty work week. */
export function computeDeadline(
  rule: DeadlineRule,
  start: IsoDate,
  calendar: HolidayCalendar,
  settings: CountingSettings = defaultCountingSettings,
): Deadline {
  const basis = { rule, start, settings, holidayTableVersion: calendar.version };
  if (settings.workWeek.length === 0) throw new Error('A work week needs at least one day');
  const counted = countPeriod(rule, start, calendar, settings);
  if (counted === null) return { ...basis, firstDay: null, lastDay: null };

  // Published dates stand as published: the timetable of 2025 itself ends on a Sunday.
  const mayMove = settings.rollover === 'next-working-day' && rule.unit !== 'fixed';
  const lastDay = mayMove ? workingDayFrom(counted.lastDay, calendar, settings) : counted.lastDay;
  const wasMoved = lastDay !== counted.lastDay;
  const dependsOnCalendar = mayMove || rule.unit === 'working-day';
  const skipsFrom = rule.unit === 'working-day' ? dayOneOf(rule, start) : wasMoved ? counted.lastDay : null;
  return {
    ...basis,
    firstDay: counted.firstDay,
    lastDay,
    skipped: skipsFrom === null ? [] : daysOffBetween(skipsFrom, lastDay, calendar, settings),
    movedFrom: wasMoved ? counted.lastDay : null,
    yearsWithoutTable: dependsOnCalendar ? yearsWithoutTable(start, lastDay, calendar) : [],
  };
}

interface Period {
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
}

function countPeriod(
  rule: DeadlineRule,
  start: IsoDate,
  calendar: HolidayCalendar,
  settings: CountingSettings,
): Period | null {
  if ('amount' in rule && (!Number.isInteger(rule.amount) || rule.amount < 1)) {
    throw new Error(`Not a length of time: ${rule.amount}`);
  }
  const dayOne = dayOneOf(rule, start);
  switch (rule.unit) {
    case 'none':
      return null;
    case 'fixed':
      return { firstDay: start, lastDay: rule.endsOn };
    case 'calendar-day':
      return { firstDay: dayOne, lastDay: addDays(dayOne, rule.amount - 1) };
    case 'working-day':
      return countWorkingDays(dayOne, rule.amount, calendar, settings);
    case 'month':
      return { firstDay: addDays(start, 1), lastDay: addMonths(start, rule.amount) };
    case 'calendar-quarter':
      return countQuarters(start, rule.amount);
    default:
      return assertNever(rule);
  }
}

function dayOneOf(rule: DeadlineRule, start: IsoDate): IsoDate {
  return rule.countStartDay ? start : addDays(start, 1);
}

function countWorkingDays(
  from: IsoDate,
  amount: number,
  calendar: HolidayCalendar,
  settings: CountingSettings,
): Period {
  const firstDay = workingDayFrom(from, calendar, settings);
  let lastDay = firstDay;
  for (let counted = 1; counted < amount; counted += 1) {
    lastDay = workingDayFrom(addDays(lastDay, 1), calendar, settings);
  }
  return { firstDay, lastDay };
}

function countQuarters(start: IsoDate, amount: number): Period {
  const { year, month } = partsOf(start);
  const firstDay = isoDateOf(year, month - ((month - 1) % 3), 1);
  if (!firstDay.ok) throw new Error(`No quarter holds ${start}`);
  return { firstDay: firstDay.value, lastDay: addDays(addMonths(firstDay.value, 3 * amount), -1) };
}

function workingDayFrom(date: IsoDate, calendar: HolidayCalendar, settings: CountingSettings): IsoDate {
  let day = date;
  while (!isWorkingDay(day, calendar, settings)) day = addDays(day, 1);
  return day;
}

function daysOffBetween(
  from: IsoDate,
  to: IsoDate,
  calendar: HolidayCalendar,
  settings: CountingSettings,
): readonly DayOff[] {
  const days: DayOff[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const off = dayOff(day, calendar, settings);
    if (off) days.push(off);
  }
  return days;
}
