import type { RoundCorrectionView } from '#contract/methods/rounds.ts';
import type { Knex } from 'knex';
import { correctionsOf } from '../../../db/queries/rounds.ts';

/** What was found after the end of a round, the earliest first (R17). */
export async function viewCorrections(db: Knex, roundId: string): Promise<readonly RoundCorrectionView[]> {
  return (await correctionsOf(db, roundId)).map((row) => ({
    correctionId: row.correction_id,
    foundOn: row.found_on,
    source: row.source,
    subject: row.subject,
    finding: row.finding,
    reason: row.reason,
    recordedBy: row.recorded_by,
  }));
}
