import type { PolicyEdition } from '../policy/policy-edition.ts';
import type { PolicySettings } from '../policy/settings.ts';
import { check, type Check, checked, notApplicable } from './checks.ts';
import type { Facts2025, HouseholdFacts, HouseholdStep } from './facts.ts';

/** Matrix 04.1-04.4 (Kepgub 1250/2020): everyone on the same Kartu Keluarga and nobody off it. */
export function checkHousehold(
  facts: Facts2025,
  edition: PolicyEdition,
  settings: PolicySettings,
): readonly Check[] {
  const criteria = edition.criteria.household;
  if (criteria === null) return [];
  const { household } = facts;
  const excluded = criteria.excludedStatuses.filter(({ code }) => household.statuses.includes(code));
  const water = household.drinkingWater;
  const isBranded = water !== null && water.branded && water.litres >= criteria.brandedWaterLitres;
  const steps: readonly (readonly [HouseholdStep, Check])[] = [
    [
      '04.1',
      checked(
        'household-status',
        excluded.map(({ code }) => `HOUSEHOLD_EXCLUDED_STATUS:${code}` as const),
      ),
    ],
    ['04.2', check('household-car', household.cars > 0, 'HOUSEHOLD_HAS_CAR')],
    [
      '04.3',
      check(
        'household-njop',
        highestNjop(household, settings) > criteria.njopLimit,
        'HOUSEHOLD_NJOP_ABOVE_LIMIT',
      ),
    ],
    ['04.4', check('household-water', isBranded, 'HOUSEHOLD_BRANDED_WATER')],
  ];
  return steps.map(([step, found]) =>
    isExempt(step, facts, settings) ? notApplicable(found.predicate) : found,
  );
}

// The KK of a panti sosial is no household; the operator may say so, with a reason (G-37).
function isExempt(
  step: HouseholdStep,
  { specialCategory, documents, household }: Facts2025,
  settings: PolicySettings,
): boolean {
  return (
    settings.pantiHouseholdChecks === 'not-applicable-with-reason' &&
    specialCategory === 'anak-panti-sosial' &&
    documents.includes('sk-kadis-sosial') &&
    (household.notApplicable ?? []).some((one) => one.step === step && one.reason.trim() !== '')
  );
}

// "di atas Rp1.000.000.000": per NOP or for the household (G-38)
function highestNjop({ njopPerNop }: HouseholdFacts, settings: PolicySettings): number {
  return settings.njopBasis === 'per-nop'
    ? Math.max(0, ...njopPerNop)
    : njopPerNop.reduce((sum, value) => sum + value, 0);
}
