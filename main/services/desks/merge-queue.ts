import type { ParsedRequestOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { DeskMergePreview } from '#contract/methods/desks.ts';
import { type DeskApplication, type DeskMerge, mergeDesk } from '#domain/desks/merge-desk.ts';
import type { Knex } from 'knex';
import {
  type DeskApplicationRow,
  type DeskQueueRow,
  findQueue,
  roundsOfQueue,
} from '../../../db/queries/desks.ts';
import { sha256Hex } from '../../paket/digest.ts';
import { command } from '../command.ts';
import { type Desk, type Job, opened, reading } from '../desk.ts';
import { applyMerge, type ToApply } from './apply-merge.ts';
import { describeConflict } from './conflict-words.ts';
import { readDeskApplications } from './desk-application.ts';
import { requireMainDesk } from './give-queue.ts';
import { openParcel, type Parcel } from './parcel.ts';

interface Standing {
  readonly row: DeskApplicationRow;
  readonly base: DeskApplication;
  readonly here: DeskApplication;
  readonly there: Parcel['applications'][string];
}

/** What a file of a second desk would bring, and what a person has to decide. */
export async function previewMerge(desk: Desk, token: string): Promise<DeskMergePreview> {
  const { parcel } = readParcel(desk, token, false);
  const db = reading(desk);
  await requireMainDesk({ db: db as Knex.Transaction });
  const queue = await queueOf(db, parcel);
  const standings = await compare(db, queue, parcel);
  const merges = standings.map((one) => ({ ...one, merge: mergeDesk(one.base, one.here, one.there) }));
  const brings = (has: (merge: DeskMerge) => boolean) => merges.filter(({ merge }) => has(merge)).length;
  return {
    queueId: queue.queue_id,
    label: queue.label,
    by: parcel.by,
    madeAt: parcel.madeAt,
    applications: merges.length,
    papers: brings(({ papers }) => papers.length > 0),
    persons: brings(({ person }) => Object.keys(person).length > 0),
    results: brings(({ result }) => result !== undefined),
    untouched: brings((merge) => isEmpty(merge) && merge.conflicts.length === 0),
    undecided: merges.filter(({ there }) => there.result === null).length,
    conflicts: merges.flatMap(({ row, here, there, merge }) =>
      merge.conflicts.length === 0
        ? []
        : [
            {
              applicationId: row.application_id,
              name: row.name,
              schoolName: row.school_name,
              differences: merge.conflicts.flatMap((conflict) => describeConflict(conflict, here, there)),
            },
          ],
    ),
  };
}

/** One transaction: the queue is ended, and every mark goes through the same acts and rules as by hand. */
export async function mergeQueue(
  desk: Desk,
  { file, choices }: ParsedRequestOf<'desks.merge'>,
  job: Job,
): Promise<void> {
  const { parcel, sha256 } = readParcel(desk, file, true);
  const note = {
    action: 'desks.merge',
    object: parcel.queueId,
    facts: { sha256, by: parcel.by, madeAt: parcel.madeAt, choices },
  };
  await command(desk, note, async (work) => {
    await requireMainDesk(work);
    const queue = await queueOf(work.db, parcel);
    const standings = await compare(work.db, queue, parcel);
    await work.db('desk_queue').where({ queue_id: queue.queue_id }).update({
      state: 'merged',
      ended_at: work.at,
      ended_by: work.actor.name,
      file_sha256: sha256,
    });
    await applyMerge({ ...desk, within: work }, decided(standings, choices), parcel.by, job);
  });
}

function decided(
  standings: readonly Standing[],
  choices: ParsedRequestOf<'desks.merge'>['choices'],
): readonly ToApply[] {
  const sides = new Map(choices.map(({ applicationId, side }) => [applicationId, side]));
  const open = standings.filter(
    ({ row, base, here, there }) =>
      !sides.has(row.application_id) && mergeDesk(base, here, there).conflicts.length > 0,
  );
  if (open.length > 0) refuse('MJK-010', { count: open.length });
  return standings.flatMap(({ row, base, here, there }) => {
    const merge = mergeDesk(base, here, there, sides.get(row.application_id) ?? 'ask');
    return isEmpty(merge) ? [] : [{ row, merge, received: there.received }];
  });
}

function isEmpty({ papers, person, result }: DeskMerge): boolean {
  return papers.length === 0 && Object.keys(person).length === 0 && result === undefined;
}

function readParcel(
  desk: Desk,
  token: string,
  last: boolean,
): { readonly parcel: Parcel; readonly sha256: string } {
  const file = (last ? desk.shelf.take(token) : desk.shelf.look(token)) ?? refuse('SYS-008');
  const parcel = openParcel(opened(desk).key, file.bytes) ?? refuse('MJK-008');
  return { parcel, sha256: sha256Hex(file.bytes) };
}

/** A queue taken back may still be merged: what the office did meanwhile then stands against it. */
async function queueOf(db: Knex, parcel: Parcel): Promise<DeskQueueRow> {
  const queue = (await findQueue(db, parcel.queueId)) ?? refuse('MJK-005');
  if (queue.state === 'merged') refuse('MJK-009', { date: (queue.ended_at ?? '').slice(0, 10) });
  return queue;
}

async function compare(db: Knex, queue: DeskQueueRow, parcel: Parcel): Promise<readonly Standing[]> {
  const base = JSON.parse(queue.base) as Record<string, DeskApplication>;
  const now = await readDeskApplications(db, await roundsOfQueue(db, queue.queue_id));
  return [...now].flatMap(([id, { row, state: here }]) => {
    const [began, there] = [base[id], parcel.applications[id]];
    return began && there ? [{ row, base: began, here, there }] : [];
  });
}
