import type { IsoDate } from '../deadlines/iso-date.ts';
import type { ObjectionState, ObjectionFinding } from '../objections/objection-states.ts';
import type { ApplicantClass } from '../routing/levels.ts';
import type { RoundState } from './round-states.ts';

export type Medium = 'papan' | 'internet' | 'cetak';

/** Number and date of a paper: a Keputusan, a Berita Acara, a surat perintah. */
export interface Instrument {
  readonly number: string;
  readonly date: IsoDate;
}

export interface ResultCounts {
  readonly passed: number;
  readonly failed: number;
}

export interface RoundAnnouncement {
  /** 0 = first announcement (Pasal 13(3), 14(3), 15(3)); n = the n-th correction (Pasal 21). */
  readonly ordinal: number;
  readonly issuedOn: IsoDate;
  /** Last day of display, 7 or 3 calendar days. */
  readonly displayUntil: IsoDate;
  /** Last day on which an objection is in time, 7 working days or 3 days. */
  readonly objectionUntil: IsoDate;
}

export interface RoundObjection {
  readonly announcementOrdinal: number;
  readonly state: ObjectionState;
  readonly finding: ObjectionFinding | null;
}

/** A pupil put on the list by a correction, who owes what Pasal 22 asks. */
export interface AddedPupil {
  readonly name: string;
  readonly completed: boolean;
  readonly droppedReason: string | null;
}

export interface RoundSettings {
  /** G-48: one correction, after the window of the contested announcement has ended. */
  readonly holdCorrectionUntilWindowEnd: boolean;
  /** G-16: announce the result also when every objection is unfounded. */
  readonly announceUnfounded: boolean;
  /** G-17: null = no cap on repeated objections. */
  readonly maxRounds: number | null;
  /** G-31: media without which an announcement is not taken as made. */
  readonly requiredMedia: readonly Medium[];
  /** G-14: whether an announcement may be posted after its date at all. */
  readonly latePosting: 'from-posting-with-reason' | 'refused';
}

/** Defaults of domain gaps G-16, G-17, G-31, G-48. */
export const defaultRoundSettings: RoundSettings = {
  holdCorrectionUntilWindowEnd: true,
  announceUnfounded: true,
  maxRounds: null,
  requiredMedia: ['papan'],
  latePosting: 'from-posting-with-reason',
};

/** Everything recorded about a round that a guard may look at; counts are derived by the caller, never typed. */
export interface RoundFacts {
  /** Null before the round exists. */
  readonly state: RoundState | null;
  readonly applicantClass: ApplicantClass;
  readonly today: IsoDate;
  readonly openingDecree: Instrument | null;
  readonly windowEndsOn: IsoDate | null;
  readonly applications: ResultCounts & {
    readonly total: number;
    readonly draft: number;
    readonly undecided: number;
    readonly failedWithoutReason: number;
  };
  /**
   * `held`: the office holds comparison data (Pasal 12); `uncompared`: applications not yet matched with it;
   * `waiting`: those for whom a person has to say whether a similar record is theirs.
   */
  readonly comparison: { readonly held: boolean; readonly uncompared: number; readonly waiting: number };
  readonly lastResultOn: IsoDate | null;
  /** Roles that must sign the Berita Acara, from routing: 3 for class a, 2 for b and c. */
  readonly requiredSignatories: readonly string[];
  readonly beritaAcara: (Instrument & ResultCounts) | null;
  /** In order of ordinal. */
  readonly announcements: readonly RoundAnnouncement[];
  readonly objections: readonly RoundObjection[];
  /** False only for reviews by the Kanwil itself (Pasal 19 huruf c, G-07). */
  readonly reportRequired: boolean;
  readonly lastReportOn: IsoDate | null;
  /** Latest order on the current announcement (Pasal 18(4), 20). */
  readonly order: Instrument | null;
  readonly addedPupils: readonly AddedPupil[];
  readonly settings: RoundSettings;
}

export type RoundEvent =
  | { readonly kind: 'open'; readonly decree: Instrument | null }
  | { readonly kind: 'startVerification' }
  | { readonly kind: 'draftBeritaAcara' }
  | ({ readonly kind: 'signBeritaAcara'; readonly signedRoles: readonly string[] } & Instrument &
      ResultCounts)
  | ({ readonly kind: 'recap' } & ResultCounts)
  | ({ readonly kind: 'announce' } & Posting)
  | { readonly kind: 'receiveObjection'; readonly receivedOn: IsoDate }
  | { readonly kind: 'completeReview' }
  | { readonly kind: 'dropObjections' }
  | { readonly kind: 'orderCorrection'; readonly order: Instrument }
  | { readonly kind: 'orderContinuation'; readonly order: Instrument }
  | ({ readonly kind: 'announceResult' } & Posting)
  | { readonly kind: 'close'; readonly headReason: string | null };

export interface Posting {
  readonly issuedOn: IsoDate;
  readonly postedOn: IsoDate;
  /** Why it was posted after its date (G-14). */
  readonly latePostingReason: string | null;
  readonly media: readonly Medium[];
}

/** The announcement that objections now run against. */
export function latestAnnouncement(round: RoundFacts): RoundAnnouncement | null {
  return round.announcements.at(-1) ?? null;
}

/** Objections against the latest announcement, whatever became of them. */
export function currentObjections(round: RoundFacts): readonly RoundObjection[] {
  const ordinal = latestAnnouncement(round)?.ordinal;
  return round.objections.filter((objection) => objection.announcementOrdinal === ordinal);
}
