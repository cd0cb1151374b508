import { addMonths, ageInYears, type IsoDate } from '../deadlines/iso-date.ts';
import { type PolicyEdition } from '../policy/policy-edition.ts';
import { type ReasonCode } from '../policy/reasons.ts';
import { type PolicySettings } from '../policy/settings.ts';
import { type Level } from '../routing/levels.ts';

/** Every predicate answers with the reasons it found; an empty list is a pass. */
export type Reasons = readonly ReasonCode[];

export function failIf(failed: boolean, code: ReasonCode): Reasons {
  return failed ? [code] : [];
}

// Pasal 1 angka 20-28; 2025: the table of amounts
export function checkLevel(level: Level, edition: PolicyEdition): Reasons {
  return failIf(!edition.criteria.levels.includes(level), 'LEVEL_NOT_COVERED');
}

// 2013 Pasal 8c/9(2)c/10c; 4/2018 Pasal 5(1)a; 2025 persyaratan umum 2
export function checkEnrolment(enrolled: boolean): Reasons {
  return failIf(!enrolled, 'NOT_ENROLLED');
}

// 4/2018 Pasal 4; 2025 persyaratan umum 1. The upper end is G-39.
export function checkAge(
  birthDate: IsoDate,
  refDate: IsoDate,
  edition: PolicyEdition,
  settings: PolicySettings,
): Reasons {
  const range = edition.criteria.age;
  if (range === null) return [];
  const age = ageInYears(birthDate, refDate);
  const isTooOld =
    settings.ageUpper === 'through-year' ? age > range.to : refDate > addMonths(birthDate, 12 * range.to);
  return failIf(age < range.from || isTooOld, 'AGE_OUT_OF_RANGE');
}

const missingDocumentReasons: Readonly<Partial<Record<string, ReasonCode>>> = {
  'surat-permohonan': 'DOC_MISSING_APPLICATION_LETTER',
  kk: 'DOC_MISSING_KK',
  'fc-kk': 'DOC_MISSING_KK',
  sktm: 'DOC_MISSING_SKTM',
  'surat-aktif': 'DOC_MISSING_ENROLMENT',
  'surat-ketaatan': 'DOC_MISSING_COMPLIANCE_STATEMENT',
  'fc-ktp-wali': 'DOC_MISSING_PARENT_KTP',
};

/** Throws when an edition requires a document this program has no reason for. */
export function checkDocuments(held: readonly string[], edition: PolicyEdition): Reasons {
  return edition.requiredDocuments
    .filter((document) => !held.includes(document.code))
    .map((document) => {
      const reason = missingDocumentReasons[document.code];
      if (reason === undefined) throw new Error(`No reason for a missing ${document.code}`);
      return reason;
    });
}
