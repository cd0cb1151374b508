import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { applicationsOf, updateApplications } from '../../../db/queries/rounds-applications.ts';
import type { Desk } from '../desk.ts';
import { actOnRound } from './advance.ts';
import { stepApplication } from './application-step.ts';

/** Undoes results until the Berita Acara is signed: nobody has decided these applications any more (U15). */
export function takeBackResults(
  desk: Desk,
  request: ParsedRequestOf<'rounds.takeBackResults'>,
): Promise<ResponseOf<'rounds.takeBackResults'>> {
  return actOnRound(desk, 'rounds.takeBackResults', request, 'verify', async (work, round) => {
    const rows = new Map(
      (await applicationsOf(work.db, request.roundId)).map((row) => [row.application_id, row]),
    );
    const changes = request.applicationIds.map((applicationId) => {
      const row = rows.get(applicationId) ?? refuse('RND-051', { count: 1 });
      return [
        applicationId,
        stepApplication(round, row, { kind: 'takeBackResult' }),
        null,
        '[]',
        null,
        null,
      ] as const;
    });
    await updateApplications(
      work.db,
      ['state', 'result', 'result_reasons', 'deviation_reason', 'decided_on'],
      changes,
    );
  });
}
