import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from './migrate.ts';
import { openDatabase } from './open.ts';

/** The CREATE statements of a fresh database, table by table: what `schema.sql` holds. */
export async function readSchema(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kantor-kjp-schema-'));
  try {
    const database = await openDatabase(join(folder, 'schema.db'), new Uint8Array(32));
    await migrate(database.write, () => Promise.resolve());
    // FTS5 makes its shadow tables itself; they belong to SQLite, not to us.
    const statements = (await database
      .read('sqlite_master')
      .whereNotNull('sql')
      .whereRaw("name NOT LIKE '%!_search!_%' ESCAPE '!'")
      .orderByRaw("tbl_name, type = 'table' DESC, name")
      .pluck('sql')) as string[];
    await database.close();
    return statements.map((statement) => `${statement.replace(/\n\s*/g, '\n  ')};\n`).join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
