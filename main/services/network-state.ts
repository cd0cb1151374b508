import { type Knex } from 'knex';

export interface NetworkRow {
  readonly network: string;
  readonly fingerprint: string;
  readonly trial: number;
}

/** The network this office belongs to; null until it made or joined one. */
export async function findNetwork(db: Knex): Promise<NetworkRow | null> {
  const row = await db('network')
    .where({ id: 1 })
    .first<NetworkRow | undefined>('network', 'fingerprint', 'trial');
  return row ?? null;
}

/** Whether screens and paper must carry the trial mark. */
export async function isTrial(db: Knex): Promise<boolean> {
  return (await findNetwork(db))?.trial === 1;
}
