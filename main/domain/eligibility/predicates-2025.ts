import type { PolicyEdition } from '../policy/policy-edition.ts';
import type { PolicySettings } from '../policy/settings.ts';
import { isMadrasah, levelGroupOf } from '../routing/levels.ts';
import { check, checked, type Check, notApplicable, type Reasons, withoutWeight } from './checks.ts';
import { checkAge, checkDocuments, checkEnrolment, checkLevel } from './common-predicates.ts';
import type { Facts2025 } from './facts.ts';
import { checkHousehold } from './household-2025.ts';

/** All predicates of KJP Plus Tahap I 2025: general and special requirements, then the verification matrix. */
export function checks2025(
  facts: Facts2025,
  edition: PolicyEdition,
  settings: PolicySettings,
): readonly Check[] {
  return [
    checkAge(facts.birthDate, facts.refDate, edition, settings),
    checkLevel(facts.school.level, edition),
    checkEnrolment(facts.enrolled),
    // Persyaratan umum 2 and 3. The NIK is asked for registration, not for its prefix.
    check('school-in-dki', facts.school.location !== 'dki', 'SCHOOL_NOT_IN_DKI'),
    check('nik-dki', !facts.nikRegisteredDki, 'NIK_NOT_DKI'),
    check('domicile', facts.domicile !== 'dki', 'NOT_DKI_DOMICILE'),
    ...checkSpecialCriterion(facts, edition),
    ...checkDocuments(facts.documents, edition), // matrix 02
    check('nisn', !facts.nisn, 'NISN_MISSING'),
    checkPupilData(facts, settings),
    ...checkProhibitions(facts, edition),
    ...checkHousehold(facts, edition, settings),
  ];
}

/** Persyaratan khusus 2: a listed category, proven by the decree of the Kepala Dinas Sosial. */
export function isSpecialByDecree(facts: Facts2025, edition: PolicyEdition): boolean {
  return claimsCategory(facts, edition) && facts.documents.includes('sk-kadis-sosial');
}

function claimsCategory({ specialCategory }: Facts2025, { criteria }: PolicyEdition): boolean {
  return specialCategory !== null && criteria.specialCategories.includes(specialCategory);
}

// Persyaratan khusus 1 or 2; one is enough
function checkSpecialCriterion(facts: Facts2025, edition: PolicyEdition): readonly Check[] {
  const { dtks } = facts;
  const claims = claimsCategory(facts, edition);
  const byDecree = isSpecialByDecree(facts, edition);
  const unlisted: Reasons =
    dtks === 'belum-layak' ? ['DTKS_NOT_LAYAK'] : dtks === 'layak' || claims ? [] : ['NO_SPECIAL_CRITERION'];
  const listing: Check = {
    predicate: 'dtks',
    answer: dtks === 'layak' ? 'met' : 'failed',
    subject: '',
    reasons: byDecree ? [] : unlisted,
  };
  const category = claims
    ? check('special-category', !byDecree, 'SK_KADIS_SOSIAL_MISSING')
    : notApplicable('special-category');
  return [listing, dtks === 'layak' ? withoutWeight(category) : category];
}

// Matrix 03. Madrasah pupils are in EMIS, not Dapodik (G-36).
function checkPupilData({ pupilDataSource, school }: Facts2025, settings: PolicySettings): Check {
  const acceptsEmis = settings.acceptEmisForMadrasah && isMadrasah(levelGroupOf(school.level));
  const isListed = pupilDataSource === 'dapodik' || (pupilDataSource === 'emis' && acceptsEmis);
  return check('pupil-data', !isListed, 'NOT_IN_PUPIL_DATA');
}

// Matrix 03 and the list of prohibitions; some are counted, the others recorded
function checkProhibitions(facts: Facts2025, edition: PolicyEdition): readonly Check[] {
  const counted = (edition.prohibitions?.pupil ?? []).filter(
    ({ threshold }) => threshold !== null && facts[threshold.metric] >= threshold.min,
  );
  const numbers = counted.map(({ number }) => number);
  const recorded = [...new Set(facts.violations.map(String))].filter((number) => !numbers.includes(number));
  return [checked('attendance', numbers.map(violated)), checked('prohibitions', recorded.map(violated))];
}

function violated(number: string): `PROHIBITION_VIOLATED:${string}` {
  return `PROHIBITION_VIOLATED:${number}`;
}
