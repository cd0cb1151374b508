import { refuse } from '#contract/errors/app-error.ts';
import { auditHead } from '../../../db/tables/audit.ts';

import { receipt } from '../../paket/payloads/answers.ts';
import { Payload } from '../../paket/payloads/payload-file.ts';
import { signManifest } from '../../paket/signatures.ts';
import type { VerifiedPaket } from '../../paket/verify.ts';
import type { Work } from '../command.ts';
import type { TakeInRule } from './payload.ts';
import { preparePaket } from './prepare-paket.ts';
import { officeKey } from './signing-key.ts';

export interface Outcome {
  readonly result: 'accepted' | 'rejected' | 'superseded';
  readonly code: string | null;
  readonly rowsOk: number;
  readonly rowsBad: number;
}

/** Makes and signs the receipt with the office key, in the confirming transaction. Receipts and trust get none. */
export async function prepareReceipt(
  work: Work,
  paketId: string,
  verified: VerifiedPaket,
  outcome: Outcome,
): Promise<void> {
  const { manifest, digest } = verified;
  if (manifest.kind === 'receipt' || manifest.kind === 'trust') return;
  const { name, epoch, seq } = manifest.stream;
  const content = {
    of: { stream: name, epoch, seq, digest },
    result: outcome.result,
    code: outcome.code,
    rows_ok: outcome.rowsOk,
    rows_bad: outcome.rowsBad,
    received: work.at,
    audit: await auditHead(work.db),
    reads: '1.0',
  };
  const prepared = await preparePaket(work, {
    kind: 'receipt',
    to: [manifest.from.office],
    // One stream per Paket: receipts wait for each other nowhere.
    scope: { unit: digest.slice(0, 16) },
    payload: new Payload().set(receipt, [content]),
    documents: [],
    subjectId: paketId,
  });
  await signReceipt(work, prepared.paketId);
  await work
    .db('paket')
    .where({ paket_id: paketId })
    .update({ receipt: JSON.stringify({ paketId: prepared.paketId, ...content }) });
}

/** A receipt for something we sent settles its delivery; one for anything else changes nothing (BU31). */
export const receiptRule: TakeInRule = {
  differences: () => Promise.resolve([]),
  async takeIn(_desk, work, paket) {
    const [content] = paket.payload.rows(receipt);
    if (!content) return { rowsOk: 0, rowsBad: 1 };
    const { of } = content;
    const sent = await work
      .db('paket')
      .where({ direction: 'keluar', stream: of.stream, epoch: of.epoch, seq: of.seq, digest: of.digest })
      .first<{ paket_id: string; to_offices: string; exported_at: string | null } | undefined>(
        'paket_id',
        'to_offices',
        'exported_at',
      );
    const exported = sent !== undefined && sent.exported_at !== null;
    const addressed = exported && (JSON.parse(sent.to_offices) as string[]).includes(paket.from);
    if (!addressed) refuse('NET-017');
    await work
      .db('paket')
      .where({ paket_id: sent.paket_id })
      .update({
        state: content.result === 'rejected' ? 'ditolak' : 'diolah',
        receipt: JSON.stringify(content),
        decided_at: work.at,
      });
    return { rowsOk: 1, rowsBad: 0 };
  },
};

async function signReceipt(work: Work, paketId: string): Promise<void> {
  const row = await work.db('paket').where({ paket_id: paketId }).first<{ manifest: Uint8Array }>('manifest');
  const bytes = new Uint8Array(row.manifest);
  const { key, person } = await officeKey(work.db);
  const entry = await signManifest(bytes, key, {
    role: 'office',
    person,
    office: work.own.office,
    purpose: 'receive',
    iat: Math.floor(Date.parse(work.at) / 1000),
  });
  await work
    .db('paket')
    .where({ paket_id: paketId })
    .update({ signatures: JSON.stringify([entry]), state: 'ditandatangani', signed_at: work.at });
}
