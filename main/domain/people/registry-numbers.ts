import { type Brand, type Parsed, parsed, unparsed } from '../parsed.ts';
import { withoutSeparators } from './separators.ts';

/** Number of a Kartu Keluarga: 16 digits, text. */
export type KkNumber = Brand<string, 'KkNumber'>;

/** Nomor Induk Siswa Nasional: 10 digits, text; leading zeros matter. */
export type Nisn = Brand<string, 'Nisn'>;

/** Nomor Pokok Sekolah Nasional: 8 digits, or a letter and 7 digits for PKBM and LKP. */
export type Npsn = Brand<string, 'Npsn'>;

/** The date part of a KK number is not checked: the +40 rule of the NIK does not hold there. */
export function parseKk(text: string): Parsed<KkNumber, 'kk-not-16-digits'> {
  const digits = withoutSeparators(text);
  return /^\d{16}$/.test(digits) ? parsed(digits as KkNumber) : unparsed('kk-not-16-digits');
}

/** Eight digits usually mean that a spreadsheet dropped two leading zeros; they are refused, not guessed. */
export function parseNisn(text: string): Parsed<Nisn, 'nisn-not-10-digits'> {
  const digits = withoutSeparators(text);
  return /^\d{10}$/.test(digits) ? parsed(digits as Nisn) : unparsed('nisn-not-10-digits');
}

/** `formal` schools have eight digits; PKBM and LKP may have a letter in front (`P2961234`). */
export function parseNpsn(text: string, formal: boolean): Parsed<Npsn, 'npsn-format'> {
  const code = withoutSeparators(text).toUpperCase();
  const pattern = formal ? /^\d{8}$/ : /^[A-Z\d]\d{7}$/;
  return pattern.test(code) ? parsed(code as Npsn) : unparsed('npsn-format');
}
