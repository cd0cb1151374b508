import type { Knex } from 'knex';
import type { NumberEntry, NumberState } from '#domain/documents/number-register.ts';

export interface NumberRow extends NumberEntry {
  readonly type: string;
  readonly year: number;
  readonly document_id: string | null;
  readonly reason: string | null;
  readonly noted_at: string;
  readonly noted_by: string;
}

/** Numbers of one type and year, the series first; a year of one type stays within some hundreds. */
export async function findNumbers(db: Knex, type: string, year: number): Promise<readonly NumberRow[]> {
  return await db('number_register')
    .where({ type, year })
    .orderByRaw('ordinal IS NULL, ordinal, number')
    .select<NumberRow[]>();
}

export async function lastOrdinal(db: Knex, type: string, year: number): Promise<number> {
  const row = await db('number_register')
    .where({ type, year })
    .max({ last: 'ordinal' })
    .first<{ last: number | null } | undefined>();
  return row?.last ?? 0;
}

/** Enters or changes numbers; the number itself never changes. */
export async function storeNumbers(db: Knex, rows: readonly Omit<NumberRow, 'document_id'>[]): Promise<void> {
  for (const row of rows) {
    await db('number_register')
      .insert(row)
      .onConflict(['type', 'year', 'number'])
      .merge(['ordinal', 'state', 'reason', 'noted_at', 'noted_by']);
  }
}

export interface NumberCount {
  readonly type: string;
  readonly year: number;
  readonly state: NumberState;
  readonly count: number;
}

/** How many numbers of each type, year and state there are. */
export async function countNumbers(db: Knex): Promise<readonly NumberCount[]> {
  return await db('number_register')
    .groupBy('type', 'year', 'state')
    .select<NumberCount[]>('type', 'year', 'state', db.raw('count(*) AS count'));
}
