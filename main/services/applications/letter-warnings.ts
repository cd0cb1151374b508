import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { rowRules } from '#domain/intake/row-rules.ts';
import { checkNikAgainst, type NikWarning } from '#domain/people/nik-check.ts';
import type { ApplicationState } from '#domain/rounds/application-states.ts';
import type { ReadyRow } from '../imports/take-in.ts';

/** What to look at again on the paper; nothing of it stops the letter (domain.md 5.1). */
export function letterWarnings(
  { intake, birthDate, sex, consent }: ReadyRow,
  state: ApplicationState,
  today: IsoDate,
): readonly string[] {
  const { nik } = intake.pupil;
  const { kk, postalCode } = intake.household;
  const found = [
    ...(nik === null ? [rowRules['ROW-015']] : checkNikAgainst(nik, birthDate, sex, today).map(ruleOf)),
    ...(kk === null ? [rowRules['ROW-022']] : []),
    ...(kk !== null && isSameNumber(kk, nik) ? [rowRules['ROW-023']] : []),
    ...(postalCode === null ? [rowRules['ROW-050']] : []),
  ];
  return [
    ...(state === 'rejectedLate'
      ? ['Surat diterima setelah masa pengusulan berakhir (Pasal 11 ayat (1)); dicatat sebagai lewat waktu.']
      : []),
    ...(consent ? [] : ['Orang tua/wali belum menyetujui pengumuman; nama belum dapat ditayangkan.']),
    ...found.map(({ what, todo }) => `${what} ${todo}`),
  ];
}

function isSameNumber(kk: string, nik: string | null): boolean {
  return kk === nik;
}

function ruleOf(warning: NikWarning) {
  switch (warning) {
    case 'nik-birth-date-differs':
      return rowRules['ROW-016'];
    case 'nik-sex-differs':
      return rowRules['ROW-017'];
    case 'nik-age-unlikely':
      return rowRules['ROW-032'];
  }
}
