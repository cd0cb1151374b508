import type { Knex } from 'knex';
import type { TrustChange } from '../../paket/trust-change.ts';

export interface ChangeRow {
  readonly change_id: string;
  readonly change: string;
  readonly sentence: string;
  readonly reason: string;
  readonly asked_by: string;
}

/** In the order they were asked for. */
export async function askedChanges(db: Knex): Promise<TrustChange[]> {
  return (await changeRows(db)).map(({ change }) => JSON.parse(change) as TrustChange);
}

export async function changeRows(db: Knex): Promise<ChangeRow[]> {
  return (await db('trust_change').orderBy(['asked_at', 'change_id'])) as ChangeRow[];
}
