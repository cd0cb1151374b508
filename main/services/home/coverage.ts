import type { HomeView } from '#contract/methods/home.ts';
import type { Knex } from 'knex';
import { lastWindowDay, readCoverage } from '../../../db/queries/home.ts';

export type Coverage = NonNullable<HomeView['coverage']>;

/** Whether every school has answered (U12): nothing sent is late once the window of Pasal 11(1) is over. */
export async function readSchoolCoverage(db: Knex, today: string): Promise<Coverage> {
  const until = await lastWindowDay(db);
  const over = until !== null && today > until;
  const counts = { sent: 0, nihil: 0, missing: 0, late: 0, total: 0 };
  for (const row of await readCoverage(db)) {
    counts.sent += row.sent;
    counts.nihil += row.nihil;
    counts[over ? 'late' : 'missing'] += row.missing;
    counts.total += row.sent + row.nihil + row.missing;
  }
  return counts;
}
