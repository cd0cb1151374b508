import { type IsoDate, ageInYears } from '../deadlines/iso-date.ts';
import { type Nik, nikFacts } from './nik.ts';
import type { Sex } from './sex.ts';

/** Whose NIK it is decides which century is likely. */
export type NikRole = 'pupil' | 'adult';

/** A wrong NIK is never reissued, so a mismatch is a warning for a human, never an error. */
export type NikWarning = 'nik-birth-date-differs' | 'nik-sex-differs' | 'nik-age-unlikely';

const ageRange = { pupil: [0, 30], adult: [15, 110] } as const;

/**
 * Compares a NIK with what is recorded about its holder.
 *
 * A fact that is not recorded (`null`) is not compared.
 */
export function checkNikAgainst(
  nik: Nik,
  birthDate: IsoDate | null,
  sex: Sex | null,
  refDate: IsoDate,
  role: NikRole = 'pupil',
): readonly NikWarning[] {
  const warnings: NikWarning[] = [];
  const likely = likelyBirthDate(nik, refDate, role);
  if (likely === null) warnings.push('nik-age-unlikely');
  if (birthDate !== null && likely !== null && birthDate !== likely) warnings.push('nik-birth-date-differs');
  if (sex !== null && sex !== nikFacts(nik).sex) warnings.push('nik-sex-differs');
  return warnings;
}

/** The birth date in the NIK that fits the role on `refDate`, the later one if both fit; null if none does. */
export function likelyBirthDate(nik: Nik, refDate: IsoDate, role: NikRole): IsoDate | null {
  const [youngest, oldest] = ageRange[role];
  const fitting = nikFacts(nik).birthDateCandidates.filter((candidate) => {
    const age = ageInYears(candidate, refDate);
    return age >= youngest && age <= oldest;
  });
  return fitting.at(-1) ?? null;
}
