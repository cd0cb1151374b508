import { z } from 'zod';
import { date, id } from '../fields.ts';
import { method, replies } from '../method.ts';

/** One version of a round's announcement: 0 the first, n its n-th correction (Pasal 21, 23(4)). */
export interface AnnouncementVersionView {
  readonly ordinal: number;
  readonly label: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly listed: number;
  readonly documentId: string | null;
}

export interface AnnouncementDifferenceView {
  readonly roundId: string;
  readonly unitName: string;
  readonly versions: readonly AnnouncementVersionView[];
  readonly earlier: AnnouncementVersionView;
  readonly later: AnnouncementVersionView;
  /** Semula and menjadi of everyone whose line differs; null = not on that list. */
  readonly changes: readonly {
    readonly applicationId: string;
    readonly effect: 'add' | 'remove' | 'correct';
    readonly name: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

const pair = {
  roundId: id,
  earlier: z.number().int().min(0).max(100),
  later: z.number().int().min(0).max(100),
};

export const announcementMethods = {
  /** What differs between two versions, `later` null for the newest; each version stays as it was issued. */
  'announcements.compare': method({
    access: 'anyone',
    request: z.strictObject({ ...pair, later: pair.later.nullable() }),
    response: replies<AnnouncementDifferenceView>(),
  }),
  'announcements.printDifference': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ ...pair, date }),
    response: replies<{ readonly documentId: string }>(),
    job: true,
  }),
} as const;
