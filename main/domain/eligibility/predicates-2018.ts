import type { PolicyEdition } from '../policy/policy-edition.ts';
import type { PolicySettings } from '../policy/settings.ts';
import { check, type Check, notApplicable } from './checks.ts';
import { checkAge, checkDocuments, checkEnrolment, checkLevel } from './common-predicates.ts';
import type { Facts2018 } from './facts.ts';

/** Requirements nobody is exempted from (4/2018 Pasal 4, 5 ayat (1) huruf a and d, ayat (2)). */
export function generalChecks2018(
  facts: Facts2018,
  edition: PolicyEdition,
  settings: PolicySettings,
): readonly Check[] {
  return [
    checkAge(facts.birthDate, facts.refDate, edition, settings),
    checkLevel(facts.school.level, edition),
    checkEnrolment(facts.enrolled),
    ...checkDocuments(facts.documents, edition),
    // Pasal 5 ayat (1) huruf d: "berdomisili dan tercatat"; nobody is exempt
    check('domicile', facts.domicile !== 'dki', 'NOT_DKI_DOMICILE'),
    checkKk(facts),
    checkDropout(facts),
  ];
}

// A card that was not shown is a missing paper; one that was shown must be of DKI.
function checkKk({ kk, documents }: Facts2018): Check {
  if (kk === null && !documents.includes('kk')) return notApplicable('dki-kk');
  return check('dki-kk', kk !== 'dki', 'NOT_ON_DKI_KK');
}

// Pasal 5 ayat (2): anak tidak sekolah
function checkDropout({ ats, documents }: Facts2018): Check {
  if (!ats) return notApplicable('lurah-letter');
  return check(
    'lurah-letter',
    !documents.includes('surat-rekomendasi-lurah'),
    'LURAH_RECOMMENDATION_MISSING',
  );
}
