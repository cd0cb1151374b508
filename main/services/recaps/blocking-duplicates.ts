import type { SuspectedDuplicate } from '#domain/recaps/seal-guard.ts';
import type { Knex } from 'knex';
import { readOfficeRules } from '../rounds/office-rules.ts';

/** Suspected duplicates that stop a recap: all of them, unless this office chose only to be warned (G-46). */
export async function blockingDuplicates(
  db: Knex,
  suspected: readonly SuspectedDuplicate[],
): Promise<readonly SuspectedDuplicate[]> {
  const { settings } = await readOfficeRules(db);
  return settings.duplicateBlock === 'warn' ? [] : suspected;
}
