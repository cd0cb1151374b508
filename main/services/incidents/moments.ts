import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { Moment } from '#domain/incidents/notice-deadline.ts';
import { longDate } from '#domain/words/date-words.ts';

const jakartaOffsetMs = 7 * 3_600_000;

/** Minute of the clock in Jakarta of an RFC 3339 instant. */
export function momentOf(instant: string): Moment {
  const local = new Date(Date.parse(instant) + jakartaOffsetMs).toISOString();
  return { date: isoDate(local.slice(0, 10)), time: local.slice(11, 16) };
}

/** `2013-07-29 14:05`, as the contract carries it; sorts by time. */
export function momentText({ date, time }: Moment): string {
  return `${date} ${time}`;
}

/** `29 Juli 2013 pukul 14.05 WIB`. */
export function momentWords({ date, time }: Moment): string {
  return `${longDate(date)} pukul ${time.replace(':', '.')} WIB`;
}
