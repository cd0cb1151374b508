import { assertNever } from '../assert-never.ts';
import { type Parsed, parsed, unparsed } from '../parsed.ts';
import type { DeadlineRule } from './deadline-rules.ts';
import {
  type CountingSettings,
  type DayOff,
  dayOff,
  defaultCountingSettings,
  type HolidayCalendar,
  isWorkingDay,
  yearsWithoutTable,
} from './holiday-calendar.ts';
import { addDays, addMonths, type IsoDate, isoDateOf, lastIsoDate, partsOf } from './iso-date.ts';

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

/**
 * What cannot be counted: a length that is no whole number from 1, a week without working days,
 * published dates that end before they begin, or a last day beyond the calendar (2199).
 */
export type DeadlineProblem = 'length' | 'work-week' | 'ends-before-start' | 'out-of-calendar';

/** The period that a rule gives from `start`, for rules and settings the program itself made; throws on a problem. */
export function computeDeadline(
  rule: DeadlineRule,
  start: IsoDate,
  calendar: HolidayCalendar,
  settings: CountingSettings = defaultCountingSettings,
): Deadline {
  const deadline = tryDeadline(rule, start, calendar, settings);
  if (!deadline.ok) throw new Error(`No ${rule.kind} from ${start}: ${deadline.problem}`);
  return deadline.value;
}

/** The same for rules and settings that came from outside: what cannot be counted is a value. */
export function tryDeadline(
  rule: DeadlineRule,
  start: IsoDate,
  calendar: HolidayCalendar,
  settings: CountingSettings = defaultCountingSettings,
): Parsed<Deadline, DeadlineProblem> {
  const problem = problemOf(rule, start, settings);
  if (problem !== null) return unparsed(problem);
  const basis = { rule, start, settings, holidayTableVersion: calendar.version };
  if (rule.unit === 'none') return parsed({ ...basis, firstDay: null, lastDay: null });
  const counted = countPeriod(rule, start, calendar, settings);
  if (counted === null) return unparsed('out-of-calendar');

  // Published dates stand as published: the timetable of 2025 itself ends on a Sunday.
  const mayMove = settings.rollover === 'next-working-day' && rule.unit !== 'fixed';
  const lastDay = mayMove ? workingDayFrom(counted.lastDay, calendar, settings) : counted.lastDay;
  if (lastDay === null || lastDay > lastIsoDate) return unparsed('out-of-calendar');
  const wasMoved = lastDay !== counted.lastDay;
  const skipsFrom = rule.unit === 'working-day' ? dayOneOf(rule, start) : wasMoved ? counted.lastDay : null;
  return parsed({
    ...basis,
    firstDay: counted.firstDay,
    lastDay,
    skipped: skipsFrom === null ? [] : daysOffBetween(skipsFrom, lastDay, calendar, settings),
    movedFrom: wasMoved ? counted.lastDay : null,
    yearsWithoutTable: dependsOnHolidays(rule, settings) ? yearsWithoutTable(start, lastDay, calendar) : [],
  });
}

/** Whether the holiday table can change the result; calendar days run through holidays unless the end is moved. */
export function dependsOnHolidays({ unit }: DeadlineRule, { rollover }: CountingSettings): boolean {
  if (unit === 'none' || unit === 'fixed') return false;
  return unit === 'working-day' || rollover === 'next-working-day';
}

function problemOf(
  rule: DeadlineRule,
  start: IsoDate,
  { workWeek }: CountingSettings,
): DeadlineProblem | null {
  if ('amount' in rule && (!Number.isInteger(rule.amount) || rule.amount < 1)) return 'length';
  if (rule.unit === 'fixed' && rule.endsOn < start) return 'ends-before-start';
  return workWeek.length === 0 ? 'work-week' : null;
}

interface Period {
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
}

function countPeriod(
  rule: Exclude<DeadlineRule, { readonly unit: 'none' }>,
  start: IsoDate,
  calendar: HolidayCalendar,
  settings: CountingSettings,
): Period | null {
  const dayOne = dayOneOf(rule, start);
  switch (rule.unit) {
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
): Period | null {
  const firstDay = workingDayFrom(from, calendar, settings);
  let lastDay = firstDay;
  for (let counted = 1; lastDay !== null && counted < amount; counted += 1) {
    lastDay = workingDayFrom(addDays(lastDay, 1), calendar, settings);
  }
  return firstDay === null || lastDay === null ? null : { firstDay, lastDay };
}

function countQuarters(start: IsoDate, amount: number): Period {
  const { year, month } = partsOf(start);
  const firstDay = isoDateOf(year, month - ((month - 1) % 3), 1);
  if (!firstDay.ok) throw new Error(`No quarter holds ${start}`);
  return { firstDay: firstDay.value, lastDay: addDays(addMonths(firstDay.value, 3 * amount), -1) };
}

/** The day itself or the next working day; null when the calendar ends before one comes. */
function workingDayFrom(
  date: IsoDate,
  calendar: HolidayCalendar,
  settings: CountingSettings,
): IsoDate | null {
  for (let day = date; day <= lastIsoDate; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar, settings)) return day;
  }
  return null;
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
