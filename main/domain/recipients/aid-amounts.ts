import type { Level } from '../routing/levels.ts';
import { type Month, monthsFrom } from './month.ts';

/** From which month on a recipient is on a level, and what the Keputusan Gubernur gives there. */
export interface AidSpell {
  readonly from: Month;
  readonly level: Level;
  /** Rupiah a month; null is "belum ditetapkan", never Rp0 (G-28). */
  readonly monthly: number | null;
}

/** What one month is worth. */
export interface MonthDue {
  readonly month: Month;
  readonly level: Level;
  readonly gross: number | null;
}

/**
 * What is due for each month from `first` to `last`.
 *
 * Pasal 60: the amount follows the level from the month of the move; the whole month, because the transfer is monthly
 * (Pasal 33(2)). Months before the first spell owe nothing and are left out.
 */
export function dueByMonth(spells: readonly AidSpell[], first: Month, last: Month): readonly MonthDue[] {
  return monthsFrom(first, last).flatMap((month) => {
    const spell = spellOf(spells, month);
    return spell === null ? [] : [{ month, level: spell.level, gross: spell.monthly }];
  });
}

/** The spell a month belongs to: the latest that has begun by then. */
export function spellOf(spells: readonly AidSpell[], month: Month): AidSpell | null {
  return spells
    .filter(({ from }) => from <= month)
    .reduce<AidSpell | null>((latest, spell) => (latest && latest.from > spell.from ? latest : spell), null);
}

/** Pasal 42(2)-(3): the charges are debited from the account, the transfer itself is gross. Rupiah. */
export function usableBy(gross: number, bankFees: number): number {
  return Math.max(0, gross - bankFees);
}

/** Months that are due, have an amount, and were not transferred (Pasal 33(2)). */
export function outstandingMonths(due: readonly MonthDue[], paid: ReadonlySet<Month>): readonly MonthDue[] {
  return due.filter(({ month, gross }) => gross !== null && !paid.has(month));
}
