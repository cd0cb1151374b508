import type { Knex } from 'knex';

/** How many candidates stand in a state or came from an office, from the counts their triggers keep. */
export async function countKept(
  db: Knex,
  { state, from }: { readonly state: string | null; readonly from: string | null },
): Promise<number> {
  const query = db('candidate_tally');
  if (state !== null) void query.where({ state });
  if (from !== null) void query.where({ from_office: from });
  const row = await query.sum({ total: 'total' }).first<{ total: number | null } | undefined>();
  return row?.total ?? 0;
}
