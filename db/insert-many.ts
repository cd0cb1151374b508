import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Knex } from 'knex';

type Value = string | number | null | Uint8Array;

/** Inserts plain rows (text, integers, null) 5,000 a statement; every row has exactly `columns`. */
export async function insertMany<Column extends string>(
  db: Knex,
  table: string,
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Exclude<Value, Uint8Array>>>[],
): Promise<void> {
  const target = columns.map((column) => `"${column}"`).join(', ');
  const source = columns.map((_, index) => `value ->> ${index}`).join(', ');
  for (let start = 0; start < rows.length; start += 5000) {
    // The driver never waits: without this a cancel, the clock and every reader would wait for the whole table.
    await nextTurn();
    const chunk = rows.slice(start, start + 5000).map((row) => columns.map((column) => row[column]));
    // JSONB is taken apart once; of JSON text SQLite would read the whole row again for every column.
    await db.raw(`INSERT INTO "${table}" (${target}) SELECT ${source} FROM jsonb_each(?)`, [
      JSON.stringify(chunk),
    ]);
  }
}
