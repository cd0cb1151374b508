import type { IsoDate } from '../deadlines/iso-date.ts';

/** The days in which an announcement may be objected to (Pasal 16, 17, 23(1)). */
export interface ObjectionWindow {
  readonly issuedOn: IsoDate;
  /** Last day in time, computed with the working-day table. */
  readonly until: IsoDate;
}

export type ObjectionTiming = 'in-time' | 'late' | 'before-announcement';

/** Judges the paper date; the last day is in time. */
export function timingOf(receivedOn: IsoDate, window: ObjectionWindow): ObjectionTiming {
  if (receivedOn < window.issuedOn) return 'before-announcement';
  return receivedOn <= window.until ? 'in-time' : 'late';
}
