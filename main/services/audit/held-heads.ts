import type { HeadFit, HeldHead } from '#contract/methods/audit.ts';
import type { Knex } from 'knex';
import { findAuditHash } from '../../../db/queries/audit.ts';
import { auditOrigin } from '../../../db/tables/audit.ts';
import { readManifest } from '../../paket/manifest.ts';
import type { Desk } from '../desk.ts';
import { officeNames } from '../exchange/trust-store.ts';

/**
 * Heads of this chain that other offices hold: each Paket we sent carries one under our signatures.
 *
 * A receipt proves that the Paket arrived, so the addressee can witness against a cut or replaced log.
 */
export async function heldHeads(desk: Desk, db: Knex): Promise<readonly HeldHead[]> {
  const rows = await db('paket')
    .where({ direction: 'keluar' })
    .whereNotNull('manifest')
    .whereNotNull('exported_at')
    .select<SentPaket[]>('paket_id', 'agenda_no', 'to_offices', 'manifest');
  const delivered = await db('delivery').select<{ paket_id: string; office: string }[]>('paket_id', 'office');
  const names = await officeNames(desk, db);
  const held: HeldHead[] = [];
  for (const row of rows) {
    const { audit } = readManifest(new Uint8Array(row.manifest)).manifest;
    const proven = delivered.filter(({ paket_id }) => paket_id === row.paket_id).map(({ office }) => office);
    held.push({
      agendaNo: row.agenda_no,
      paketId: row.paket_id,
      holders: (proven.length > 0 ? proven : (JSON.parse(row.to_offices) as string[])).map(
        (office) => names.get(office) ?? office,
      ),
      proven: proven.length > 0,
      ...audit,
      fit: await fitOf(db, audit),
    });
  }
  return held.sort((a, b) => Number(a.fit === 'cocok') - Number(b.fit === 'cocok') || b.count - a.count);
}

interface SentPaket {
  readonly paket_id: string;
  readonly agenda_no: string;
  readonly to_offices: string;
  readonly manifest: Uint8Array;
}

/** How a head fits this chain; a typed one may be its first 16 digits or more. */
export async function fitOf(db: Knex, { count, head }: { count: number; head: string }): Promise<HeadFit> {
  const hash = count === 0 ? auditOrigin : await findAuditHash(db, count);
  if (hash === null) return 'terpotong';
  return hash.startsWith(head) ? 'cocok' : 'beda';
}
