import { refuse } from '#contract/errors/app-error.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { PolicyEdition } from '#domain/policy/policy-edition.ts';
import type { Knex } from 'knex';
import type { PeriodKey } from '../../../db/queries/school-lists.ts';
import { officeYear } from '../editions/period.ts';
import { getEdition } from '../rounds/edition.ts';

/** The edition in force and the school year its lists belong to; an edition is of one tahap. */
export interface ListPeriod extends PeriodKey {
  readonly edition: PolicyEdition;
}

/** The period lists are taken in for; LST-001 while an edition of another procedure is in force. */
export async function listPeriod(db: Knex, today: IsoDate): Promise<ListPeriod> {
  const { editionId, schoolYear } = await officeYear(db, today);
  const edition = await getEdition(db, editionId);
  if (edition.process !== 'sekolah-p4op-2025') refuse('LST-001', { edition: edition.title });
  return { editionId, schoolYear, edition };
}

/** The procedure in force; null before the first reference Paket. */
export async function activeProcess(db: Knex): Promise<PolicyEdition['process'] | null> {
  const row = await db('edition')
    .where({ active: 1 })
    .first<{ process: PolicyEdition['process'] } | undefined>(db.raw(`content ->> '$.process' AS process`));
  return row?.process ?? null;
}
