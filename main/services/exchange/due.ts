import type { DueItem } from '#contract/methods/office.ts';
import type { Knex } from 'knex';
import { countRows } from '../../../db/queries/dues.ts';
import type { Desk } from '../desk.ts';
import { readHighWater } from './high-water.ts';
import { paketToRequest } from './paket-to-request.ts';
import { isOverdue, readReceiptDays } from './receipt-days.ts';

/** What the exchange owes and is owed: receipts, missing numbers, numbers in doubt after a restore. */
export async function exchangeDues(desk: Desk, db: Knex): Promise<DueItem[]> {
  const days = await readReceiptDays(db);
  const sent = (await db('paket')
    .where({ direction: 'keluar', state: 'dikirim' })
    .whereNotNull('exported_at')
    .pluck('exported_at')) as string[];
  const overdue = sent.filter((at) => isOverdue(at, desk.clock.now(), days)).length;
  const uncopied = await countRows(db('paket').where({ direction: 'keluar', state: 'disegel' }));
  const requests = await paketToRequest(desk);
  const unknown = await countRows(db('stream').where({ direction: 'keluar', unknown: 1 }));
  const blocked = await countRows(db('stream').where({ direction: 'masuk', blocked: 1 }));
  const owed = await countRows(
    db('ledger_line').where({ hardcopy: 'menyusul', direction: 'masuk', state: 'diterima' }),
  );
  return [
    item(
      'uncopied',
      uncopied,
      'Paket belum disalin',
      'sudah disegel; simpan lagi ke flashdisk atau komputer, lalu kirim',
      '/paket?direction=keluar',
      'step',
    ),
    item(
      'receipts',
      overdue,
      'Tanda terima terlambat',
      `Paket belum dijawab lebih dari ${days} hari; hubungi penerimanya`,
      '/paket?direction=keluar',
      'warning',
    ),
    item(
      'requests',
      requests.length,
      'Paket yang perlu diminta lagi',
      'urutan kurang nomor; minta kepada pengirimnya',
      '/streams',
      'warning',
    ),
    item(
      'unknown',
      unknown,
      'Nomor Paket diragukan sesudah pemulihan',
      'urutan menunggu tanda terima atau urutan baru',
      '/streams',
      'warning',
    ),
    item(
      'blocked',
      blocked,
      'Urutan Paket ditahan',
      'urutan bercabang; kirim laporannya kepada pengirim',
      '/streams',
      'warning',
    ),
    item(
      'record',
      readHighWater(desk).kind === 'unreadable' ? 1 : 0,
      'Catatan nomor urut tidak terbaca',
      'berkas di samping basis data rusak atau bukan milik kantor ini',
      '/streams',
      'warning',
    ),
    item(
      'papers',
      owed,
      'Kertas belum datang',
      'Paket sudah diterima tanpa kertasnya (Pasal 25)',
      '/ledger?incomplete=1',
      'step',
    ),
  ].flat();
}

function item(
  id: string,
  count: number,
  title: string,
  why: string,
  link: string,
  kind: DueItem['kind'],
): DueItem[] {
  return count === 0
    ? []
    : [{ id: `exchange-${id}`, title, why: `${count} ${why}`, deadline: null, link, kind }];
}
