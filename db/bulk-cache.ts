import type { Knex } from 'knex';

/** KiB of deciphered pages that a connection keeps. */
export const usualCacheKib = 64 * 1024;
const bulkCacheKib = 80 * 1024;
/** From here on the indexes of what comes in are larger than the usual cache: each page would be deciphered many times. */
const manyRows = 20_000;

/** Runs a transaction that writes `rows` rows with room for the pages of all their indexes. */
export async function withBulkCache<T>(db: Knex, rows: number, run: () => Promise<T>): Promise<T> {
  if (rows < manyRows) return run();
  await db.raw(`PRAGMA cache_size=-${bulkCacheKib}`);
  try {
    return await run();
  } finally {
    await db.raw(`PRAGMA cache_size=-${usualCacheKib}`);
  }
}
