import type { DeadlineRule } from '#domain/deadlines/deadline-rules.ts';
import type { CountingSettings, HolidayCalendar } from '#domain/deadlines/holiday-calendar.ts';

/**
 * The same rules written as a clerk would count: one day at a time on the platform's own calendar.
 *
 * Shares no line with the engine, so that a mistake in one is not repeated in the other.
 */
export function naiveDeadline(
  rule: DeadlineRule,
  start: string,
  calendar: HolidayCalendar,
  settings: CountingSettings,
): { readonly firstDay: string; readonly lastDay: string } {
  if (!('amount' in rule)) throw new Error('Only counted rules');
  const isOff = (day: Date) => {
    const weekday = day.getUTCDay() === 0 ? 7 : day.getUTCDay();
    if (!settings.workWeek.some((one) => one === weekday)) return true;
    return calendar.days.some(
      ({ date, kind }) =>
        date === text(day) && !(kind === 'cuti-bersama' && !settings.cutiBersamaIsNonWorking),
    );
  };
  const from = new Date(`${start}T00:00:00Z`);
  let firstDay = '';
  let end = new Date(from);
  if (rule.unit === 'month') {
    firstDay = text(plus(from, 1));
    // Back to the first of the month, forward by months, then as far into it as it goes.
    end = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + rule.amount, 1));
    while (end.getUTCDate() < from.getUTCDate() && plus(end, 1).getUTCMonth() === end.getUTCMonth())
      end = plus(end, 1);
  } else if (rule.unit === 'calendar-quarter') {
    let first = new Date(from);
    while (!(first.getUTCDate() === 1 && [0, 3, 6, 9].includes(first.getUTCMonth()))) first = plus(first, -1);
    firstDay = text(first);
    let quarters = 0;
    for (end = first; ; end = plus(end, 1)) {
      if ([3, 6, 9, 0].includes(plus(end, 1).getUTCMonth()) && plus(end, 1).getUTCDate() === 1) quarters += 1;
      if (quarters === rule.amount) break;
    }
  } else {
    let counted = 0;
    for (let day = rule.countStartDay ? from : plus(from, 1); counted < rule.amount; day = plus(day, 1)) {
      if (rule.unit === 'working-day' && isOff(day)) continue;
      counted += 1;
      if (counted === 1) firstDay = text(day);
      end = day;
    }
  }
  while (settings.rollover === 'next-working-day' && isOff(end)) end = plus(end, 1);
  return { firstDay, lastDay: text(end) };
}

function plus(day: Date, days: number): Date {
  return new Date(day.getTime() + days * 86_400_000);
}

function text(day: Date): string {
  return day.toISOString().slice(0, 10);
}
