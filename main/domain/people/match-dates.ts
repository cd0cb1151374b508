import type { IsoDate } from '../deadlines/iso-date.ts';
import { differsByOneSlip } from './match-digits.ts';

/** How two birth dates stand to each other. */
export type DateRelation = 'sama' | 'hari-bulan-tertukar' | 'selisih-satu-angka' | 'berbeda';

export function dateRelation(a: IsoDate, b: IsoDate): DateRelation {
  if (a === b) return 'sama';
  if (b === dayMonthSwapped(a)) return 'hari-bulan-tertukar';
  return differsByOneSlip(a, b) ? 'selisih-satu-angka' : 'berbeda';
}

/** `2005-02-11` for `2005-11-02`; the slip of reading a date the American way. Null when it is no other date. */
export function dayMonthSwapped(date: IsoDate): IsoDate | null {
  const [year = '', month = '', day = ''] = date.split('-');
  return day !== month && Number(day) <= 12 ? (`${year}-${day}-${month}` as IsoDate) : null;
}
