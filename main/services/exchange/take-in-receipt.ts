import { refuse } from '#contract/errors/app-error.ts';
import { type PaketLink, receipt, rejectedRows } from '../../paket/payloads/answers.ts';
import type { Work } from '../command.ts';
import type { ReceivedPaket, TakeInRule } from './payload.ts';
import type { KeptReceipt } from './receipts.ts';
import { settleByReceipt } from './streams-after-restore.ts';
import { keepWitness } from './witness.ts';

/** A receipt for something we sent settles its delivery; one for anything else changes nothing (BU31). */
export const receiptRule: TakeInRule = {
  differences: () => Promise.resolve([]),
  async takeIn(_desk, work, paket) {
    const [content] = paket.payload.rows(receipt);
    if (!content) return { rowsOk: 0, rowsBad: 1 };
    const settled = await settleByReceipt(work, paket.from, content.of);
    const sent = await findSent(work, content.of);
    const addressed = sent !== null && (JSON.parse(sent.to_offices) as string[]).includes(paket.from);
    // A Paket of which the restored database knows nothing: the receipt gives its number back, no more.
    if (!addressed && !settled) refuse('NET-017');
    if (addressed) await settleDelivery(work, sent, paket, content);
    await keepWitness(work, paket.from, content.audit, paket.digest);
    return { rowsOk: 1, rowsBad: 0 };
  },
};

interface SentPaket {
  readonly paket_id: string;
  readonly to_offices: string;
}

async function findSent(work: Work, { stream, epoch, seq, digest }: PaketLink): Promise<SentPaket | null> {
  const row = await work
    .db('paket')
    .where({ direction: 'keluar', stream, epoch, seq, digest })
    .whereNotNull('exported_at')
    .first<SentPaket | undefined>('paket_id', 'to_offices');
  return row ?? null;
}

/** The first receipt of an addressee is final; the lead addressee's decides what the Paket is called here. */
async function settleDelivery(
  work: Work,
  sent: SentPaket,
  paket: ReceivedPaket,
  content: Omit<KeptReceipt, 'paketId' | 'rejected'>,
): Promise<void> {
  const answered: unknown = await work
    .db('delivery')
    .where({ paket_id: sent.paket_id, office: paket.from })
    .first('result');
  if (answered !== undefined) refuse('NET-064');
  const rejected = paket.payload.rows(rejectedRows);
  await work.db('delivery').insert({
    paket_id: sent.paket_id,
    office: paket.from,
    result: content.result,
    code: content.code,
    reason: content.reason,
    rows_ok: content.rows_ok,
    rows_bad: content.rows_bad,
    rejected_rows: JSON.stringify(rejected),
    received: content.received,
    receipt_paket_id: paket.paketId,
  });
  if ((JSON.parse(sent.to_offices) as string[])[0] !== paket.from) return;
  const kept: KeptReceipt = { ...content, paketId: paket.paketId, rejected };
  await work
    .db('paket')
    .where({ paket_id: sent.paket_id })
    .update({ state: stateAfter[content.result], receipt: JSON.stringify(kept), decided_at: work.at });
}

// exchange.md 8: dikirim > diterima > diolah | ditolak. A superseded one arrived, and was not taken in.
const stateAfter: Readonly<Record<KeptReceipt['result'], string>> = {
  accepted: 'diolah',
  superseded: 'diterima',
  rejected: 'ditolak',
};
