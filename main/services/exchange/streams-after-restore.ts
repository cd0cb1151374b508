import type { Knex } from 'knex';
import type { PaketLink } from '../../paket/payloads/answers.ts';
import type { Work } from '../command.ts';
import { recordSent } from './stream-store.ts';

/**
 * After a restore nobody here knows which numbers left the house since the backup (exchange.md 7).
 *
 * Nothing more is sent on a stream until a receipt tells its last number or the kepala opens a new epoch; what was
 * prepared and not sent is void, since its number may be used. Receipts are streams of one Paket: they stay.
 */
export async function markStreamsUnknown(work: Pick<Work, 'db' | 'at'>): Promise<void> {
  await work
    .db('stream')
    .where({ direction: 'keluar' })
    .whereNot('stream', 'like', 'receipt/%')
    .update({ unknown: 1 });
  const unsent = work
    .db('paket')
    .where({ direction: 'keluar' })
    .whereNot({ kind: 'receipt' })
    .whereIn('state', ['disiapkan', 'ditandatangani']);
  await work.db('paket_file').whereIn('paket_id', unsent.clone().select('paket_id')).delete();
  await unsent.update({
    state: 'batal',
    reason: 'Nomor urutnya diragukan sesudah pemulihan',
    decided_at: work.at,
  });
}

export async function isStreamUnknown(db: Knex, own: string, stream: string): Promise<boolean> {
  const row: unknown = await db('stream')
    .where({ direction: 'keluar', office: own, stream, unknown: 1 })
    .first('stream');
  return row !== undefined;
}

/**
 * Takes the place in a doubtful stream from a receipt; false when the receipt does not settle it.
 *
 * Only a number not below our last one does: an older receipt says nothing of what left after it.
 */
export async function settleByReceipt(work: Work, from: string, of: PaketLink): Promise<boolean> {
  const { stream, epoch, seq, digest } = of;
  const key = { direction: 'keluar', office: work.own.office, stream };
  const row = await work
    .db('stream')
    .where({ ...key, unknown: 1 })
    .first<{ epoch: number; last_seq: number; last_digest: string } | undefined>();
  // The lead addressee is the last part of the name; a copy's receipt proves as much, but only the lead's is awaited.
  if (!row || !stream.endsWith(`/${from}`)) return false;
  const newer = epoch > row.epoch || (epoch === row.epoch && seq > row.last_seq);
  const same = epoch === row.epoch && seq === row.last_seq && digest === row.last_digest;
  if (!newer && !same) return false;
  await recordSent(work.db, work.own.office, stream, epoch, { seq, digest });
  await work.db('stream').where(key).update({ unknown: 0 });
  return true;
}
