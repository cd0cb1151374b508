import { type Parsed, parsed, unparsed } from '../parsed.ts';
import { levels, type SchoolStatus } from '../routing/levels.ts';
import { isAmountTable } from './amount-table.ts';
import { type Guarded, isCount, isDate, isText, listOf, misfitOf, nullOr, oneOf, record } from './guards.ts';

/** Which set of predicates judges an application. */
export const ruleSets = ['pergub-27-2013', 'pergub-4-2018', 'kjp-plus-2025'] as const;
export type RuleSet = (typeof ruleSets)[number];

/** The four categories of Pasal 1 angka 36-37. */
export const familyCategories = ['sangat-miskin', 'miskin', 'hampir-miskin', 'rentan-miskin'] as const;
export type FamilyCategory = (typeof familyCategories)[number];

const isLabelled = record({ code: isText, label: isText });

const isProhibition = record({
  number: isText,
  text: isText,
  threshold: nullOr(record({ metric: oneOf(['absencesInMonth', 'lateInMonth']), min: isCount })),
});

/** What makes a pupil eligible; null or empty where the edition has no such criterion. */
const isCriteria = record({
  levels: listOf(oneOf(levels)),
  age: nullOr(record({ from: isCount, to: isCount })),
  submissionDays: nullOr(isCount),
  familyCategories: listOf(oneOf(familyCategories)),
  specialCategories: listOf(isText),
  driverVehicles: listOf(isText),
  wageLimitPercent: nullOr(isCount),
  household: nullOr(
    record({ excludedStatuses: listOf(isLabelled), njopLimit: isCount, brandedWaterLitres: isCount }),
  ),
});

const isEdition = record({
  schemaVersion: oneOf([1]),
  id: isText,
  title: isText,
  legalBasis: listOf(isText),
  rules: oneOf(ruleSets),
  process: oneOf(['berjenjang-2013', 'sekolah-p4op-2025']),
  effectiveFrom: isDate,
  effectiveTo: nullOr(isDate),
  notes: listOf(isText),
  comparison: record({ code: oneOf(['PPLS', 'BDT', 'DTKS']), role: isText }),
  criteria: isCriteria,
  documentCopies: nullOr(isCount),
  requiredDocuments: listOf(isLabelled),
  uploads: listOf(isLabelled),
  schoolUploads: listOf(isLabelled),
  verificationMatrix: listOf(record({ step: isText, title: isText, checks: listOf(isLabelled) })),
  amounts: nullOr(isAmountTable),
  bankFees: listOf(record({ name: isText, rupiah: isCount, article: isText })),
  card: nullOr(record({ negeri: oneOf(['platinum']), swasta: oneOf(['silver']), article: isText })),
  timeline: listOf(
    record({ kind: oneOf(['registration', 'sptjm-upload']), label: isText, from: isDate, to: isDate }),
  ),
  prohibitions: nullOr(
    record({ pupil: listOf(isProhibition), guardian: listOf(isProhibition), school: listOf(isProhibition) }),
  ),
  sanctions: listOf(
    record({ for: oneOf(['pupil', 'guardian', 'school']), article: nullOr(isText), effect: isText }),
  ),
  basicNeeds: listOf(isText),
});

/** A policy edition as data. An application is pinned to one at creation. */
export type PolicyEdition = Guarded<typeof isEdition>;

export type CardType = 'platinum' | 'silver';

export type EditionProblem = 'edition-shape' | 'edition-dates' | 'edition-ages';

/** Reads an edition from JSON; the shape and what must agree within it are checked. */
export function parsePolicyEdition(json: unknown): Parsed<PolicyEdition, EditionProblem> {
  if (!isEdition(json)) return unparsed('edition-shape');
  const { effectiveFrom, effectiveTo, timeline, criteria } = json;
  const isOrdered = timeline.every((window) => window.from <= window.to);
  if (!isOrdered || (effectiveTo !== null && effectiveTo < effectiveFrom)) return unparsed('edition-dates');
  if (criteria.age !== null && criteria.age.from > criteria.age.to) return unparsed('edition-ages');
  return parsed(json);
}

/** Where a file that is no edition first differs from one, for example `criteria.levels[2]`. */
export function editionMisfit(json: unknown): string {
  return misfitOf(json, isEdition) ?? '';
}

/** Negeri is platinum, swasta silver, by the status of the school even for class b (Pasal 39); null if the edition has no cards. */
export function cardTypeFor(edition: PolicyEdition, status: SchoolStatus): CardType | null {
  return edition.card?.[status] ?? null;
}

/** Rupiah debited from the account each month (Pasal 42 ayat (2)-(3)). */
export function bankFeesPerMonth(edition: PolicyEdition): number {
  return edition.bankFees.reduce((sum, fee) => sum + fee.rupiah, 0);
}
