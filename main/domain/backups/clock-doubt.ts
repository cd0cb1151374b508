import { addDays, type IsoDate } from '../deadlines/iso-date.ts';

export type ClockStanding =
  | { readonly kind: 'believable' }
  /** The office already worked on a later day. */
  | { readonly kind: 'behind'; readonly today: IsoDate; readonly lastWork: IsoDate }
  /** Longer than any office stays closed. */
  | { readonly kind: 'ahead'; readonly today: IsoDate; readonly lastWork: IsoDate };

// A school year and its holidays: a program that stood unused longer asks once.
const longestPauseDays = 400;

/** CK01: a clock reset by an empty battery, or set years ahead, shows against the newest audit row. */
export function judgeClock(today: IsoDate, lastWork: IsoDate | null): ClockStanding {
  if (lastWork === null) return { kind: 'believable' };
  if (today < lastWork) return { kind: 'behind', today, lastWork };
  if (today > addDays(lastWork, longestPauseDays)) return { kind: 'ahead', today, lastWork };
  return { kind: 'believable' };
}
