import { refuse } from '#contract/errors/app-error.ts';
import type { Knex } from 'knex';
import type { PaketKind } from '../../paket/kinds.ts';
import type { SignatureEntry } from '../../paket/signatures.ts';

/** A Paket as the ledger keeps it, in or out; `manifest` is null only while it waits unproven. */
export interface PaketRecord {
  readonly paket_id: string;
  readonly direction: 'keluar' | 'masuk';
  readonly kind: PaketKind;
  readonly agenda_no: string;
  readonly from_office: string;
  readonly to_offices: string;
  readonly stream: string;
  readonly epoch: number;
  readonly seq: number | null;
  readonly digest: string | null;
  readonly revision: number;
  readonly state: string;
  readonly manifest: Uint8Array | null;
  readonly signatures: string;
  readonly content_digest: string | null;
  readonly counts: string;
  readonly files: string;
  readonly verdict: string | null;
  readonly warnings: string;
  /** What taking it in would change, computed when it was received. */
  readonly differences: string;
  readonly reason: string | null;
  /** JSON of a `KeptReceipt`. */
  readonly receipt: string | null;
  /** JSON of a `StreamDecision`; null for what this office made. */
  readonly decision: string | null;
  readonly subject_id: string | null;
  readonly created_at: string;
  readonly exported_at: string | null;
}

/** Paths under which the sealed file lies beside the payload. */
export const sealedPath = '@segel';
export const receivedPath = '@berkas';

export async function getPaket(db: Knex, paketId: string): Promise<PaketRecord> {
  const row = (await db('paket').where({ paket_id: paketId }).first()) as PaketRecord | undefined;
  return row ?? refuse('OFF-002');
}

export async function findFile(db: Knex, paketId: string, path: string): Promise<Uint8Array | null> {
  const row = await db('paket_file')
    .where({ paket_id: paketId, path })
    .first<{ content: Uint8Array } | undefined>('content');
  return row ? new Uint8Array(row.content) : null;
}

export function signaturesOf(row: PaketRecord): SignatureEntry[] {
  return JSON.parse(row.signatures) as SignatureEntry[];
}

/** No personal data in the name, and the name is never trusted (exchange.md 1). */
export function paketFileName(row: PaketRecord): string {
  const to = (JSON.parse(row.to_offices) as string[])[0] ?? 'tujuan';
  // Two streams of one kind may carry the same number: the agenda number keeps the files apart.
  return `${row.from_office}_${to}_${row.kind}_${String(row.seq ?? 0).padStart(6, '0')}_${row.agenda_no.toLowerCase()}.paket`;
}
