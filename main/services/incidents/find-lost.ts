import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import type { LostItem } from '#contract/methods/incidents.ts';
import type { Knex } from 'knex';
import { findLost } from '../../../db/queries/incidents.ts';
import { containing } from '../../../db/queries/paging.ts';
import { type Desk, reading } from '../desk.ts';
import { type PaketName, paketLabel } from './paket-label.ts';
import { viewItem } from './view-incident.ts';

const mostPakets = 20;

/** What may have been lost, by number or name. A Paket travels encrypted; paper and spreadsheets do not. */
export async function findLostItems(
  desk: Desk,
  { text }: ParsedRequestOf<'incidents.find'>,
): Promise<ResponseOf<'incidents.find'>> {
  const db = reading(desk);
  return [...(await findPakets(db, text)), ...(await findLost(db, text)).map(viewItem)];
}

async function findPakets(db: Knex, text: string): Promise<LostItem[]> {
  const like = containing(text);
  const rows = await db('paket')
    .whereRaw(
      "(agenda_no LIKE ? ESCAPE '\\' OR from_office LIKE ? ESCAPE '\\' OR to_offices LIKE ? ESCAPE '\\' OR CAST(seq AS TEXT) = ?)",
      [like, like, like, text],
    )
    .orderBy('created_at', 'desc')
    .limit(mostPakets)
    .select<(PaketName & { readonly paket_id: string })[]>('paket_id', 'agenda_no', 'kind', 'seq');
  return rows.map((row) => ({ kind: 'paket', ref: row.paket_id, label: paketLabel(row), encrypted: true }));
}
