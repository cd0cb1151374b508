import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import type { LikenessView } from '#contract/methods/comparison.ts';
import type { Knex } from 'knex';
import {
  type DecisionRow,
  decisionsOn,
  findLikenesses,
  findPerson,
  type LikenessFilter,
  type LikenessRow,
} from '../../../db/queries/comparison.ts';
import { type Desk, reading } from '../desk.ts';
import type { Comparison } from '../rounds/stored-advice.ts';
import { viewLikeness } from './likeness-view.ts';

/** One page of the queue, with how many wait and how many are done, so that the screen can say n of m. */
export async function pageLikenesses(
  desk: Desk,
  request: ParsedRequestOf<'likenesses.page'>,
): Promise<ResponseOf<'likenesses.page'>> {
  const db = reading(desk);
  const { rows, total } = await findLikenesses(db, request.show, request.roundId, request);
  const decisions = Map.groupBy(
    await decisionsOn(
      db,
      rows.map(({ application_id }) => application_id),
    ),
    (decision) => decision.application_id,
  );
  const views = await Promise.all(
    rows.map((row) => viewRow(db, row, decisions.get(row.application_id) ?? [], request.show)),
  );
  const other = await countLikenesses(
    db,
    request.show === 'waiting' ? 'decided' : 'waiting',
    request.roundId,
  );
  return {
    rows: views.filter((view) => view !== null),
    total,
    waiting: request.show === 'waiting' ? total : other,
    decided: request.show === 'waiting' ? other : total,
  };
}

export async function countLikenesses(
  db: Knex,
  filter: LikenessFilter,
  roundId: string | null,
): Promise<number> {
  const { total } = await findLikenesses(db, filter, roundId, { page: 0, pageSize: 1, sort: null });
  return total;
}

async function viewRow(
  db: Knex,
  row: LikenessRow,
  decisions: readonly DecisionRow[],
  show: LikenessFilter,
): Promise<LikenessView | null> {
  const decision = show === 'decided' ? (decisions.find(isMatch) ?? decisions.at(-1)) : undefined;
  const record = decision ?? (JSON.parse(row.comparison) as Comparison).record;
  return record ? viewLikeness(row, record, await findPerson(db, record), decision) : null;
}

function isMatch({ verdict }: DecisionRow): boolean {
  return verdict === 'cocok';
}
