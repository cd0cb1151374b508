import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { longDate } from '#domain/words/date-words.ts';
import { lateApplicationsOf, updateApplications } from '../../../db/queries/rounds-applications.ts';
import type { Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { missingPapers, parsePapers } from '../imports/papers.ts';
import { actOnRound, storeRound } from './advance.ts';
import { stepApplication } from './application-step.ts';
import type { GatheredRound } from './gather-round.ts';
import { receivesLetters } from './receives-letters.ts';
import { refuseStep } from './round-refusal.ts';

/** A Keputusan gives this round a longer window (Pasal 11(2)): whoever it now covers is late no more. */
export function changeWindow(
  desk: Desk,
  request: ParsedRequestOf<'rounds.changeWindow'>,
): Promise<ResponseOf<'rounds.changeWindow'>> {
  return actOnRound(desk, 'rounds.changeWindow', request, 'intake', async (work, round) => {
    const { row } = round;
    if (!receivesLetters(row)) refuse('RND-073');
    if (request.decreeDate > work.today)
      refuseStep({ code: 'RND-034', detail: { date: request.decreeDate } });
    if (request.until <= row.window_until) refuse('RND-072', { date: longDate(row.window_until) });
    await storeRound(work, row.round_id, {
      window_until: request.until,
      window_decree_number: request.decreeNumber,
      window_decree_date: request.decreeDate,
    });
    await letIn(work, { ...round, row: { ...row, window_until: request.until } }, request.until);
  });
}

/** A2b, and A3 where papers are wanting. */
async function letIn(work: Work, round: GatheredRound, until: IsoDate): Promise<void> {
  const covered = (await lateApplicationsOf(work.db, round.row.round_id)).filter(
    ({ received_on }) => received_on <= until,
  );
  const changes = covered.map((row) => {
    const state = stepApplication(round, row, { kind: 'submit', receivedOn: row.received_on });
    return [row.application_id, filed(round, { ...row, state })] as const;
  });
  await updateApplications(work.db, ['state'], changes);
}

function filed(round: GatheredRound, row: Parameters<typeof stepApplication>[1]): string {
  return missingPapers(parsePapers(row.documents)).length === 0
    ? row.state
    : stepApplication(round, row, { kind: 'markIncomplete' });
}
