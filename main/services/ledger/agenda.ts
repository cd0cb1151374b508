import { type IsoDate, partsOf } from '#domain/deadlines/iso-date.ts';
import type { Knex } from 'knex';

/** Running number of the agenda book (DOC-30), per year and direction: `K-2013-0007`, `M-2013-0003`. */
export async function nextAgendaNo(db: Knex, direction: 'keluar' | 'masuk', today: IsoDate): Promise<string> {
  const prefix = `${direction === 'keluar' ? 'K' : 'M'}-${partsOf(today).year}-`;
  const row = (await db('ledger_entry')
    .where('agenda_no', 'like', `${prefix}%`)
    .max({ last: db.raw('CAST(substr(agenda_no, ?) AS INTEGER)', [prefix.length + 1]) })
    .first()) as { last: number | null } | undefined;
  return `${prefix}${String((row?.last ?? 0) + 1).padStart(4, '0')}`;
}
