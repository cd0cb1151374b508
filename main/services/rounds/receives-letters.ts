import type { RoundRow } from '../../../db/queries/rounds.ts';

/** Whether letters still come in and papers are completed: until the Berita Acara is drafted (G-15). */
export function receivesLetters({ state }: Pick<RoundRow, 'state'>): boolean {
  return state === 'open' || state === 'verifying';
}
