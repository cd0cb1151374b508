import { type IsoDate, partsOf } from '#domain/deadlines/iso-date.ts';
import type { Knex } from 'knex';

/** Running number of the Paket ledger (DOC-30), per year and direction: `K-2013-0007`, `M-2013-0003`. */
export async function nextAgendaNo(db: Knex, direction: 'keluar' | 'masuk', today: IsoDate): Promise<string> {
  const prefix = `${direction === 'keluar' ? 'K' : 'M'}-${partsOf(today).year}-`;
  const row = (await db('paket')
    .where('agenda_no', 'like', `${prefix}%`)
    .max({ last: 'agenda_no' })
    .first()) as { last: string | null } | undefined;
  const last = Number(row?.last?.slice(prefix.length) ?? '0');
  return `${prefix}${String(last + 1).padStart(4, '0')}`;
}
