import {
  type AccountForm,
  accountFormLabels,
  formProblems,
  type FormProblem,
} from '#domain/recaps/account-form.ts';
import type { ApplicationFacts } from '#domain/rounds/application-facts.ts';
import { placeOf } from '#domain/rounds/application-states.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { FormRow } from '../../../db/queries/forms.ts';
import { missingPapers, parsePapers } from '../imports/papers.ts';

/** What still keeps a pupil's form out of a recap; `filledOn` null = no form yet. */
export function problemsOfForm(row: FormRow): readonly FormProblem[] {
  return formProblems(accountFormOf(row));
}

/** The labels a list shows, for example `kode pos`. */
export function problemLabels(problems: readonly FormProblem[]): readonly string[] {
  return problems.map(({ field }) => accountFormLabels[field]);
}

/** The form as the register holds it (DOC-15). */
function accountFormOf(row: FormRow): AccountForm {
  const filled = row.filled_on !== null;
  return {
    fullName: row.name,
    nik: row.nik ?? '',
    birthPlace: row.birth_place,
    birthDate: row.birth_date,
    sex: row.sex,
    motherName: row.mother_name,
    // The register keeps neither: both are read on the paper form when it is handed in.
    citizenship: 'WNI',
    guardianRelation: 'orang tua/wali',
    street: row.address,
    rt: row.rt ?? '',
    rw: row.rw ?? '',
    kelurahan: row.kelurahan,
    kecamatan: row.kecamatan,
    kota: row.kota,
    postalCode: row.postal_code ?? '',
    guardianName: row.guardian_name,
    schoolName: row.school_name,
    grade: gradeOf(row.class_grade),
    specimenSigned: filled,
  };
}

/** `VII-A` and `7A` -> 7; null when the kelas cannot be read. */
export function gradeOf(classGrade: string): number | null {
  const digits = /^\d{1,2}/.exec(classGrade.trim());
  if (digits) return Number(digits[0]);
  const roman = /^[IVX]+/i.exec(classGrade.trim())?.[0].toUpperCase() ?? '';
  const grade = romanGrades.indexOf(roman);
  return grade > 0 ? grade : null;
}

const romanGrades = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII'];

/** G-29: a recipient carried over by the update of Pasal 58 has no round of this year. */
export function isCarriedOver({ kind, round_id }: Pick<FormRow, 'kind' | 'round_id'>): boolean {
  return kind === 'lanjutan' && round_id === null;
}

/** Facts for A7, A10 and A11 of an application on the list. */
export function applicationFactsOf(row: FormRow, today: IsoDate): ApplicationFacts {
  return {
    state: row.state === 'recapped' ? placeOf('recapped', 'school') : placeOf(row.state, null),
    applicantClass: row.applicant_class,
    levelGroup: row.level_group,
    today,
    viaCorrection: row.state === 'addedByCorrection',
    consentToPublish: row.consent === 1,
    windowEndsOn: today,
    roundState: isCarriedOver(row) ? 'closed' : row.round_state,
    documentsWanting: missingPapers(parsePapers(row.documents)).length,
    accountForm: row.filled_on === null ? null : { wanting: problemsOfForm(row).length },
    advice: null,
    openDuplicates: 0,
  };
}
