import type { IsoDate } from '../deadlines/iso-date.ts';
import type { ObjectionType } from '../objections/objection-states.ts';
import type { ApplicantClass, LevelGroup } from '../routing/levels.ts';
import type { ApplicationPlace, RecapLevel } from './application-states.ts';
import type { Instrument } from './round-facts.ts';
import type { RoundState } from './round-states.ts';

/** Everything recorded about an application that a guard may look at. */
export interface ApplicationFacts {
  /** Null: no application exists (Pasal 22 may add a pupil who never applied). */
  readonly state: ApplicationPlace | null;
  readonly applicantClass: ApplicantClass;
  readonly levelGroup: LevelGroup;
  readonly today: IsoDate;
  /** Filed under Pasal 22, therefore never late. */
  readonly viaCorrection: boolean;
  readonly consentToPublish: boolean;
  /** Last day of the submission window (Pasal 11). */
  readonly windowEndsOn: IsoDate;
  readonly roundState: RoundState | null;
  /** Required documents missing or not matching. */
  readonly documentsWanting: number;
  /** Null: no account-opening form, or a voided one. `wanting`: required entries still empty. */
  readonly accountForm: { readonly wanting: number } | null;
  /** Advice of the eligibility engine; null when it was not asked. */
  readonly advice: 'eligible' | 'incomplete' | 'ineligible' | null;
  /** Suspected duplicates nobody has resolved or set aside (G-46). */
  readonly openDuplicates: number;
}

/** What an order of Pasal 18(4) or 20 says about this pupil. */
export interface OrderOnPupil {
  readonly kind: 'perbaiki' | 'lanjutkan';
  readonly finding: 'benar' | 'tidak-benar';
  readonly type: ObjectionType;
}

/** What came with a recap from the office or school below (Pasal 26-29). */
export interface RecapReceipt {
  readonly sealed: boolean;
  readonly arithmeticHolds: boolean;
}

/** One member per kind, so that a table row sees exactly the event it is for. */
type Act<Kind extends string, Payload = unknown> = Kind extends string
  ? { readonly kind: Kind } & Payload
  : never;

export type ApplicationEvent =
  | Act<'submit' | 'rejectLate', { readonly receivedOn: IsoDate }>
  | Act<
      | 'markIncomplete'
      | 'complete'
      | 'verify'
      | 'takeBackResult'
      | 'announce'
      | 'fillAccountForm'
      | 'completeAddition'
    >
  | Act<'pass', { readonly deviationReason: string | null }>
  | Act<'fail', { readonly reasons: readonly string[]; readonly deviationReason: string | null }>
  | Act<'removeByOrder' | 'addByOrder', { readonly order: OrderOnPupil }>
  | Act<'recapAtOrigin', { readonly at: RecapLevel }>
  | Act<'recapAbove', { readonly at: RecapLevel; readonly receipt: RecapReceipt }>
  | Act<'propose' | 'recommend' | 'rejectDetermination', { readonly letter: Instrument }>
  | Act<'determine', { readonly letter: Instrument; readonly amount: number | null }>
  | Act<'activate', { readonly accountNumber: string }>
  | Act<'withdrawCard' | 'revoke', { readonly letter: Instrument }>
  | Act<'end' | 'withdraw', { readonly reason: string }>
  | Act<'continueAtNextLevel', { readonly newLevel: LevelGroup }>
  | Act<
      'carryOver',
      { readonly at: RecapLevel; readonly dataUpdated: boolean; readonly levelChanged: boolean }
    >;
