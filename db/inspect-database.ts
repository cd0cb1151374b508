import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Knex } from 'knex';
import { schemaVersion } from './migrate.ts';
import { connect } from './open.ts';

/** What stands in a database file, as far as a person needs it to choose one. */
export interface DatabaseFacts {
  readonly office: string;
  readonly officeName: string;
  readonly schema: number;
  readonly counts: {
    readonly pupils: number;
    readonly rounds: number;
    readonly pakets: number;
    readonly documents: number;
  };
  readonly audit: { readonly count: number; readonly head: string; readonly at: string | null };
  /** Scans the rows name: file under `lampiran/` and SHA-256 of its encrypted bytes. */
  readonly attachments: readonly { readonly file: string; readonly sha256: string }[];
}

export type Inspection =
  | {
      readonly kind: 'sound';
      readonly facts: DatabaseFacts;
      readonly sha256: string;
      readonly bytes: number;
    }
  /** `problems`: what SQLite says of it, at most twenty lines. */
  | { readonly kind: 'unsound'; readonly problems: readonly string[] };

/** Opens a closed database file with its key and checks all of it: pages, indexes, references, contents. */
export async function inspectDatabase(path: string, key: Uint8Array): Promise<Inspection> {
  const db = connect(path, key, true);
  try {
    const problems = [...(await findDamage(db, 'full')), ...(await findBrokenReferences(db))];
    if (problems.length > 0) return { kind: 'unsound', problems };
    const facts = await readFacts(db);
    return { kind: 'sound', facts, ...(await hashFile(path)) };
  } catch (error) {
    return { kind: 'unsound', problems: [error instanceof Error ? error.message : String(error)] };
  } finally {
    await db.destroy();
  }
}

/** Lines of SQLite's own check of its pages; empty when nothing is wrong. `quick` leaves out the indexes. */
export async function findDamage(db: Knex, depth: 'quick' | 'full'): Promise<readonly string[]> {
  const rows = await db.raw<object[]>(
    depth === 'quick' ? 'PRAGMA quick_check(20)' : 'PRAGMA integrity_check(20)',
  );
  return rows.map((row) => String(Object.values(row)[0])).filter((line) => line !== 'ok');
}

/** Rows whose reference leads nowhere: made with another tool, for ours keeps them (DB03). */
export async function findBrokenReferences(db: Knex): Promise<readonly string[]> {
  const broken =
    await db.raw<{ table: string; rowid: number | null; parent: string }[]>('PRAGMA foreign_key_check');
  return broken
    .slice(0, 20)
    .map(({ table, rowid, parent }) => `${table} baris ${rowid ?? '?'} menunjuk ke ${parent} yang tidak ada`);
}

export async function readFacts(db: Knex): Promise<DatabaseFacts> {
  const own = (await db('office').where({ is_self: 1 }).first()) as
    { office: string; name: string } | undefined;
  const last = (await db('audit').orderBy('seq', 'desc').first()) as
    { seq: number; hash: string; at: string } | undefined;
  return {
    office: own?.office ?? '',
    officeName: own?.name ?? '',
    schema: await schemaVersion(db),
    counts: {
      pupils: await countOf(db, 'pupil'),
      rounds: await countOf(db, 'round'),
      pakets: await countOf(db, 'paket'),
      documents: await countOf(db, 'document'),
    },
    audit: { count: last?.seq ?? 0, head: last?.hash ?? '', at: last?.at ?? null },
    attachments: (await db.schema.hasTable('attachment'))
      ? await db('attachment').distinct('file', { sha256: 'file_sha256' }).orderBy('file')
      : [],
  };
}

async function countOf(db: Knex, table: string): Promise<number> {
  const row = (await db(table).count({ n: '*' }).first()) as { n: number } | undefined;
  return row?.n ?? 0;
}

async function hashFile(path: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}
