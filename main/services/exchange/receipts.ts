import { auditHead } from '../../../db/tables/audit.ts';
import type { PaketLink, RejectedRow } from '../../paket/payloads/answers.ts';
import { receipt, rejectedRows } from '../../paket/payloads/answers.ts';
import { Payload } from '../../paket/payloads/payload-file.ts';
import { signManifest } from '../../paket/signatures.ts';
import type { VerifiedPaket } from '../../paket/verify.ts';
import type { Work } from '../command.ts';
import { preparePaket } from './prepare-paket.ts';
import { officeKey } from './signing-key.ts';

/** What became of a Paket here, as the sender is told. */
export interface Outcome {
  readonly result: 'accepted' | 'rejected' | 'superseded';
  readonly code: string | null;
  /** The sentence of the person who rejected it. */
  readonly reason: string | null;
  readonly rowsOk: number;
  readonly rowsBad: number;
  readonly rejected: readonly RejectedRow[];
}

/** A receipt as it is kept beside the Paket it answers. */
export interface KeptReceipt {
  /** The receipt's own Paket. */
  readonly paketId: string;
  readonly of: PaketLink;
  readonly result: Outcome['result'];
  readonly code: string | null;
  readonly reason: string | null;
  readonly rows_ok: number;
  readonly rows_bad: number;
  readonly received: string;
  readonly rejected: readonly RejectedRow[];
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
    reason: outcome.reason,
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
    payload: new Payload().set(receipt, [content]).set(rejectedRows, outcome.rejected),
    documents: [],
    subjectId: paketId,
  });
  await signReceipt(work, prepared.paketId);
  const kept: KeptReceipt = { ...content, paketId: prepared.paketId, rejected: outcome.rejected };
  await work
    .db('paket')
    .where({ paket_id: paketId })
    .update({ receipt: JSON.stringify(kept) });
}

/** Signs with the office key in force; again when that key was replaced before the receipt left. */
export async function signReceipt(work: Work, paketId: string): Promise<void> {
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
