import type { IsoDate } from '#domain/deadlines/iso-date.ts';

/** One page of a list that is filtered, sorted and cut in SQL. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly total: number;
}

/** A computed deadline with its explanation (U25); `lastDay` is null where the text sets none (G-15). */
export interface DeadlineView {
  readonly lastDay: IsoDate | null;
  readonly article: string;
  /** The whole explanation: article, start, unit, skipped days, holiday table. */
  readonly sentence: string;
  /** For example `sisa 3 hari kerja (19 Agustus 2013)`. */
  readonly remaining: string | null;
  readonly status: 'early' | 'within' | 'late' | 'none';
}

/** Whether a step may be taken now; a disabled step says why (U20). */
export interface Permission {
  readonly allowed: boolean;
  readonly why: string | null;
}

/** One step of the visible line of a round. */
export interface StepView {
  readonly key: string;
  readonly label: string;
  readonly state: 'done' | 'next' | 'blocked' | 'later';
  readonly on: IsoDate | null;
  readonly why: string | null;
}

/** A file the host holds for the window: fetched once by its token, never by path. */
export interface FileOffer {
  readonly token: string;
  readonly name: string;
  readonly bytes: number;
}
