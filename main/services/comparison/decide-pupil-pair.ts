import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { type RoundState, roundStateLabels } from '#domain/rounds/round-states.ts';
import type { Knex } from 'knex';
import {
  findPupilPair,
  findPupilPairs,
  pairedApplications,
  type PairedRow,
  type PupilPairRow,
} from '../../../db/queries/pupil-pairs.ts';
import { command, type Work } from '../command.ts';
import { type Desk, reading } from '../desk.ts';
import { viewPupilPair } from './pupil-pair-view.ts';

export async function pagePupilPairs(
  desk: Desk,
  request: ParsedRequestOf<'pupilPairs.page'>,
): Promise<ResponseOf<'pupilPairs.page'>> {
  const db = reading(desk);
  const { rows, total } = await findPupilPairs(db, request.show, request);
  const other = await countPairs(db, request.show === 'open' ? 'decided' : 'open');
  return {
    rows: await Promise.all(rows.map((pair) => viewPair(db, pair))),
    total,
    open: request.show === 'open' ? total : other,
    decided: request.show === 'open' ? other : total,
  };
}

/** A person decides side by side (G-46); the application left out keeps its row, its papers and the reason. */
export async function decidePupilPair(
  desk: Desk,
  request: ParsedRequestOf<'pupilPairs.decide'>,
): Promise<ResponseOf<'pupilPairs.decide'>> {
  const { pairId, outcome, exclude, reason } = request;
  const note = { action: 'pupilPairs.decide', object: pairId, facts: request };
  await command(desk, note, async (work) => {
    const pair = (await findPupilPair(work.db, pairId)) ?? refuse('OFF-002');
    if (pair.state !== 'terbuka') refuse('CMP-008');
    const excluded = outcome === 'orang-sama' ? exclude : null;
    if (outcome === 'orang-sama') await leaveOut(work, await sideNamed(work.db, pair, exclude), reason);
    await work.db('pupil_pair').where({ pair_id: pairId }).update({
      state: 'diputus',
      outcome,
      excluded_id: excluded,
      reason,
      decided_by: work.actor.name,
      decided_on: work.today,
    });
  });
  return { open: await countPairs(reading(desk), 'open') };
}

async function sideNamed(db: Knex, pair: PupilPairRow, applicationId: string | null): Promise<PairedRow> {
  if (applicationId !== pair.left_id && applicationId !== pair.right_id) return refuse('CMP-005');
  const [row] = await pairedApplications(db, [applicationId]);
  return row ?? refuse('OFF-002');
}

// While the Berita Acara is drafted, and until the round is over, its papers list the child: they change only by
// order (Pasal 18-21), never by a decision at the desk.
const changeable: readonly (string | null)[] = [null, 'open', 'verifying', 'closed'];

async function leaveOut({ db, today }: Work, row: PairedRow, reason: string): Promise<void> {
  if (row.recap_id !== null) refuse('CMP-007', { name: row.name });
  if (!changeable.includes(row.round_state))
    refuse('CMP-006', { name: row.name, state: roundStateLabels[row.round_state as RoundState] });
  const because = `Data ganda: ${reason}`;
  await db('application').where({ application_id: row.application_id }).update({ void_reason: because });
  await db('account_form')
    .where({ application_id: row.application_id })
    .whereNull('voided_on')
    .update({ voided_on: today, void_reason: because });
}

async function countPairs(db: Knex, show: 'open' | 'decided'): Promise<number> {
  const { total } = await findPupilPairs(db, show, { page: 0, pageSize: 1, sort: null });
  return total;
}

async function viewPair(db: Knex, pair: PupilPairRow) {
  const sides = await pairedApplications(db, [pair.left_id, pair.right_id]);
  const sideOf = (id: string) =>
    sides.find(({ application_id }) => application_id === id) ?? refuse('OFF-002');
  return viewPupilPair(pair, sideOf(pair.left_id), sideOf(pair.right_id));
}
