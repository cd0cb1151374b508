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
import { type Reasons } from './common-predicates.ts';
import { type Facts, type SchoolFacts, type TargetGroup } from './facts.ts';
import { reasons2013 } from './predicates-2013.ts';
import { generalReasons2018, targetGroup2018 } from './predicates-2018.ts';
import { reasons2025 } from './predicates-2025.ts';

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
  const finding = findReasons(facts, edition, settings);
  const reasons = [...new Set(finding.reasons)].toSorted();
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
  };
}

/** Ineligible by any substantive reason, else incomplete by any curable one. */
export function outcomeOf(reasons: Reasons): Outcome {
  if (reasons.some((reason) => reasonKind(reason) === 'substantive')) return 'ineligible';
  return reasons.length > 0 ? 'incomplete' : 'eligible';
}

interface Finding {
  readonly reasons: Reasons;
  readonly applicantClass: ApplicantClass | null;
  readonly targetGroup: TargetGroup | null;
}

function findReasons(facts: Facts, edition: PolicyEdition, settings: PolicySettings): Finding {
  switch (facts.rules) {
    case 'pergub-27-2013': {
      const applicantClass = applicantClassOf(facts.domicile, facts.school.location);
      const reasons = reasons2013(facts, applicantClass, edition, settings);
      return { reasons, applicantClass, targetGroup: null };
    }
    case 'pergub-4-2018': {
      const target = targetGroup2018(facts, edition);
      const reasons = [...generalReasons2018(facts, edition, settings), ...target.reasons];
      return { reasons, applicantClass: null, targetGroup: target.group };
    }
    case 'kjp-plus-2025':
      return { reasons: reasons2025(facts, edition, settings), applicantClass: null, targetGroup: null };
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
