import type { Work } from '../command.ts';
import type { SanctionStepRecord } from './sanction-row.ts';

/** Adds a step to the case; steps are only added, never changed. */
export async function insertStep(
  { db, at, actor }: Work,
  sanctionId: string,
  step: Omit<SanctionStepRecord, 'recorded_by'>,
): Promise<void> {
  const before = await db('sanction_step')
    .where({ sanction_id: sanctionId })
    .count({ n: '*' })
    .first<{ n: number }>();
  await db('sanction_step').insert({
    sanction_id: sanctionId,
    ordinal: before.n + 1,
    ...step,
    recorded_at: at,
    recorded_by: actor.name,
  });
}
