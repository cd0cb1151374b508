import type { Knex } from 'knex';
import type { Migration } from './migration.ts';
import { migrations } from './migrations/list.ts';

export type MigrationOutcome =
  | { readonly kind: 'ready'; readonly from: number; readonly to: number }
  /** Made by a newer program: nothing was touched. */
  | { readonly kind: 'newer'; readonly found: number; readonly known: number };

/** Brings the file forward step by step, each step in its own transaction; `beforeFirst` makes the backup. */
export async function migrate(
  database: Knex,
  beforeFirst: (from: number) => Promise<void>,
  steps: readonly Migration[] = migrations,
): Promise<MigrationOutcome> {
  const from = await schemaVersion(database);
  if (from > steps.length) return { kind: 'newer', found: from, known: steps.length };
  if (from > 0 && from < steps.length) await beforeFirst(from);
  for (let version = from; version < steps.length; version++) {
    const step = steps[version];
    if (!step) break;
    await database.transaction(async (transaction) => {
      for (const statement of step.statements) await transaction.raw(statement);
      await transaction.raw(`PRAGMA user_version = ${version + 1}`);
    });
  }
  return { kind: 'ready', from, to: steps.length };
}

export async function schemaVersion(database: Knex): Promise<number> {
  const rows = await database.raw<{ user_version: number }[]>('PRAGMA user_version');
  return rows[0]?.user_version ?? 0;
}
