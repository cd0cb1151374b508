import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { longDate } from '#domain/words/date-words.ts';
import type { Knex } from 'knex';
import type { Desk } from '../desk.ts';
import { actOnRound } from './advance.ts';
import { refuseStep } from './round-refusal.ts';

/** R17: a finding after the end (a court, an inspectorate) stands beside the closed round; its papers stay as they are. */
export function recordCorrection(
  desk: Desk,
  request: ParsedRequestOf<'rounds.recordCorrection'>,
): Promise<ResponseOf<'rounds.recordCorrection'>> {
  return actOnRound(desk, 'rounds.recordCorrection', request, 'announce', async (work, { row }) => {
    if (row.state !== 'closed' || row.closed_on === null) return refuse('RND-074');
    if (request.foundOn > work.today) refuseStep({ code: 'RND-034', detail: { date: request.foundOn } });
    if (request.foundOn < row.closed_on) refuse('RND-075', { date: longDate(request.foundOn) });
    await requireOfRound(work.db, request.applicationId, row.round_id);
    await work.db('round_correction').insert({
      correction_id: work.ids.next(),
      round_id: row.round_id,
      application_id: request.applicationId,
      found_on: request.foundOn,
      source: request.source,
      finding: request.finding,
      reason: request.reason,
      recorded_at: work.at,
      recorded_by: work.actor.name,
    });
  });
}

async function requireOfRound(db: Knex, applicationId: string | null, roundId: string): Promise<void> {
  if (applicationId === null) return;
  const found = await db('application')
    .where({ application_id: applicationId, round_id: roundId })
    .first<object | undefined>('application_id');
  if (!found) refuse('OFF-002');
}
