import { assertNever } from '../assert-never.ts';
import { type Level, levelGroupOf } from '../routing/levels.ts';

/** What the school's list says of a recipient at the start of a school year (Pasal 58). */
export const yearOutcomes = [
  'naik-kelas',
  'tinggal-kelas',
  'pindah-sekolah',
  'pindah-jenjang',
  'tamat',
  'keluar',
] as const;
export type YearOutcome = (typeof yearOutcomes)[number];

export const yearOutcomeLabels: Readonly<Record<YearOutcome, string>> = {
  'naik-kelas': 'Naik kelas',
  'tinggal-kelas': 'Tinggal kelas',
  'pindah-sekolah': 'Pindah sekolah, jenjang tetap',
  'pindah-jenjang': 'Melanjutkan ke jenjang berikutnya',
  tamat: 'Tamat, tidak melanjutkan',
  keluar: 'Keluar dari sekolah',
};

/** Who told it: a school outside the Daerah is not bound, so its pupil or guardian may (G-51). */
export const updateSources = ['sekolah', 'peserta-didik', 'wali'] as const;
export type UpdateSource = (typeof updateSources)[number];

export interface YearUpdate {
  readonly outcome: YearOutcome;
  readonly level: Level;
  /** Where he goes on; only for the two moves. */
  readonly newLevel: Level | null;
  readonly newNpsn: string | null;
}

export type YearUpdateCode = 'PEN-010' | 'PEN-011' | 'PEN-012';

/** What follows from one line of the list. */
export type YearEffect =
  /** G-29: stays on the level, goes into this year's recap without Format 1. */
  | { readonly kind: 'carry-over'; readonly npsn: string | null }
  /** Pasal 59-60: a new application with Format 1; the amount follows the new level. */
  | { readonly kind: 'new-application'; readonly level: Level; readonly npsn: string }
  /** A18: the card holds only for pupils (Pasal 37(2)). */
  | { readonly kind: 'end'; readonly reason: string }
  | { readonly kind: 'refused'; readonly code: YearUpdateCode };

/** Pasal 58-60: what the outcome of a school year means for the aid. */
export function effectOf({ outcome, level, newLevel, newNpsn }: YearUpdate): YearEffect {
  switch (outcome) {
    case 'naik-kelas':
    case 'tinggal-kelas':
      return { kind: 'carry-over', npsn: null };
    case 'pindah-sekolah':
      if (newNpsn === null) return { kind: 'refused', code: 'PEN-010' };
      return changesLevel(level, newLevel)
        ? { kind: 'refused', code: 'PEN-011' }
        : { kind: 'carry-over', npsn: newNpsn };
    case 'pindah-jenjang':
      if (newLevel === null || newNpsn === null) return { kind: 'refused', code: 'PEN-010' };
      return stage(newLevel) > stage(level)
        ? { kind: 'new-application', level: newLevel, npsn: newNpsn }
        : { kind: 'refused', code: 'PEN-012' };
    case 'tamat':
    case 'keluar':
      return { kind: 'end', reason: yearOutcomeLabels[outcome] };
    default:
      return assertNever(outcome);
  }
}

function changesLevel(level: Level, newLevel: Level | null): boolean {
  return newLevel !== null && stage(newLevel) !== stage(level);
}

/** Dasar, menengah pertama, menengah atas: a madrasah or SLB of the same stage is the same level. */
function stage(level: Level): number {
  if (level === 'SDLB' || level === 'SMPLB' || level === 'SMALB')
    return ['SDLB', 'SMPLB', 'SMALB'].indexOf(level);
  switch (levelGroupOf(level)) {
    case 'SD':
    case 'MI':
      return 0;
    case 'SMP':
    case 'MTs':
      return 1;
    default:
      return 2;
  }
}
