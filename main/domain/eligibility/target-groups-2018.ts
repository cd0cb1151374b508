import { assertNever } from '../assert-never.ts';
import type { PolicyEdition } from '../policy/policy-edition.ts';
import { reasonKind } from '../policy/reasons.ts';
import { type Check, check, checked, notApplicable, reasonsOf, withoutWeight } from './checks.ts';
import { type Facts2018, type TargetGroup, targetGroups } from './facts.ts';

/** The first claimed group whose own requirements are met, and the checks of every group (Pasal 4). */
export function targetGroup2018(
  facts: Facts2018,
  edition: PolicyEdition,
): { readonly group: TargetGroup | null; readonly checks: readonly Check[] } {
  const findings = facts.claimedGroups.map((group) => ({
    group,
    checks: groupChecks(group, facts, edition),
  }));
  const unclaimed = targetGroups
    .filter((group) => !facts.claimedGroups.includes(group))
    .map((group) => notApplicable('target-group', group));
  if (findings.length === 0) return { group: null, checks: [checked('target-group', ['NOT_TARGET_GROUP'])] };

  const met = findings.find(({ checks }) => reasonsOf(checks).length === 0);
  // Groups are alternatives: where one is met or can still be cured, the others do not exclude the pupil.
  const curable = findings.filter(({ checks }) =>
    reasonsOf(checks).every((reason) => reasonKind(reason) === 'curable'),
  );
  const decisive = met ? [met] : curable.length > 0 ? curable : findings;
  return {
    group: met?.group ?? null,
    checks: [
      ...findings.flatMap((finding) =>
        decisive.includes(finding) ? finding.checks : finding.checks.map(withoutWeight),
      ),
      ...unclaimed,
    ],
  };
}

function groupChecks(group: TargetGroup, facts: Facts2018, edition: PolicyEdition): readonly Check[] {
  switch (group) {
    case 'keluarga-tidak-mampu':
      return checkPoorFamily(facts);
    case 'pengemudi-mitra-transjakarta':
      return [checkDriver(facts, edition)];
    case 'pekerja-buruh':
      return checkWorker(facts, edition);
    default:
      return assertNever(group);
  }
}

// Pasal 5 ayat (1) huruf b ("dan/atau" another source) and c; Anak Asuh is exempt from b only (ayat (4))
function checkPoorFamily({ bdt, otherKepgubSource, anakAsuh, documents }: Facts2018): readonly Check[] {
  const group = 'keluarga-tidak-mampu';
  return [
    anakAsuh
      ? notApplicable('bdt', group)
      : check('bdt', bdt !== 'terdaftar' && !otherKepgubSource, 'NOT_IN_BDT', group),
    check('sktm', !documents.includes('sktm'), 'DOC_MISSING_SKTM', group),
  ];
}

// Pasal 4 huruf b; exempt from BDT and SKTM (Pasal 5 ayat (5))
function checkDriver({ driver }: Facts2018, edition: PolicyEdition): Check {
  const isCovered = driver !== null && edition.criteria.driverVehicles.includes(driver.vehicle);
  return check('driver', !isCovered, 'NOT_TARGET_GROUP', 'pengemudi-mitra-transjakarta');
}

// Pasal 4 huruf c; exempt from BDT and SKTM (Pasal 5 ayat (5)). Integers, so that no rupiah is rounded away.
function checkWorker({ worker }: Facts2018, edition: PolicyEdition): readonly Check[] {
  const group = 'pekerja-buruh';
  if (worker === null) return [checked('target-group', ['NOT_TARGET_GROUP'], group)];
  const limit = edition.criteria.wageLimitPercent;
  const isAbove = limit !== null && worker.monthlyWage * 100 > worker.ump * limit;
  return [
    check('worker-ktp', !worker.ktpDki, 'KTP_NOT_DKI', group),
    check('worker-wage', isAbove, 'WAGE_ABOVE_LIMIT', group),
  ];
}
