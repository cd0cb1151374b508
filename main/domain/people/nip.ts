import { type IsoDate, isoDateOf } from '../deadlines/iso-date.ts';
import { type Brand, type Parsed, parsed, unparsed } from '../parsed.ts';
import { withoutSeparators } from './separators.ts';
import type { Sex } from './sex.ts';

/** Nomor Induk Pegawai: 18 digits, birth date, month of appointment, sex, serial. */
export type Nip = Brand<string, 'Nip'>;

export type NipProblem = 'nip-not-18-digits' | 'nip-birth-date' | 'nip-appointment-month' | 'nip-sex';

export function parseNip(text: string): Parsed<Nip, NipProblem> {
  const digits = withoutSeparators(text);
  if (!/^\d{18}$/.test(digits)) return unparsed('nip-not-18-digits');
  if (!birthDateIn(digits).ok) return unparsed('nip-birth-date');
  if (!isoDateOf(Number(digits.slice(8, 12)), Number(digits.slice(12, 14)), 1).ok) {
    return unparsed('nip-appointment-month');
  }
  return /^[12]$/.test(digits.charAt(14)) ? parsed(digits as Nip) : unparsed('nip-sex');
}

/** `19580312 198610 1 001`: the grouping of official letters. */
export function formatNip(nip: Nip): string {
  return [nip.slice(0, 8), nip.slice(8, 14), nip.slice(14, 15), nip.slice(15)].join(' ');
}

export function nipFacts(nip: Nip): { readonly sex: Sex; readonly birthDate: IsoDate } {
  const birthDate = birthDateIn(nip);
  if (!birthDate.ok) throw new Error('A parsed NIP has a birth date');
  return { sex: nip.charAt(14) === '1' ? 'L' : 'P', birthDate: birthDate.value };
}

function birthDateIn(digits: string): Parsed<IsoDate, 'not-a-date'> {
  return isoDateOf(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));
}
