import type { PolicyEdition } from '../policy/policy-edition.ts';
import type { ReasonCode } from '../policy/reasons.ts';
import type { PolicySettings } from '../policy/settings.ts';
import { type ApplicationRecord, factsUnder } from './application-facts.ts';
import { assess, type Outcome } from './assess.ts';
import type { Predicate } from './predicates.ts';

/** `needs-data`: nothing speaks against the pupil, but the edition asks what nobody has collected yet. */
export type Standing = Outcome | 'needs-data';

export const standingLabels: Readonly<Record<Standing, string>> = {
  eligible: 'Layak',
  incomplete: 'Belum lengkap',
  ineligible: 'Tidak layak',
  'needs-data': 'Perlu data tambahan',
};

/** How one application stands under an edition, as advice. */
export interface StandingUnder {
  readonly standing: Standing;
  readonly reasons: readonly ReasonCode[];
  readonly lacking: readonly Predicate[];
}

/** What another edition would change for one application; the application itself stays pinned to its own. */
export interface EditionChange {
  readonly before: Standing;
  readonly after: StandingUnder;
}

export function changeUnder(
  record: ApplicationRecord,
  own: PolicyEdition,
  candidate: PolicyEdition,
  settings: PolicySettings,
): EditionChange {
  return {
    before: standingUnder(record, own, settings).standing,
    after: standingUnder(record, candidate, settings),
  };
}

/** Judges an application by any edition; a missing paper is told before missing data. */
export function standingUnder(
  record: ApplicationRecord,
  edition: PolicyEdition,
  settings: PolicySettings,
): StandingUnder {
  const { facts, lacking } = factsUnder(edition.rules, record);
  const { outcome, reasons } = assess(facts, edition, { settings });
  return {
    standing: outcome === 'eligible' && lacking.length > 0 ? 'needs-data' : outcome,
    reasons,
    lacking,
  };
}
