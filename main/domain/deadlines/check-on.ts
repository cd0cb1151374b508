import type { Deadline } from './compute-deadline.ts';
import {
  type CountingSettings,
  defaultCountingSettings,
  type HolidayCalendar,
  isWorkingDay,
} from './holiday-calendar.ts';
import { addDays, type IsoDate } from './iso-date.ts';

export type Timeliness = 'early' | 'within' | 'late';

/** Whether an act on `date` is on time. The start day and days off inside the period are within. */
export function checkOn(deadline: Deadline, date: IsoDate): Timeliness {
  if (date < deadline.start) return 'early';
  return deadline.lastDay !== null && date > deadline.lastDay ? 'late' : 'within';
}

/** Working days after `today` up to and including `lastDay`; 0 on the last day and after it. */
export function workingDaysLeft(
  today: IsoDate,
  lastDay: IsoDate,
  calendar: HolidayCalendar,
  settings: CountingSettings = defaultCountingSettings,
): number {
  let left = 0;
  for (let day = addDays(today, 1); day <= lastDay; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar, settings)) left += 1;
  }
  return left;
}
