import type { IsoDate } from '../deadlines/iso-date.ts';
import type { Sex } from '../people/sex.ts';
import type { RecapCode } from './problems.ts';

/** Formulir Aplikasi Pembukaan Rekening as far as it has been filled (DOC-15); a blank entry is '' or null. */
export interface AccountForm {
  readonly fullName: string;
  readonly nik: string;
  readonly birthPlace: string;
  readonly birthDate: IsoDate | null;
  readonly sex: Sex | null;
  readonly motherName: string;
  readonly citizenship: string;
  readonly street: string;
  readonly rt: string;
  readonly rw: string;
  readonly kelurahan: string;
  readonly kecamatan: string;
  readonly kota: string;
  readonly postalCode: string;
  readonly guardianName: string;
  readonly guardianRelation: string;
  readonly schoolName: string;
  readonly grade: number | null;
  readonly specimenSigned: boolean;
}

export type AccountFormField = keyof AccountForm;

export interface FormProblem {
  readonly code: RecapCode;
  readonly field: AccountFormField;
  readonly values: { readonly name: string; readonly field: string };
}

/**
 * What still keeps a form out of a recap, in the order of the form; empty when it is complete.
 *
 * The regulation names no entries: these are the bank's. Religion, phone, NISN, income and a second address are
 * optional and therefore not in the type. A missing postal code has its own code, because in 2012 it alone cost
 * about 600 children their card.
 */
export function formProblems(form: AccountForm): readonly FormProblem[] {
  return fields.flatMap((field) => {
    const code = problemOf(form, field);
    return code ? [{ code, field, values: { name: nameOf(form), field: accountFormLabels[field] } }] : [];
  });
}

export const accountFormLabels: Readonly<Record<AccountFormField, string>> = {
  fullName: 'nama lengkap sesuai KK',
  nik: 'NIK',
  birthPlace: 'tempat lahir',
  birthDate: 'tanggal lahir',
  sex: 'jenis kelamin',
  motherName: 'nama ibu kandung',
  citizenship: 'kewarganegaraan',
  street: 'alamat KK',
  rt: 'RT',
  rw: 'RW',
  kelurahan: 'kelurahan',
  kecamatan: 'kecamatan',
  kota: 'kota/kabupaten',
  postalCode: 'kode pos',
  guardianName: 'nama orang tua/wali',
  guardianRelation: 'hubungan orang tua/wali',
  schoolName: 'satuan pendidikan',
  grade: 'kelas',
  specimenSigned: 'contoh tanda tangan',
};

// prettier-ignore
const fields: readonly AccountFormField[] = [
  'fullName', 'nik', 'birthPlace', 'birthDate', 'sex', 'motherName', 'citizenship', 'street', 'rt', 'rw', 'kelurahan',
  'kecamatan', 'kota', 'postalCode', 'guardianName', 'guardianRelation', 'schoolName', 'grade', 'specimenSigned',
];

function problemOf(form: AccountForm, field: AccountFormField): RecapCode | null {
  const value = form[field];
  const blank = value === null || value === false || (typeof value === 'string' && value.trim() === '');
  if (field === 'postalCode') {
    if (blank) return 'RCP-002';
    return /^\d{5}$/.test(form.postalCode.trim()) ? null : 'RCP-003';
  }
  if (blank) return 'RCP-004';
  return field === 'nik' && !/^\d{16}$/.test(form.nik) ? 'RCP-005' : null;
}

function nameOf({ fullName }: AccountForm): string {
  return fullName.trim() === '' ? '(tanpa nama)' : fullName;
}
