import type { Knex } from 'knex';
import { readSignatureHeader, type SignatureEntry, type SignatureHeader } from '../../paket/signatures.ts';
import { type KnownLast, latestOfEach } from '../../paket/trust-change.ts';
import type { LastSigned } from '../../paket/trust-list.ts';

interface SignedRow extends LastSigned {
  readonly direction: 'keluar' | 'masuk';
  readonly signatures: string;
}

/**
 * The last Paket of every stream that each key signed, as far as this office sent or decided it.
 *
 * Goes into `last` when a key is retired (exchange.md 4): what it signed before stays valid, what comes after not.
 */
export async function lastSignedByKey(db: Knex): Promise<KnownLast> {
  const rows = await db('paket')
    .where((sent) => void sent.where({ direction: 'keluar' }).whereNotNull('exported_at'))
    .orWhere((taken) => void taken.where({ direction: 'masuk' }).whereNotNull('decided_at'))
    .whereNotNull('seq')
    .select<SignedRow[]>('direction', 'stream', 'epoch', 'seq', 'digest', 'signatures');
  const byKey = new Map<string, LastSigned[]>();
  for (const row of rows) {
    const { stream, epoch, seq, digest } = row;
    for (const { kid } of headersIn(row))
      byKey.set(kid, [...(byKey.get(kid) ?? []), { stream, epoch, seq, digest }]);
  }
  return new Map([...byKey].map(([kid, signed]) => [kid, latestOfEach(signed)]));
}

function headersIn({ direction, signatures }: SignedRow): SignatureHeader[] {
  return direction === 'masuk'
    ? (JSON.parse(signatures) as SignatureHeader[])
    : (JSON.parse(signatures) as SignatureEntry[]).map(readSignatureHeader);
}
