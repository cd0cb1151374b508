import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { findLikeness, type LikenessRow } from '../../../db/queries/comparison.ts';
import { applicationsOf, updateApplications } from '../../../db/queries/rounds-applications.ts';
import { command, type Work } from '../command.ts';
import { type Desk, reading } from '../desk.ts';
import { advise } from '../rounds/advise.ts';
import { getEdition } from '../rounds/edition.ts';
import { gatherRound } from '../rounds/gather-round.ts';
import { requireRoundKeeper } from '../rounds/keeper.ts';
import type { Comparison } from '../rounds/stored-advice.ts';
import { compareRound } from '../rounds/verify.ts';
import { permissionOf } from './likeness-view.ts';
import { countLikenesses } from './page-likenesses.ts';

/** A person says whether a record is this child's; the program never does where it only resembles him (Pasal 12(2)). */
export async function decideLikeness(
  desk: Desk,
  request: ParsedRequestOf<'likenesses.decide'>,
): Promise<ResponseOf<'likenesses.decide'>> {
  const { applicationId, ref, verdict, reason } = request;
  const note = { action: `likenesses.${verdict}`, object: applicationId, facts: { ref, reason } };
  await command(desk, note, async (work) => {
    const row = await changeable(work, applicationId);
    const { result, record } = JSON.parse(row.comparison) as Comparison;
    if (result !== 'mirip' || record?.ref !== ref) return refuse('CMP-003', { name: row.name });
    await work.db('comparison_decision').insert({
      application_id: applicationId,
      ...record,
      verdict,
      reason,
      decided_by: work.actor.name,
      decided_on: work.today,
    });
    await compareAgain(work, row);
  });
  return { waiting: await countLikenesses(reading(desk), 'waiting', null) };
}

/** Takes back what was decided on one application; the question is asked again. */
export async function undoLikeness(
  desk: Desk,
  { applicationId }: ParsedRequestOf<'likenesses.undo'>,
): Promise<ResponseOf<'likenesses.undo'>> {
  await command(desk, { action: 'likenesses.undo', object: applicationId }, async (work) => {
    const row = await changeable(work, applicationId);
    const removed = await work.db('comparison_decision').where({ application_id: applicationId }).delete();
    if (removed === 0) refuse('CMP-004', { name: row.name });
    await compareAgain(work, row);
  });
  return { waiting: await countLikenesses(reading(desk), 'waiting', null) };
}

async function changeable({ db, own, today }: Work, applicationId: string): Promise<LikenessRow> {
  const row = (await findLikeness(db, applicationId)) ?? refuse('OFF-002');
  requireRoundKeeper(own, await gatherRound(db, row.round_id, today), 'verify');
  return permissionOf(row).allowed ? row : refuse('CMP-002', { name: row.name });
}

/** The answer changes what the data says of him, and so what the engine advises; a result given stays the verifiers'. */
async function compareAgain(work: Work, { application_id, round_id }: LikenessRow): Promise<void> {
  const round = await gatherRound(work.db, round_id, work.today);
  const edition = await getEdition(work.db, round.row.edition_id);
  const rows = (await applicationsOf(work.db, round_id)).filter(
    (row) => row.application_id === application_id,
  );
  const comparisons = await compareRound(work, round, rows);
  await updateApplications(
    work.db,
    ['advice', 'comparison'],
    rows.map((row) => {
      const comparison = comparisons(row.application_id);
      const advice = advise(round, row, comparison, edition);
      return [row.application_id, JSON.stringify(advice), JSON.stringify(comparison)] as const;
    }),
  );
}
