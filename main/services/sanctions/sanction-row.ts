import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { SanctionBasis } from '#contract/methods/sanctions.ts';
import type { SanctionState, SanctionStep, SanctionSubject } from '#domain/sanctions/sanction-states.ts';

/** One case as stored. */
export interface SanctionRecord {
  readonly sanction_id: string;
  readonly application_id: string | null;
  readonly npsn: string;
  readonly school_name: string;
  readonly name: string;
  readonly edition_id: string;
  readonly subject: SanctionSubject;
  readonly prohibition_ref: string | null;
  readonly prohibition: string;
  readonly counted: number | null;
  readonly basis: SanctionBasis;
  readonly basis_number: string;
  readonly basis_date: IsoDate;
  readonly facts: string;
  readonly state: SanctionState;
  readonly last_on: IsoDate;
}

export interface SanctionStepRecord {
  readonly kind: SanctionStep | 'propose';
  readonly number: string;
  readonly date: IsoDate;
  readonly by_office: string;
  readonly reason: string;
  readonly recorded_by: string;
}

/** A case that is neither finished nor set aside. */
export const openStates = [
  'proposed',
  'forwarded',
  'cardWithdrawn',
] as const satisfies readonly SanctionState[];
