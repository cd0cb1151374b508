import { assertNever } from '../assert-never.ts';
import { type Amount, amountFor, type AmountLookup, type AmountTable } from '../policy/amount-table.ts';
import {
  bankFeesPerMonth,
  type CardType,
  cardTypeFor,
  type PolicyEdition,
} from '../policy/policy-edition.ts';
import { type ReasonCode, reasonKind } from '../policy/reasons.ts';
import { defaultPolicySettings, type PolicySettings } from '../policy/settings.ts';
import { type ApplicantClass, applicantClassOf } from '../routing/levels.ts';
import { type Check, type Reasons, reasonsOf } from './checks.ts';
import type { Facts, SchoolFacts, TargetGroup } from './facts.ts';
import { checks2013 } from './predicates-2013.ts';
import { generalChecks2018 } from './predicates-2018.ts';
import { checks2025 } from './predicates-2025.ts';
import { targetGroup2018 } from './target-groups-2018.ts';

/** `incomplete`: a paper or registration is missing and may still be brought. */
export type Outcome = 'eligible' | 'incomplete' | 'ineligible';

/** An amount of money, with the bank's debits where the edition has them: the transfer itself is gross. */
export type AssessedAmount = Amount & { readonly bankFeesPerMonth?: number; readonly netPerMonth?: number };

/** Advice to the verifiers: the result is theirs and is fixed by the signed Berita Acara. */
export interface Assessment {
  readonly outcome: Outcome;
  readonly eligible: boolean;
  /** Class of Pergub 27/2013; null in other editions and outside Pasal 4. */
  readonly applicantClass: ApplicantClass | null;
  /** Group of 4/2018 under which the pupil is eligible; null in other editions. */
  readonly targetGroup: TargetGroup | null;
  /** Every reason found, by code point. */
  readonly reasons: readonly ReasonCode[];
  /** Null unless eligible and fixed by a Keputusan Gubernur; `amountLookup` says which. */
  readonly amount: AssessedAmount | null;
  readonly amountLookup: AmountLookup['kind'];
  readonly cardType: CardType | null;
  /** The family's category is not found yet (2013): an outcome without reasons is then only provisional. */
  readonly awaitsVerification: boolean;
  /** Every predicate of the edition with its answer, in the order the edition asks; `reasons` are theirs. */
  readonly checks: readonly Check[];
}

export interface AssessOptions {
  /** Null: no Keputusan Gubernur yet. Left out: the edition's own table. */
  readonly amountTable?: AmountTable | null;
  readonly settings?: PolicySettings;
}

/** Judges one pupil by one edition. Throws when the facts are in the terms of another rule set. */
export function assess(
  facts: Facts,
  edition: PolicyEdition,
  { amountTable = edition.amounts, settings = defaultPolicySettings }: AssessOptions = {},
): Assessment {
  if (facts.rules !== edition.rules) throw new Error(`Facts of ${facts.rules} judged by ${edition.rules}`);
  const finding = findChecks(facts, edition, settings);
  const reasons = [...new Set(reasonsOf(finding.checks))].toSorted();
  const outcome = outcomeOf(reasons);
  const eligible = outcome === 'eligible';
  const lookup = lookUpAmount(facts.school, amountTable);
  return {
    outcome,
    eligible,
    applicantClass: finding.applicantClass,
    targetGroup: eligible ? finding.targetGroup : null,
    reasons,
    amount: eligible && lookup.kind === 'found' ? withBankFees(lookup.amount, edition) : null,
    amountLookup: lookup.kind,
    cardType: eligible ? cardTypeFor(edition, facts.school.status) : null,
    awaitsVerification: facts.rules === 'pergub-27-2013' && facts.verifiedCategory === null,
    checks: finding.checks,
  };
}

/** Ineligible by any substantive reason, else incomplete by any curable one. */
export function outcomeOf(reasons: Reasons): Outcome {
  if (reasons.some((reason) => reasonKind(reason) === 'substantive')) return 'ineligible';
  return reasons.length > 0 ? 'incomplete' : 'eligible';
}

interface Finding {
  readonly checks: readonly Check[];
  readonly applicantClass: ApplicantClass | null;
  readonly targetGroup: TargetGroup | null;
}

function findChecks(facts: Facts, edition: PolicyEdition, settings: PolicySettings): Finding {
  switch (facts.rules) {
    case 'pergub-27-2013': {
      const applicantClass = applicantClassOf(facts.domicile, facts.school.location);
      const checks = checks2013(facts, applicantClass, edition, settings);
      return { checks, applicantClass, targetGroup: null };
    }
    case 'pergub-4-2018': {
      const target = targetGroup2018(facts, edition);
      const checks = [...generalChecks2018(facts, edition, settings), ...target.checks];
      return { checks, applicantClass: null, targetGroup: target.group };
    }
    case 'kjp-plus-2025':
      return { checks: checks2025(facts, edition, settings), applicantClass: null, targetGroup: null };
    default:
      return assertNever(facts);
  }
}

function lookUpAmount(school: SchoolFacts, table: AmountTable | null): AmountLookup {
  return amountFor(table, school.level, school.status, school.ppdbBersamaCluster ?? null);
}

// Pasal 42 ayat (2)-(3): debits from the account, so the pupil can use the amount less the fees
function withBankFees(amount: Amount, edition: PolicyEdition): AssessedAmount {
  const fees = bankFeesPerMonth(edition);
  if (fees === 0 || !('totalPerMonth' in amount)) return amount;
  return { ...amount, bankFeesPerMonth: fees, netPerMonth: amount.totalPerMonth - fees };
}
