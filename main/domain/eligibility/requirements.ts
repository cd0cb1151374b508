import type { PolicyEdition } from '../policy/policy-edition.ts';
import { rupiahShort } from '../words/rupiah.ts';
import { type Predicate, predicateQuestion, predicates, predicateSource } from './predicates.ts';

/** One requirement in words: the question, the bound the edition sets, and where it stands in the text. */
export interface Requirement {
  readonly question: string;
  readonly value: string;
  readonly source: string;
}

/** Every requirement an edition makes, in the order its rule set asks them. */
export function editionRequirements(edition: PolicyEdition): readonly Requirement[] {
  return predicates.flatMap((predicate) => {
    const source = predicateSource(predicate, edition.rules);
    if (source === '') return [];
    return [{ question: predicateQuestion(predicate), value: boundOf(predicate, edition), source }];
  });
}

function boundOf(predicate: Predicate, edition: PolicyEdition): string {
  const { criteria } = edition;
  const bounds: Partial<Record<Predicate, string>> = {
    level: criteria.levels.join(', '),
    age:
      criteria.age === null
        ? 'Tanpa batas usia'
        : `${criteria.age.from} sampai dengan ${criteria.age.to} tahun`,
    comparison: edition.comparison.role,
    'family-category': criteria.familyCategories.map((code) => code.replaceAll('-', ' ')).join(', '),
    'submission-window': criteria.submissionDays === null ? '' : `${criteria.submissionDays} hari kalender`,
    document: documentList(edition),
    dtks: edition.comparison.role,
    'special-category': criteria.specialCategories.map((code) => code.replaceAll('-', ' ')).join(', '),
    driver: criteria.driverVehicles.map((code) => code.replaceAll('-', ' ')).join(', '),
    // Integer percent, so that 1.1 is never a fraction.
    'worker-wage': criteria.wageLimitPercent === null ? '' : `${criteria.wageLimitPercent} persen UMP`,
    attendance: thresholds(edition),
    prohibitions: `${edition.prohibitions?.pupil.length ?? 0} larangan`,
  };
  return bounds[predicate] ?? householdBound(predicate, edition);
}

function householdBound(predicate: Predicate, { criteria: { household } }: PolicyEdition): string {
  if (household === null) return '';
  const bounds: Partial<Record<Predicate, string>> = {
    'household-status': household.excludedStatuses.map(({ label }) => label).join(', '),
    'household-car': 'tidak satu pun',
    'household-njop': `paling tinggi ${rupiahShort(household.njopLimit)}`,
    'household-water': `kurang dari ${household.brandedWaterLitres} liter`,
  };
  return bounds[predicate] ?? '';
}

function documentList({ requiredDocuments, documentCopies }: PolicyEdition): string {
  const names = requiredDocuments.map(({ label }) => label).join('; ');
  return documentCopies === null ? names : `${names} (rangkap ${documentCopies})`;
}

function thresholds({ prohibitions }: PolicyEdition): string {
  return (prohibitions?.pupil ?? [])
    .flatMap(({ number, threshold }) =>
      threshold === null ? [] : [`larangan ${number}: ${threshold.min} kali sebulan`],
    )
    .join(', ');
}
