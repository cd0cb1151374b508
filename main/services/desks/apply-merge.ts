import type { DeskMerge } from '#domain/desks/merge-desk.ts';
import { parseIsoDate } from '#domain/deadlines/iso-date.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { DeskApplicationRow } from '../../../db/queries/desks.ts';
import { completePapers } from '../applications/complete-papers.ts';
import { type Desk, type Job, todayOf } from '../desk.ts';
import { paperCodes } from '../imports/papers.ts';
import { correctPupil } from '../pupils/correct-pupil.ts';
import { setResults } from '../rounds/set-results.ts';
import { takeBackResults } from '../rounds/take-back-results.ts';
import { runChecks } from '../rounds/verify.ts';

export interface ToApply {
  readonly row: DeskApplicationRow;
  readonly merge: DeskMerge;
  /** Day on which each paper came to the second desk. */
  readonly received: Readonly<Record<string, string>>;
}

/** Papers, then data, then the checks anew, then results: the order in which a desk works. */
export async function applyMerge(
  desk: Desk,
  changes: readonly ToApply[],
  by: string,
  job: Job,
): Promise<void> {
  let done = 0;
  const step = () => job.progress((done += 1), changes.length, 'Memasukkan hasil meja kedua');
  for (const change of changes) {
    await applyPapers(desk, change);
    await applyPerson(desk, change, by);
    step();
  }
  for (const [roundId, inRound] of Map.groupBy(changes, ({ row }) => row.round_id)) {
    const touched = inRound.some(
      ({ merge }) => merge.papers.length > 0 || Object.keys(merge.person).length > 0,
    );
    if (touched) await runChecks(desk, { roundId }, job);
    await applyResults(desk, roundId, inRound);
  }
}

async function applyPapers(desk: Desk, { row, merge, received }: ToApply): Promise<void> {
  const byDay = Map.groupBy(
    paperCodes.filter((code) => merge.papers.includes(code)),
    (code) => received[code] ?? todayOf(desk),
  );
  for (const [day, papers] of byDay)
    await completePapers(desk, { applicationId: row.application_id, papers, receivedOn: dayOf(day) });
}

async function applyPerson(desk: Desk, { row, merge }: ToApply, by: string): Promise<void> {
  if (Object.keys(merge.person).length === 0) return;
  await correctPupil(desk, {
    applicationId: row.application_id,
    changes: merge.person,
    documents: null,
    reason: `Koreksi di meja kedua oleh ${by}`,
  });
}

async function applyResults(desk: Desk, roundId: string, changes: readonly ToApply[]): Promise<void> {
  const takenBack = changes.filter(({ merge, row }) => merge.result === null && row.result !== null);
  if (takenBack.length > 0)
    await takeBackResults(desk, {
      roundId,
      applicationIds: takenBack.map(({ row }) => row.application_id),
    });
  const results = changes.flatMap(({ row, merge }) =>
    merge.result ? [{ applicationId: row.application_id, ...merge.result }] : [],
  );
  for (const [day, ofDay] of Map.groupBy(results, ({ decidedOn }) => decidedOn))
    await setResults(desk, {
      roundId,
      decidedOn: dayOf(day),
      results: ofDay.map(({ decidedOn: _day, reasonCodes, ...result }) => ({
        ...result,
        reasonCodes: [...reasonCodes],
      })),
    });
}

function dayOf(text: string) {
  const day = parseIsoDate(text);
  return day.ok ? day.value : refuse('MJK-008');
}
