import type { RecapState } from '#domain/recaps/recap-states.ts';
import { returned } from '../../paket/payloads/answers.ts';
import { findRecap, type ListedRecapRow } from '../../../db/queries/recaps.ts';
import type { Knex } from 'knex';
import type { ReceivedPaket, TakeInRule } from '../exchange/payload.ts';
import { nextState, standingOf } from './revisions.ts';

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
    const [answer] = paket.payload.rows(returned);
    if (recap && answer)
      await work
        .db('recap')
        .where({ recap_id: recap.recap_id })
        .update({ state: returnedState(recap, paket.digest, answer.reasons) });
    return recap ? { rowsOk: 1, rowsBad: 0 } : { rowsOk: 0, rowsBad: 1 };
  },
};

/** K3, K5: what comes back was received there, with or without a receipt that got here first. */
function returnedState(recap: ListedRecapRow, receiptId: string, reasons: readonly string[]): RecapState {
  const { recap_id: id, revision } = recap;
  const paketId = recap.paket_id ?? '';
  let state = standingOf(recap);
  if (state === 'sealed') state = nextState({ id, revision, state }, { kind: 'send', paketId });
  if (state === 'sent') state = nextState({ id, revision, state }, { kind: 'receive', receiptId });
  return nextState({ id, revision, state }, { kind: 'return', reasons });
}

/** By the digest of the Paket that was sent. */
async function findReturned(db: Knex, paket: ReceivedPaket): Promise<ListedRecapRow | null> {
  const [answer] = paket.payload.rows(returned);
  if (!answer) return null;
  const sent = await db('paket')
    .where({ direction: 'keluar', digest: answer.of.digest })
    .whereNotNull('subject_id')
    .first<{ subject_id: string } | undefined>('subject_id');
  const recap = sent === undefined ? null : await findRecap(db, sent.subject_id);
  // Twice returned is returned once; what was superseded meanwhile stays superseded.
  return recap === null || ['superseded', 'returned'].includes(recap.state) ? null : recap;
}
