import { refuse } from '#contract/errors/app-error.ts';
import type { Knex } from 'knex';

/** The sanction that keeps a pupil from applying again. */
export interface SanctionBar {
  readonly sanctionId: string;
  readonly name: string;
  readonly prohibition: string;
}

/**
 * The aid of whoever was terminated under the 2018 or 2025 edition stays closed until the sanction is lifted.
 *
 * The 2013 edition knows no lifting and says nothing of a later application, so it bars none.
 */
export async function findSanctionBar(
  db: Knex,
  person: { readonly nik: string | null; readonly applicationId: string | null },
): Promise<SanctionBar | null> {
  const query = db('sanction').where({ state: 'fundsWithdrawnAndTerminated' });
  void query.andWhere((same) => {
    void same.whereRaw('1 = 0');
    if (person.nik !== null) void same.orWhere({ nik: person.nik });
    if (person.applicationId !== null) void same.orWhere({ application_id: person.applicationId });
  });
  const row = await query.first<{ sanction_id: string; name: string; prohibition: string } | undefined>(
    'sanction_id',
    'name',
    'prohibition',
  );
  return row ? { sanctionId: row.sanction_id, name: row.name, prohibition: row.prohibition } : null;
}

/** Refuses (PEN-023) a new application of someone whose sanction was not lifted. */
export async function requireNoBar(db: Knex, applicationId: string): Promise<void> {
  const person = await db('recipient')
    .where({ application_id: applicationId })
    .first<{ nik: string | null } | undefined>('nik');
  const bar = await findSanctionBar(db, { nik: person?.nik ?? null, applicationId });
  if (bar) refuse('PEN-023', { name: bar.name, prohibition: bar.prohibition });
}
