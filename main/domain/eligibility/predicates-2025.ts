import { type PolicyEdition } from '../policy/policy-edition.ts';
import { type PolicySettings } from '../policy/settings.ts';
import { isMadrasah, levelGroupOf } from '../routing/levels.ts';
import {
  checkAge,
  checkDocuments,
  checkEnrolment,
  checkLevel,
  failIf,
  type Reasons,
} from './common-predicates.ts';
import { type Facts2025, type HouseholdFacts } from './facts.ts';

/** All predicates of KJP Plus Tahap I 2025: general and special requirements, then the verification matrix. */
export function reasons2025(facts: Facts2025, edition: PolicyEdition, settings: PolicySettings): Reasons {
  return [
    ...checkAge(facts.birthDate, facts.refDate, edition, settings),
    ...checkLevel(facts.school.level, edition),
    ...checkEnrolment(facts.enrolled),
    ...checkResidence(facts),
    ...checkSpecialCriterion(facts, edition),
    ...checkDocuments(facts.documents, edition), // matrix 02
    ...checkPupilData(facts, settings),
    ...checkProhibitions(facts, edition),
    ...checkHousehold(facts.household, edition, settings),
  ];
}

// Persyaratan umum 2 and 3. The NIK is asked for registration, not for its prefix.
function checkResidence({ school, nikRegisteredDki, domicile }: Facts2025): Reasons {
  return [
    ...failIf(school.location !== 'dki', 'SCHOOL_NOT_IN_DKI'),
    ...failIf(!nikRegisteredDki, 'NIK_NOT_DKI'),
    ...failIf(domicile !== 'dki', 'NOT_DKI_DOMICILE'),
  ];
}

// Persyaratan khusus 1 or 2; one is enough
function checkSpecialCriterion(
  { dtks, specialCategory, documents }: Facts2025,
  edition: PolicyEdition,
): Reasons {
  const isSpecial = specialCategory !== null && edition.criteria.specialCategories.includes(specialCategory);
  const hasDecree = documents.includes('sk-kadis-sosial');
  if (dtks === 'layak' || (isSpecial && hasDecree)) return [];
  if (!isSpecial && dtks === 'tidak-terdaftar') return ['NO_SPECIAL_CRITERION'];
  return [
    ...failIf(dtks === 'belum-layak', 'DTKS_NOT_LAYAK'),
    ...failIf(isSpecial, 'SK_KADIS_SOSIAL_MISSING'),
  ];
}

// Matrix 03. Madrasah pupils are in EMIS, not Dapodik (G-36).
function checkPupilData({ nisn, pupilDataSource, school }: Facts2025, settings: PolicySettings): Reasons {
  const acceptsEmis = settings.acceptEmisForMadrasah && isMadrasah(levelGroupOf(school.level));
  const isListed = pupilDataSource === 'dapodik' || (pupilDataSource === 'emis' && acceptsEmis);
  return [...failIf(!nisn, 'NISN_MISSING'), ...failIf(!isListed, 'NOT_IN_PUPIL_DATA')];
}

// Matrix 03 and the list of prohibitions; some are counted, the others recorded
function checkProhibitions(facts: Facts2025, edition: PolicyEdition): Reasons {
  const counted = (edition.prohibitions?.pupil ?? [])
    .filter(({ threshold }) => threshold !== null && facts[threshold.metric] >= threshold.min)
    .map(({ number }) => number);
  return [...new Set([...facts.violations.map(String), ...counted])].map(
    (number) => `PROHIBITION_VIOLATED:${number}` as const,
  );
}

// Matrix 04.1-04.4 (Kepgub 1250/2020)
function checkHousehold(
  household: HouseholdFacts,
  edition: PolicyEdition,
  settings: PolicySettings,
): Reasons {
  const criteria = edition.criteria.household;
  if (criteria === null) return [];
  const excluded = criteria.excludedStatuses.filter(({ code }) => household.statuses.includes(code));
  const water = household.drinkingWater;
  return [
    ...excluded.map(({ code }) => `HOUSEHOLD_EXCLUDED_STATUS:${code}` as const),
    ...failIf(household.cars > 0, 'HOUSEHOLD_HAS_CAR'),
    ...failIf(highestNjop(household, settings) > criteria.njopLimit, 'HOUSEHOLD_NJOP_ABOVE_LIMIT'),
    ...failIf(
      water !== null && water.branded && water.litres >= criteria.brandedWaterLitres,
      'HOUSEHOLD_BRANDED_WATER',
    ),
  ];
}

// "di atas Rp1.000.000.000": per NOP or for the household (G-38)
function highestNjop({ njopPerNop }: HouseholdFacts, settings: PolicySettings): number {
  return settings.njopBasis === 'per-nop'
    ? Math.max(0, ...njopPerNop)
    : njopPerNop.reduce((sum, value) => sum + value, 0);
}
