import type { IsoDate } from '../deadlines/iso-date.ts';
import type { Instrument } from '../rounds/round-facts.ts';
import type { ApplicantClass } from '../routing/levels.ts';
import type { ObjectionFinding, ObjectionState, ObjectionType } from './objection-states.ts';
import type { ObjectionWindow } from './objection-window.ts';

/** In what capacity someone objects (Pasal 16, 17); a parent objects as `masyarakat` (G-20). */
export const objectorCapacities = [
  'peserta-didik',
  'pendidik',
  'tenaga-kependidikan',
  'komite',
  'masyarakat',
] as const;
export type ObjectorCapacity = (typeof objectorCapacities)[number];

export interface Objector {
  readonly name: string;
  readonly capacity: ObjectorCapacity;
  readonly contact: string;
}

/** Whom it is about: an application, or a person who never applied (Pasal 22). */
export type ObjectionSubject =
  | { readonly kind: 'application'; readonly applicationId: string }
  | { readonly kind: 'person'; readonly name: string; readonly school: string };

export interface ObjectionPaper {
  readonly type: ObjectionType;
  readonly objector: Objector | null;
  /** Why the head takes an objection without a name (G-20). */
  readonly anonymousReason: string | null;
  readonly subject: ObjectionSubject | null;
  readonly grounds: string;
}

export interface ObjectionFacts {
  /** Null before it is registered. */
  readonly state: ObjectionState | null;
  readonly applicantClass: ApplicantClass;
  readonly today: IsoDate;
  readonly window: ObjectionWindow;
  readonly receivedOn: IsoDate;
  /** `receivedOn` + 7 calendar days (Pasal 18(1), 19). */
  readonly reviewDueOn: IsoDate;
  /** Kepala Satuan Pendidikan + Komite (18(2)), or the head of the office alone (19). */
  readonly requiredReviewers: readonly string[];
  readonly reviewedOn: IsoDate | null;
  /** False only for the Kanwil's own reviews (Pasal 19 huruf c, G-07). */
  readonly reportRequired: boolean;
  readonly report: Instrument | null;
  readonly finding: ObjectionFinding | null;
  /** G-16. */
  readonly announceUnfounded: boolean;
  /** G-20: without a name only where the office allows it, and then with the head's reason. */
  readonly anonymousAllowed: boolean;
}

export type ObjectionEvent =
  | { readonly kind: 'register'; readonly paper: ObjectionPaper }
  | { readonly kind: 'declareInadmissible' }
  | { readonly kind: 'startReview' }
  | { readonly kind: 'signReview'; readonly reviewedOn: IsoDate; readonly signedRoles: readonly string[] }
  | { readonly kind: 'report'; readonly report: Instrument }
  | { readonly kind: 'decide'; readonly order: Instrument; readonly finding: ObjectionFinding }
  | { readonly kind: 'announceResult' }
  | { readonly kind: 'close' }
  | { readonly kind: 'withdraw'; readonly reason: string };
