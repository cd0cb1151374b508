import { createRequire } from 'node:module';
import type { Knex } from 'knex';

/** The part of the driver's connection that this folder uses directly. */
export interface Connection {
  pragma(statement: string): unknown;
}

// Not `require`: the packed worker has one of that name already.
const requireNative = createRequire(import.meta.url);
const BetterSqlite3Dialect = requireNative('knex/lib/dialects/better-sqlite3/index.js') as typeof Knex.Client;

/** Knex's better-sqlite3 dialect over the encrypting build of the same driver: the one place to swap it. */
export class EncryptedSqliteDialect extends BetterSqlite3Dialect {
  _driver(): unknown {
    return requireNative('better-sqlite3-multiple-ciphers');
  }
}
