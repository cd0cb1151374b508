import type { ParsedRequestOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { type AmountTable, amountTableProblem } from '#domain/policy/amount-table.ts';
import { longDate } from '#domain/words/date-words.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { requireKeeper } from './keeper.ts';
import { findEdition } from './stored-editions.ts';

/** Amounts as a Keputusan Gubernur sets them (Pasal 7 ayat (2), 32; G-28); the latest decree counts. */
export async function setAmounts(
  desk: Desk,
  request: ParsedRequestOf<'editions.setAmounts'>,
): Promise<Record<string, never>> {
  const { editionId, number, date, rows } = request;
  await command(
    desk,
    { action: 'editions.setAmounts', object: editionId, facts: { number, date, rows } },
    async (work) => {
      requireKeeper(work.own, '7 ayat (2) dan 32');
      const stored = (await findEdition(work.db, editionId)) ?? refuse('EDN-009');
      if (date > work.today) refuse('EDN-015', { date: longDate(date) });
      await requireLatest(work, request, stored.edition.title);
      const table: AmountTable = {
        basis: `Keputusan Gubernur Nomor ${number} tanggal ${longDate(date)}`,
        rows,
      };
      refuseMisfits(table, stored.edition.criteria.levels);
      await work.db('amount_decree').insert({
        decree_id: work.ids.next(),
        edition_id: editionId,
        number,
        date,
        rows: JSON.stringify(rows),
        recorded_by: work.actor.name,
        recorded_at: work.at,
      });
      await work
        .db('edition')
        .where({ edition_id: editionId })
        .update({ content: JSON.stringify({ ...stored.edition, amounts: table }) });
    },
  );
  return {};
}

async function requireLatest(
  { db }: Work,
  { editionId, number, date }: ParsedRequestOf<'editions.setAmounts'>,
  title: string,
): Promise<void> {
  const newer = await db('amount_decree')
    .where({ edition_id: editionId })
    .andWhere((query) => void query.where('date', '>', date).orWhere({ number }))
    .orderBy('date', 'desc')
    .first<{ number: string; date: string } | undefined>('number', 'date');
  if (newer) refuse('EDN-016', { title, number: newer.number, date: longDate(isoDate(newer.date)) });
}

function refuseMisfits(table: AmountTable, levels: readonly string[]): void {
  const problem = amountTableProblem(table, levels);
  if (problem === null) return;
  const { level, status } = problem.row;
  refuse(problem.kind === 'doubled' ? 'EDN-013' : 'EDN-014', { level, status });
}
