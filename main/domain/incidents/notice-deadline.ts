import { addDays, daysBetween, type IsoDate } from '../deadlines/iso-date.ts';

/** A minute of the clock in Jakarta; `time` is `HH:MM`. */
export interface Moment {
  readonly date: IsoDate;
  readonly time: string;
}

/** UU 27/2022 Pasal 46 ayat (1): 3 x 24 jam, to the person and to the lembaga. Hours, never working days. */
export const noticeHours = 72;

/** The same minute three days later: Jakarta has no summer time. */
export function noticeDeadline(found: Moment): Moment {
  return { date: addDays(found.date, noticeHours / 24), time: found.time };
}

/** Whole hours from one moment to another, rounded down; negative when `to` is over. */
export function hoursBetween(from: Moment, to: Moment): number {
  const minutes = daysBetween(from.date, to.date) * 1440 + minuteOf(to.time) - minuteOf(from.time);
  return Math.floor(minutes / 60);
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
