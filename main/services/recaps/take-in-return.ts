import { returned } from '../../paket/payloads/answers.ts';
import { findRecap, type RecapRow } from '../../../db/queries/recaps.ts';
import { type Knex } from 'knex';
import { type ReceivedPaket, type TakeInRule } from '../exchange/payload.ts';

/** A recap of this office that its receiver sent back: it stays as it was and waits for revision n+1 (Pasal 26, 29(1)). */
export const returnRule: TakeInRule = {
  async differences(db, paket) {
    const recap = await findReturned(db, paket);
    return recap
      ? [
          {
            label: `Rekapitulasi ${recap.unit_label} revisi ${recap.revision}`,
            before: recap.state,
            after: 'dikembalikan',
          },
        ]
      : [];
  },

  async takeIn(_desk, work, paket) {
    const recap = await findReturned(work.db, paket);
    if (recap) await work.db('recap').where({ recap_id: recap.recap_id }).update({ state: 'returned' });
    return recap ? { rowsOk: 1, rowsBad: 0 } : { rowsOk: 0, rowsBad: 1 };
  },
};

/** By the digest of the Paket that was sent; what was superseded meanwhile stays superseded. */
async function findReturned(db: Knex, paket: ReceivedPaket): Promise<RecapRow | null> {
  const [answer] = paket.payload.rows(returned);
  if (!answer) return null;
  const sent = await db('paket')
    .where({ direction: 'keluar', digest: answer.of.digest })
    .whereNotNull('subject_id')
    .first<{ subject_id: string } | undefined>('subject_id');
  const recap = sent === undefined ? null : await findRecap(db, sent.subject_id);
  return recap === null || recap.state === 'superseded' ? null : recap;
}
