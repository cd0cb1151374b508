import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { advanceListRow } from '#domain/school-lists/advance-row.ts';
import { instrumentProblem } from '#domain/school-lists/instrument.ts';
import type { ListRow } from '#domain/school-lists/list-row.ts';
import type { ListRowEvent } from '#domain/school-lists/row-transitions.ts';
import { findListRow, type SchoolListRow } from '../../../db/queries/school-lists.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { verdictColumns } from './application-of-row.ts';
import { judgingBasis } from './judging-basis.ts';
import { getOpenList } from './stored-list.ts';
import { judge, rowColumns, rowOf } from './stored-row.ts';
import { viewEntryDetail } from './view-entry.ts';

/** Answers and papers of one pupil from the school's Instrumen Kelayakan; the school's verdict stays as it is. */
export async function saveInstrument(
  desk: Desk,
  { listId, ordinal, instrument, brought, uploaded }: ParsedRequestOf<'schoolLists.saveInstrument'>,
): Promise<ResponseOf<'schoolLists.saveInstrument'>> {
  const facts = { ordinal, instrument, brought, uploaded };
  await command(desk, { action: 'schoolLists.saveInstrument', object: listId, facts }, async (work) => {
    if (instrumentProblem(instrument) !== null) refuse('LST-022');
    await changeRow(work, listId, ordinal, (row) => ({ ...row, instrument, papers: { brought, uploaded } }));
  });
  return viewEntryDetail(desk, listId, ordinal);
}

/** What the school did to one pupil before its SPTJM; the office only records it. */
export async function recordAct(
  desk: Desk,
  request: ParsedRequestOf<'schoolLists.recordAct'>,
): Promise<ResponseOf<'schoolLists.recordAct'>> {
  const { listId, ordinal, act } = request;
  await command(desk, { action: `schoolLists.${act}`, object: listId, facts: request }, async (work) => {
    await changeRow(work, listId, ordinal, (row) => {
      const step = advanceListRow({ state: row.state, isFinal: false, today: work.today }, eventOf(request));
      if (!step.ok) return refuse(step.code, step.detail);
      const cancellation = step.state === 'verifikasi-dibatalkan' ? request.cancellation : null;
      return { ...row, state: step.state, cancellation };
    });
  });
  return viewEntryDetail(desk, listId, ordinal);
}

function eventOf({ act, on, cancellation }: ParsedRequestOf<'schoolLists.recordAct'>): ListRowEvent {
  return act === 'cancel' ? { kind: act, on, cancellation } : { kind: act, on };
}

/** Stores a changed row with fresh advice, and its application with it. */
async function changeRow(
  work: Work,
  listId: string,
  ordinal: number,
  change: (row: ListRow) => ListRow,
): Promise<void> {
  const list: SchoolListRow = await getOpenList(work, listId);
  const stored = await findListRow(work.db, listId, ordinal);
  if (stored?.verdict !== 'accepted') return refuse('OFF-002');
  const row = change(rowOf(stored) ?? refuse('OFF-002'));
  const advice = judge(row, await judgingBasis(work.db, list));
  await work.db('school_list_row').where({ list_id: listId, ordinal }).update(rowColumns(row, advice));
  await work
    .db('application')
    .where({ application_id: stored.application_id })
    .update(verdictColumns(row, advice, false));
}
