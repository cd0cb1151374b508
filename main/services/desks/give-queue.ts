import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { deskOfRound, findQueue } from '../../../db/queries/desks.ts';
import { packSingleFile } from '../backups/single-file.ts';
import { command, type Work } from '../command.ts';
import { type Desk, type Job, opened, reading } from '../desk.ts';
import { readSetting } from '../settings.ts';
import { readDeskApplications } from './desk-application.ts';
import { sideDeskSetting } from './desk-rules.ts';

/** Gives rounds under verification to a second desk, as the file that sets that desk up (U47). */
export async function giveQueue(
  desk: Desk,
  { label, roundIds }: ParsedRequestOf<'desks.give'>,
  job: Job,
): Promise<ResponseOf<'desks.give'>> {
  const queueId = desk.ids.next();
  await command(desk, { action: 'desks.give', object: queueId, facts: { label, roundIds } }, async (work) => {
    await requireMainDesk(work);
    for (const roundId of roundIds) await requireFree(work, roundId);
    const base = await readDeskApplications(work.db, roundIds);
    await work.db('desk_queue').insert({
      queue_id: queueId,
      label,
      state: 'given',
      base: JSON.stringify(Object.fromEntries([...base].map(([id, { state }]) => [id, state]))),
      given_at: work.at,
      given_by: work.actor.name,
    });
    for (const roundId of roundIds)
      await work.db('desk_queue_round').insert({ queue_id: queueId, round_id: roundId });
  });
  return packQueue(desk, queueId, job);
}

/** The file once more, where the first was lost before the other desk opened it. */
export async function packQueue(desk: Desk, queueId: string, job: Job): Promise<ResponseOf<'desks.give'>> {
  const { own } = opened(desk);
  const queue = await findQueue(reading(desk), queueId);
  if (queue?.state !== 'given') return refuse('MJK-005');
  await command(desk, { action: 'desks.pack', object: queueId }, ({ db }) =>
    // The copy finds here which queue it was made for.
    db('setting')
      .insert({
        key: 'deskFile',
        value: queueId,
        changed_by: opened(desk).actor.name,
        reason: 'Berkas meja kedua',
        changed_at: desk.clock.now(),
      })
      .onConflict('key')
      .merge(),
  );
  const { bytes } = await packSingleFile(desk, 'meja', job);
  const name = queue.label.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return { queueId, file: desk.shelf.offer(`meja-${own.office}-${name}.cadangan`, bytes) };
}

/** The office goes on with the queue itself; what the other desk gives back later meets conflicts. */
export async function takeBackQueue(
  desk: Desk,
  { queueId, reason }: ParsedRequestOf<'desks.takeBack'>,
): Promise<void> {
  await command(desk, { action: 'desks.takeBack', object: queueId, facts: { reason } }, async (work) => {
    await requireMainDesk(work);
    const queue = await findQueue(work.db, queueId);
    if (queue?.state !== 'given') refuse('MJK-005');
    await work.db('desk_queue').where({ queue_id: queueId }).update({
      state: 'taken-back',
      ended_at: work.at,
      ended_by: work.actor.name,
      ended_reason: reason,
    });
  });
}

/** In the copy, at its first start: from now on it is the second desk of the queue it was packed for. */
export async function becomeSideDesk(work: Work): Promise<void> {
  const queueId = (await readSetting(work.db, 'deskFile')) ?? refuse('BCK-006');
  await work.db('setting').insert({
    key: sideDeskSetting,
    value: queueId,
    changed_by: work.actor.name,
    reason: 'Meja kedua',
    changed_at: work.at,
  });
}

export async function requireMainDesk({ db }: Pick<Work, 'db'>): Promise<void> {
  if ((await readSetting(db, sideDeskSetting)) !== null) refuse('MJK-001');
}

async function requireFree({ db }: Work, roundId: string): Promise<void> {
  const round = await db('round').where({ round_id: roundId }).first<{ state: string } | undefined>('state');
  if (round?.state !== 'verifying') refuse('MJK-006');
  const label = await deskOfRound(db, roundId);
  if (label !== null) refuse('MJK-004', { label });
}
