import type { Level } from '#domain/routing/levels.ts';

/** Levels of the 2013 edition, in the order of the decree's table. */
export const amountLevels = [
  'SD',
  'MI',
  'SDLB',
  'SMP',
  'MTs',
  'SMPLB',
  'SMA',
  'MA',
  'SMALB',
  'SMK',
] as const satisfies readonly Level[];
export type AmountLevel = (typeof amountLevels)[number];
export type TypedAmounts = Record<AmountLevel, string>;

export const noAmounts: TypedAmounts = {
  SD: '',
  MI: '',
  SDLB: '',
  SMP: '',
  MTs: '',
  SMPLB: '',
  SMA: '',
  MA: '',
  SMALB: '',
  SMK: '',
};

/** Whole rupiah typed with or without `Rp` and full stops; null when blank, `wrong` when it is no amount. */
export function readAmount(typed: string): number | null | 'wrong' {
  const bare = typed
    .trim()
    .replace(/^Rp\s*/i, '')
    .replace(/,00$/, '');
  if (bare === '') return null;
  if (!/^(\d+|\d{1,3}(\.\d{3})+)$/.test(bare)) return 'wrong';
  const amount = Number(bare.replaceAll('.', ''));
  return Number.isSafeInteger(amount) ? amount : 'wrong';
}

/** The levels with an amount; null when none has: "belum ditetapkan", never Rp0 (domain.md 0.10). */
export function typedAmounts(typed: TypedAmounts): Record<string, number> | null {
  const entries = amountLevels.flatMap((level) => {
    const amount = readAmount(typed[level]);
    return typeof amount === 'number' ? [[level, amount] as const] : [];
  });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/** Why a typed amount cannot stand, or null. */
export function amountProblem(typed: string): string | null {
  const amount = readAmount(typed);
  if (amount === 'wrong') return 'Tulis rupiah utuh, misalnya 180.000.';
  return amount === 0 ? 'Rp0 bukan besaran; kosongkan bila belum ditetapkan.' : null;
}
