import { addDays, ageInYears, type IsoDate } from '../deadlines/iso-date.ts';
import type { PolicyEdition } from '../policy/policy-edition.ts';
import type { ReasonCode } from '../policy/reasons.ts';
import type { PolicySettings } from '../policy/settings.ts';
import type { Level } from '../routing/levels.ts';
import { check, type Check, notApplicable } from './checks.ts';

// Pasal 1 angka 20-28; 2025: the table of amounts
export function checkLevel(level: Level, edition: PolicyEdition): Check {
  return check('level', !edition.criteria.levels.includes(level), 'LEVEL_NOT_COVERED');
}

// 2013 Pasal 8c/9(2)c/10c; 4/2018 Pasal 5(1)a; 2025 persyaratan umum 2
export function checkEnrolment(enrolled: boolean): Check {
  return check('enrolment', !enrolled, 'NOT_ENROLLED');
}

// 4/2018 Pasal 4; 2025 persyaratan umum 1; 2013 has none. The upper end is G-39.
export function checkAge(
  birthDate: IsoDate,
  refDate: IsoDate,
  edition: PolicyEdition,
  settings: PolicySettings,
): Check {
  const range = edition.criteria.age;
  if (range === null) return notApplicable('age');
  // Until the birthday: whoever was that old the day before has had it. One born on 29 February has it on 1 March.
  const isTooOld =
    settings.ageUpper === 'through-year'
      ? ageInYears(birthDate, refDate) > range.to
      : ageInYears(birthDate, addDays(refDate, -1)) >= range.to;
  return check('age', ageInYears(birthDate, refDate) < range.from || isTooOld, 'AGE_OUT_OF_RANGE');
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

/** One check for each required document. Throws when an edition requires one this program has no reason for. */
export function checkDocuments(held: readonly string[], edition: PolicyEdition): readonly Check[] {
  return edition.requiredDocuments.map(({ code }) => {
    const reason = missingDocumentReasons[code];
    if (reason === undefined) throw new Error(`No reason for a missing ${code}`);
    return check('document', !held.includes(code), reason, code);
  });
}

/** The documents an edition may require: for any other one the program knows no reason. */
export function isKnownDocument(code: string): boolean {
  return Object.hasOwn(missingDocumentReasons, code);
}
