import { z } from 'zod';
import { id, nothing, paging, requiredText } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { Page, Permission } from '../views.ts';

export interface ComparisonSetView {
  readonly source: string;
  readonly sourceLabel: string;
  readonly version: string;
  readonly persons: number;
  readonly receivedOn: string;
  /** Name of the office it came from. */
  readonly from: string;
}

/** One line of a side by side; `differs` only where both sides say something. */
export interface SideLine {
  readonly label: string;
  readonly left: string;
  readonly right: string;
  readonly differs: boolean;
}

/** An application beside the record it resembles. */
export interface LikenessView {
  readonly applicationId: string;
  readonly roundId: string;
  readonly name: string;
  readonly schoolName: string;
  /** Name of the list, for example `PPLS 2011`. */
  readonly set: string;
  readonly ref: string;
  /** In words what agrees and what does not. */
  readonly evidence: string;
  readonly lines: readonly SideLine[];
  readonly decision: {
    readonly verdict: 'cocok' | 'bukan';
    readonly reason: string;
    readonly by: string;
    readonly on: string;
  } | null;
  /** Deciding and taking back: until the Berita Acara is drafted. */
  readonly permission: Permission;
}

export interface LikenessPage extends Page<LikenessView> {
  readonly waiting: number;
  readonly decided: number;
}

/** Two applications of this office that may be one child (G-46). */
export interface PupilPairView {
  readonly pairId: string;
  readonly kindLabel: string;
  readonly evidence: string;
  readonly left: PupilPairSide;
  readonly right: PupilPairSide;
  readonly lines: readonly SideLine[];
  readonly decision: {
    readonly outcome: 'beda-orang' | 'orang-sama';
    readonly excludedName: string | null;
    readonly reason: string;
    readonly by: string;
    readonly on: string;
  } | null;
}

export interface PupilPairSide {
  readonly applicationId: string;
  readonly name: string;
  readonly schoolName: string;
  readonly applicantClass: string;
}

export const comparisonMethods = {
  /** Every list of comparison data this office holds (Pasal 12, 58(2)). */
  'comparison.sets': method({
    access: 'anyone',
    request: nothing,
    response: replies<readonly ComparisonSetView[]>(),
  }),
  /** Applications that resemble a record and wait for a person, or were decided by one (Pasal 12(2)). */
  'likenesses.page': method({
    access: 'anyone',
    request: z.strictObject({
      ...paging,
      roundId: id.nullable().default(null),
      show: z.enum(['waiting', 'decided']).default('waiting'),
    }),
    response: replies<LikenessPage>(),
  }),
  /** A person says whether the record is this child's; "bukan" offers the next record that resembles him. */
  'likenesses.decide': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      applicationId: id,
      /** The record on the screen, so that nobody decides on another. */
      ref: requiredText(80),
      verdict: z.enum(['cocok', 'bukan']),
      reason: requiredText(300),
    }),
    response: replies<{ readonly waiting: number }>(),
  }),
  /** Takes back every decision on one application, until the Berita Acara is drafted. */
  'likenesses.undo': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ applicationId: id }),
    response: replies<{ readonly waiting: number }>(),
  }),
  /** Pairs of applications of this office that may be one child: two schools, or classes a and b (G-46). */
  'pupilPairs.page': method({
    access: 'anyone',
    request: z.strictObject({ ...paging, show: z.enum(['open', 'decided']).default('open') }),
    response: replies<Page<PupilPairView> & { readonly open: number; readonly decided: number }>(),
  }),
  /** A person decides; the application left out stays on record with the reason. */
  'pupilPairs.decide': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      pairId: id,
      outcome: z.enum(['beda-orang', 'orang-sama']),
      exclude: id.nullable(),
      reason: requiredText(300),
    }),
    response: replies<{ readonly open: number }>(),
  }),
} as const;
