import { type IsoDate, parseIsoDate } from '#domain/deadlines/iso-date.ts';
import type { Knex } from 'knex';
import { readSetting } from './settings.ts';

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

/** Whether screens and paper must carry the mark LATIHAN: in a trial network, and on any day but the real one. */
export async function isTrial(db: Knex): Promise<boolean> {
  return (await findNetwork(db))?.trial === 1 || (await readTrialDate(db)) !== null;
}

/** The paper date of a trial; one left over from before a real network was joined counts no more. */
export async function readTrialDate(db: Knex): Promise<IsoDate | null> {
  const network = await findNetwork(db);
  if (network && network.trial !== 1) return null;
  const date = parseIsoDate((await readSetting(db, 'trialDate')) ?? '');
  return date.ok ? date.value : null;
}
