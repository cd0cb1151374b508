import type { Knex } from 'knex';

/** A setting's value, or null when it was never changed from its default. */
export async function readSetting(db: Knex, key: string): Promise<string | null> {
  const row = await db('setting').where({ key }).first<{ value: string } | undefined>('value');
  return row?.value ?? null;
}
