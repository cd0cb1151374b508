import knex, { type Knex } from 'knex';
import { usualCacheKib } from './bulk-cache.ts';
import { type Connection, EncryptedSqliteDialect } from './encrypted-dialect.ts';
import { unlock } from './unlock.ts';

/** An open office database: one writer, and one read-only connection beside it for lists. */
export interface OfficeDatabase {
  readonly write: Knex;
  readonly read: Knex;
  close(): Promise<void>;
}

/** Opens (or creates) the encrypted file. `key` is 32 random bytes; a wrong key rejects with SQLITE_NOTADB. */
export async function openDatabase(path: string, key: Uint8Array): Promise<OfficeDatabase> {
  const write = connect(path, key, false);
  try {
    await assertSafeVersion(write);
    await write.raw('SELECT count(*) FROM sqlite_master');
    const read = connect(path, key, true);
    return {
      write,
      read,
      async close() {
        await read.destroy();
        await write.destroy();
      },
    };
  } catch (error) {
    await write.destroy();
    throw error;
  }
}

/** One keyed connection, for backups and checks in a task process. */
export function connect(path: string, key: Uint8Array, readonly: boolean): Knex {
  return knex({
    client: EncryptedSqliteDialect,
    connection: { filename: path, options: { readonly } },
    useNullAsDefault: true,
    // A wrong key is an expected answer, told by the caller: knex would print it.
    log: silent,
    pool: {
      min: 1,
      max: 1,
      // A long import on the writer must not time out the next command: it waits.
      acquireTimeoutMillis: 600_000,
      afterCreate(connection: Connection, done: (error: Error | null, connection: Connection) => void) {
        try {
          prepare(connection, key, readonly);
          done(null, connection);
        } catch (error) {
          done(error as Error, connection);
        }
      },
    },
  });
}

const silent: Knex.Logger = { warn: ignore, error: ignore, deprecate: ignore, debug: ignore };

function ignore(): void {
  // Nothing to tell.
}

function prepare(connection: Connection, key: Uint8Array, readonly: boolean): void {
  connection.pragma('busy_timeout=5000');
  unlock(connection, key);
  if (!readonly) connection.pragma('journal_mode=WAL');
  for (const setting of [
    'synchronous=FULL',
    'foreign_keys=ON',
    'trusted_schema=OFF',
    'cell_size_check=ON',
    'mmap_size=0',
    'secure_delete=ON',
    'temp_store=MEMORY',
    // A page in the cache is deciphered already; the usual 2 MB would decipher the same pages again and again.
    `cache_size=-${usualCacheKib}`,
  ]) {
    connection.pragma(setting);
  }
}

/** The WAL-reset bug: SQLite before 3.51.3, and the withdrawn 3.52.0, can lose a commit. */
export function isSafeSqliteVersion(version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (major === 3 && minor === 52 && patch === 0) return false;
  return major > 3 || (major === 3 && (minor > 51 || (minor === 51 && patch >= 3)));
}

async function assertSafeVersion(database: Knex): Promise<void> {
  const rows = await database.raw<{ version: string }[]>('SELECT sqlite_version() AS version');
  const version = rows[0]?.version ?? '0';
  if (!isSafeSqliteVersion(version)) throw new Error(`SQLite ${version} can lose commits`);
}
