import { type IsoDate, parseIsoDate } from '#domain/deadlines/iso-date.ts';
import { checkNikAgainst, type NikWarning } from '#domain/people/nik-check.ts';
import { nikFacts, type NikProblem, parseNik } from '#domain/people/nik.ts';
import { isDkiPostalCode, isPostalCodeOfKota, parsePostalCode } from '#domain/people/postal-code.ts';
import { parseKk, parseNisn } from '#domain/people/registry-numbers.ts';
import { sexLabel } from '#domain/people/sex.ts';
import { dateText } from './dates.ts';

/** What is known of the holder of a NIK while it is typed; empty or half typed counts as not known. */
export interface NikHolder {
  readonly birthDate: string;
  readonly sex: 'L' | 'P' | '';
  readonly today: string;
}

/** What catches the eye in a NIK, or null; a warning for a person, for a wrong NIK is never reissued. */
export function nikNote(typed: string, { birthDate, sex, today }: NikHolder): string | null {
  const nik = parseNik(typed);
  if (!nik.ok) return nik.problem === 'nik-length' ? lengthNote(typed, 16) : nikProblems[nik.problem];
  const born = dateOf(birthDate);
  const now = dateOf(today);
  if (now === null) return null;
  const [warning] = checkNikAgainst(nik.value, born, sex === '' ? null : sex, now);
  const facts = nikFacts(nik.value);
  const words: Readonly<Record<NikWarning, string>> = {
    'nik-birth-date-differs': `Menurut NIK lahir ${facts.birthDateCandidates.map(dateText).join(' atau ')}, berbeda dari tanggal lahir yang diisi.`,
    'nik-sex-differs': `Menurut NIK ${sexLabel(facts.sex).toLowerCase()}, berbeda dari jenis kelamin yang diisi.`,
    'nik-age-unlikely': 'Tanggal lahir pada NIK tidak lazim untuk peserta didik.',
  };
  return warning === undefined ? null : words[warning];
}

export function kkNote(typed: string): string | null {
  return parseKk(typed).ok ? null : digitsNote(typed, 16);
}

export function nisnNote(typed: string): string | null {
  return parseNisn(typed).ok ? null : digitsNote(typed, 10);
}

/** A postal code that is none, or not of that kota (`31.73`); null for a kota outside the Daerah. */
export function postalCodeNote(typed: string, kotaCode: string | null): string | null {
  const code = parsePostalCode(typed);
  if (!code.ok) return digitsNote(typed, 5);
  if (kotaCode === null) return null;
  if (!isDkiPostalCode(code.value)) return 'Kode pos ini bukan kode pos DKI Jakarta.';
  return isPostalCodeOfKota(code.value, kotaCode)
    ? null
    : 'Kode pos ini bukan kode pos kota pada alamatnya; cocokkan dengan Kartu Keluarga.';
}

const nikProblems: Readonly<Record<Exclude<NikProblem, 'nik-length'>, string>> = {
  'nik-not-digits': 'NIK hanya berisi angka.',
  'nik-serial': 'Empat angka terakhir NIK tidak mungkin 0000.',
  'nik-date': 'Angka ke-7 sampai ke-12 bukan tanggal lahir.',
};

function digitsNote(typed: string, length: number): string | null {
  return /[^\d\s.-]/.test(typed) ? 'Hanya angka.' : lengthNote(typed, length);
}

/** `12 dari 16 angka`, while it grows and when it is too long. */
function lengthNote(typed: string, length: number): string | null {
  const digits = typed.replaceAll(/\D/g, '').length;
  return digits === 0 ? null : `${digits} dari ${length} angka`;
}

function dateOf(text: string): IsoDate | null {
  const date = parseIsoDate(text);
  return date.ok ? date.value : null;
}
