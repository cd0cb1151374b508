import { z } from 'zod';
import { id, nothing, requiredText, text } from '../fields.ts';
import { method, replies } from '../method.ts';

/** What a school year held when it was looked at. */
export interface YearFigures {
  readonly applications: number;
  readonly passed: number;
  readonly failed: number;
  readonly rounds: number;
  readonly objections: number;
  readonly recipients: number;
}

/** Something of the year that is not finished, and where it is finished. */
export interface UnfinishedItem {
  readonly title: string;
  readonly why: string;
  readonly link: string;
  /** Until this is done the year cannot be closed; the rest is the head's to judge. */
  readonly blocks: boolean;
}

export interface ClosedYear {
  readonly closingId: string;
  readonly schoolYear: string;
  readonly nextYear: string;
  readonly closedOn: string;
  readonly closedBy: string;
  readonly reason: string;
  readonly figures: YearFigures;
  readonly reopened: { readonly on: string; readonly by: string; readonly reason: string } | null;
}

export interface YearView {
  readonly schoolYear: string;
  readonly nextYear: string;
  readonly figures: YearFigures;
  readonly unfinished: readonly UnfinishedItem[];
  /** Goes over into the next year by itself. */
  readonly carried: { readonly schools: number; readonly officials: number; readonly recipients: number };
  /** Editions the next year may work by, the present one first. */
  readonly editions: readonly { readonly editionId: string; readonly title: string }[];
  /** Newest first. */
  readonly closed: readonly ClosedYear[];
  /** The newest closing can still be taken back: nothing stands in the new year yet. */
  readonly reopenable: string | null;
}

/** Tutup tahun, buka periode (U48). */
export const yearMethods = {
  'years.view': method({ access: 'anyone', request: nothing, response: replies<YearView>() }),
  'years.close': method({
    access: ['kepala'],
    request: z.strictObject({ editionId: id, period: text(40), reason: requiredText(300) }),
    response: replies<YearView>(),
    job: true,
  }),
  'years.reopen': method({
    access: ['kepala'],
    request: z.strictObject({ closingId: id, reason: requiredText(300) }),
    response: replies<YearView>(),
  }),
} as const;
