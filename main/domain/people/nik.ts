import { type IsoDate, isoDateOf } from '../deadlines/iso-date.ts';
import { type Brand, type Parsed, parsed, unparsed } from '../parsed.ts';
import { withoutSeparators } from './separators.ts';
import type { Sex } from './sex.ts';

/** Nomor Induk Kependudukan: 16 digits, text. Its prefix says where it was issued, never where a person lives. */
export type Nik = Brand<string, 'Nik'>;

export type NikProblem = 'nik-length' | 'nik-not-digits' | 'nik-date' | 'nik-serial';

/** What a NIK says about its holder. The century is not in the number, so there may be two birth dates. */
export interface NikFacts {
  readonly sex: Sex;
  readonly birthDateCandidates: readonly IsoDate[];
}

/** Parses a NIK; spaces, full stops and hyphens are dropped. */
export function parseNik(text: string): Parsed<Nik, NikProblem> {
  const digits = withoutSeparators(text);
  if (/\D/.test(digits)) return unparsed('nik-not-digits');
  if (digits.length !== 16) return unparsed('nik-length');
  if (digits.endsWith('0000')) return unparsed('nik-serial');
  if (factsIn(digits).birthDateCandidates.length === 0) return unparsed('nik-date');
  return parsed(digits as Nik);
}

/** Sex and possible birth dates, earliest first. */
export function nikFacts(nik: Nik): NikFacts {
  return factsIn(nik);
}

/** `3171 05•• •••• 0003`: everywhere outside forms. */
export function maskNik(nik: Nik): string {
  return `${nik.slice(0, 4)} ${nik.slice(4, 6)}•• •••• ${nik.slice(12)}`;
}

function factsIn(digits: string): NikFacts {
  const dayDigits = Number(digits.slice(6, 8));
  const month = Number(digits.slice(8, 10));
  const year = Number(digits.slice(10, 12));
  // Women are registered with 40 added to the day.
  const sex: Sex = dayDigits > 40 ? 'P' : 'L';
  const day = sex === 'P' ? dayDigits - 40 : dayDigits;
  const birthDateCandidates = [1900 + year, 2000 + year]
    .map((fullYear) => isoDateOf(fullYear, month, day))
    .flatMap((date) => (date.ok ? [date.value] : []));
  return { sex, birthDateCandidates };
}
