import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Knex } from 'knex';

export const testKey = new Uint8Array(32).fill(7);

/** An empty folder of its own under the system's temporary folder. */
export interface TestFolder {
  readonly path: string;
  /** Every byte of every file in it, to be scanned for what must not be there. */
  bytes(): Buffer;
  remove(): void;
}

export function makeTestFolder(): TestFolder {
  const path = mkdtempSync(join(tmpdir(), 'kantor-kjp-'));
  return {
    path,
    bytes: () => Buffer.concat(readdirSync(path).map((name) => readFileSync(join(path, name)))),
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** Rows of every table, the audit too: what "nothing changed" means. */
export async function countAllRows(db: Knex): Promise<Readonly<Record<string, number>>> {
  const tables = (await db('sqlite_master')
    .where({ type: 'table' })
    .whereRaw("name NOT LIKE '%!_search!_%' ESCAPE '!'")
    .orderBy('name')
    .pluck('name')) as string[];
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const row = (await db(table).count({ n: '*' }).first()) as { n: number } | undefined;
    counts[table] = row?.n ?? 0;
  }
  return counts;
}
