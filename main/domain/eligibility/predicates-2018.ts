import { assertNever } from '../assert-never.ts';
import { type PolicyEdition } from '../policy/policy-edition.ts';
import { reasonKind } from '../policy/reasons.ts';
import { type PolicySettings } from '../policy/settings.ts';
import {
  checkAge,
  checkDocuments,
  checkEnrolment,
  checkLevel,
  failIf,
  type Reasons,
} from './common-predicates.ts';
import { type Facts2018, type TargetGroup } from './facts.ts';

/** Requirements nobody is exempted from (4/2018 Pasal 4, 5 ayat (1) huruf a and d, ayat (2)). */
export function generalReasons2018(
  facts: Facts2018,
  edition: PolicyEdition,
  settings: PolicySettings,
): Reasons {
  return [
    ...checkAge(facts.birthDate, facts.refDate, edition, settings),
    ...checkLevel(facts.school.level, edition),
    ...checkEnrolment(facts.enrolled),
    ...checkDocuments(facts.documents, edition),
    ...checkDomicile(facts),
    ...checkDropout(facts),
  ];
}

/** The first claimed group whose own requirements are met, or why none is. */
export function targetGroup2018(
  facts: Facts2018,
  edition: PolicyEdition,
):
  | { readonly group: TargetGroup; readonly reasons: readonly [] }
  | { readonly group: null; readonly reasons: Reasons } {
  if (facts.claimedGroups.length === 0) return { group: null, reasons: ['NOT_TARGET_GROUP'] };
  const findings = facts.claimedGroups.map((group) => ({
    group,
    reasons: groupReasons(group, facts, edition),
  }));
  const met = findings.find((finding) => finding.reasons.length === 0);
  if (met) return { group: met.group, reasons: [] };
  // Groups are alternatives: where one can still be cured, the others do not exclude the pupil.
  const curable = findings.filter(({ reasons }) =>
    reasons.every((reason) => reasonKind(reason) === 'curable'),
  );
  return {
    group: null,
    reasons: (curable.length > 0 ? curable : findings).flatMap(({ reasons }) => reasons),
  };
}

function groupReasons(group: TargetGroup, facts: Facts2018, edition: PolicyEdition): Reasons {
  switch (group) {
    case 'keluarga-tidak-mampu':
      return checkPoorFamily(facts);
    case 'pengemudi-mitra-transjakarta':
      return checkDriver(facts, edition);
    case 'pekerja-buruh':
      return checkWorker(facts, edition);
    default:
      return assertNever(group);
  }
}

// Pasal 5 ayat (1) huruf b ("dan/atau" another source) and c; Anak Asuh is exempt from b only (ayat (4))
function checkPoorFamily({ bdt, otherKepgubSource, anakAsuh, documents }: Facts2018): Reasons {
  return [
    ...failIf(bdt !== 'terdaftar' && !otherKepgubSource && !anakAsuh, 'NOT_IN_BDT'),
    ...failIf(!documents.includes('sktm'), 'DOC_MISSING_SKTM'),
  ];
}

// Pasal 4 huruf b; exempt from BDT and SKTM (Pasal 5 ayat (5))
function checkDriver({ driver }: Facts2018, edition: PolicyEdition): Reasons {
  return failIf(
    driver === null || !edition.criteria.driverVehicles.includes(driver.vehicle),
    'NOT_TARGET_GROUP',
  );
}

// Pasal 4 huruf c; exempt from BDT and SKTM (Pasal 5 ayat (5)). Integers, so that no rupiah is rounded away.
function checkWorker({ worker }: Facts2018, edition: PolicyEdition): Reasons {
  if (worker === null) return ['NOT_TARGET_GROUP'];
  const limit = edition.criteria.wageLimitPercent;
  return [
    ...failIf(!worker.ktpDki, 'KTP_NOT_DKI'),
    ...failIf(limit !== null && worker.monthlyWage * 100 > worker.ump * limit, 'WAGE_ABOVE_LIMIT'),
  ];
}

// Pasal 5 ayat (1) huruf d: "berdomisili dan tercatat"; nobody is exempt
function checkDomicile({ domicile, kk }: Facts2018): Reasons {
  return [...failIf(domicile !== 'dki', 'NOT_DKI_DOMICILE'), ...failIf(kk === 'luar-dki', 'NOT_ON_DKI_KK')];
}

// Pasal 5 ayat (2): anak tidak sekolah
function checkDropout({ ats, documents }: Facts2018): Reasons {
  return failIf(ats && !documents.includes('surat-rekomendasi-lurah'), 'LURAH_RECOMMENDATION_MISSING');
}
