import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import type { RoundState } from '#domain/rounds/round-states.ts';
import {
  applicationsOf,
  type RoundApplicationRow,
  updateApplications,
} from '../../../db/queries/rounds-applications.ts';
import type { Work } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { compareApplications } from '../comparison/compare-applications.ts';
import { actOnRound, decide, storeRound } from './advance.ts';
import { advise } from './advise.ts';
import { stepApplication } from './application-step.ts';
import { getEdition } from './edition.ts';
import type { GatheredRound } from './gather-round.ts';
import { refuseStep } from './round-refusal.ts';
import type { Comparison } from './stored-advice.ts';

/** R2: the verifiers begin; every application with its papers goes to them (Pasal 13(1), 15(1)). */
export function startVerifying(
  desk: Desk,
  request: ParsedRequestOf<'rounds.startVerifying'>,
): Promise<ResponseOf<'rounds.startVerifying'>> {
  return actOnRound(desk, 'rounds.startVerifying', request, 'verify', async (work, round) => {
    if (request.on > work.today) refuseStep({ code: 'RND-034', detail: { date: request.on } });
    const state = decide(round, { kind: 'startVerification' });
    await storeRound(work, request.roundId, { state });
    await handToVerifiers(work, round, await applicationsOf(work.db, request.roundId), state);
  });
}

/** Compares with the data of Pasal 12 and asks the engine; what comes out is advice, never the verdict. */
export function runChecks(
  desk: Desk,
  request: ParsedRequestOf<'rounds.runChecks'>,
  job: Job,
): Promise<ResponseOf<'rounds.runChecks'>> {
  return actOnRound(desk, 'rounds.runChecks', request, 'verify', async (work, round) => {
    if (round.row.state !== 'verifying') refuseStep({ code: 'RND-001', detail: {} });
    const edition = await getEdition(work.db, round.row.edition_id);
    const rows = await applicationsOf(work.db, request.roundId);
    await handToVerifiers(work, round, rows, round.row.state);
    job.progress(0, rows.length, 'Membandingkan dengan data pembanding');
    const comparisons = await compareRound(work, round, rows);
    const changes = rows.map((row) => {
      const comparison = comparisons(row.application_id);
      return [
        row.application_id,
        JSON.stringify(advise(round, row, comparison, edition)),
        JSON.stringify(comparison),
      ] as const;
    });
    await updateApplications(work.db, ['advice', 'comparison'], changes);
    await storeRound(work, request.roundId, { checked_on: work.today });
    job.progress(rows.length, rows.length, 'Selesai diperiksa');
  });
}

/** A4, also for what came in after the start; an incomplete one waits for its papers. */
async function handToVerifiers(
  work: Work,
  round: GatheredRound,
  rows: readonly RoundApplicationRow[],
  roundState: RoundState,
): Promise<void> {
  const submitted = rows.filter(({ state }) => state === 'submitted');
  const changes = submitted.map(
    (row) => [row.application_id, stepApplication(round, row, { kind: 'verify' }, roundState)] as const,
  );
  await updateApplications(work.db, ['state'], changes);
}

/** Class c is outside the data (Pasal 5, G-03); without data nothing is compared (G-04). */
export async function compareRound(
  { db }: Pick<Work, 'db'>,
  { row, comparisonSet }: GatheredRound,
  rows: readonly RoundApplicationRow[],
): Promise<(applicationId: string) => Comparison> {
  const compared = row.applicant_class === 'c' ? null : await compareApplications(db, comparisonSet, rows);
  return (applicationId) => compared?.get(applicationId) ?? { result: 'tidak-diperbandingkan', evidence: '' };
}
