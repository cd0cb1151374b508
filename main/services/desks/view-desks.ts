import type { DeskQueueView, DesksView } from '#contract/methods/desks.ts';
import type { Knex } from 'knex';
import { deskOfRound, findQueues, roundsOfQueue } from '../../../db/queries/desks.ts';
import { findRounds } from '../../../db/queries/rounds.ts';
import { type Desk, reading, todayOf } from '../desk.ts';
import { readOfficeRules } from '../rounds/office-rules.ts';
import { viewRoundRow } from '../rounds/view-round.ts';
import { readSetting } from '../settings.ts';
import { sideDeskSetting } from './desk-rules.ts';

// One office never verifies more units than this at one time; the list is for choosing by hand.
const mostRounds = 500;

/** What is given away, what can be, and in the copy its own queue. */
export async function viewDesks(desk: Desk): Promise<DesksView> {
  const db = reading(desk);
  const own = await readSetting(db, sideDeskSetting);
  const rounds = await verifying(desk, db);
  const queues: DeskQueueView[] = [];
  for (const row of await findQueues(db)) {
    const ids = await roundsOfQueue(db, row.queue_id);
    const inQueue = rounds.filter(({ roundId }) => ids.includes(roundId));
    queues.push({
      queueId: row.queue_id,
      label: row.label,
      state: row.state,
      givenAt: row.given_at,
      givenBy: row.given_by,
      units: await unitNames(db, ids),
      applications: inQueue.reduce((sum, { applications }) => sum + applications, 0),
      ended:
        row.ended_at === null ? null : { at: row.ended_at, by: row.ended_by ?? '', reason: row.ended_reason },
    });
  }
  const side = queues.find(({ queueId }) => queueId === own) ?? null;
  const ids = side === null ? [] : await roundsOfQueue(db, side.queueId);
  const undecided = rounds
    .filter(({ roundId }) => ids.includes(roundId))
    .reduce((sum, round) => sum + round.undecided, 0);
  const free = [];
  for (const { roundId, unitName, applicantClass, applications, undecided: open } of rounds)
    if (own === null && (await deskOfRound(db, roundId)) === null)
      free.push({ roundId, unitName, applicantClass, applications, undecided: open });
  return {
    sideDesk: side && { ...side, undecided },
    queues: own === null ? queues : [],
    free,
  };
}

async function verifying(desk: Desk, db: Knex) {
  const rules = await readOfficeRules(db);
  const paging = { page: 0, pageSize: mostRounds, search: '', sort: null };
  const { rows } = await findRounds(db, paging, 'verifying');
  return rows.map((row) => viewRoundRow(row, todayOf(desk), rules));
}

async function unitNames(db: Knex, roundIds: readonly string[]): Promise<readonly string[]> {
  const rows = await db('round')
    .leftJoin('school', 'school.npsn', 'round.npsn')
    .whereIn('round_id', [...roundIds])
    .orderBy('unit')
    .select<{ name: string }[]>(db.raw('coalesce(school.name, round.unit) AS name'));
  return rows.map(({ name }) => name);
}
