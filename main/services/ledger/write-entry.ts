import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { LedgerEntryView } from '#contract/methods/ledger.ts';
import { longDate } from '#domain/words/date-words.ts';
import { findLedgerLine } from '../../../db/queries/ledger.ts';
import { command } from '../command.ts';
import type { Desk } from '../desk.ts';
import { nextAgendaNo } from './agenda.ts';
import { viewEntry } from './ledger-view.ts';
import { addToEntry } from './record-entry.ts';

/** A paper that came or went without a Paket; its file may still be owed (Pasal 25). */
export async function recordPaper(
  desk: Desk,
  request: ParsedRequestOf<'ledger.record'>,
): Promise<ResponseOf<'ledger.record'>> {
  return command(
    desk,
    ({ entryId }) => ({ action: 'ledger.record', object: entryId, facts: request }),
    async (work) => {
      if (request.on > work.today) refuse('NET-067', { date: longDate(request.on) });
      const entryId = work.ids.next();
      await work.db('ledger_entry').insert({
        entry_id: entryId,
        agenda_no: await nextAgendaNo(work.db, request.direction, request.on),
        on_date: request.on,
        at: work.at,
        direction: request.direction,
        counterpart: request.counterpart,
        kind: request.kind,
        document_numbers: request.documentNumbers,
        carrier: request.carrier,
        hardcopy: 'ada',
        softcopy: request.softcopy,
        note: request.note,
        handled_by: work.actor.name,
      });
      return { entryId };
    },
  );
}

/** Adds what became known later: the paper arrived, it went by courier, its number was missing. */
export async function addNote(
  desk: Desk,
  { entryId, ...addition }: ParsedRequestOf<'ledger.add'>,
): Promise<LedgerEntryView> {
  await command(desk, { action: 'ledger.add', object: entryId, facts: addition }, async (work) => {
    if ((await findLedgerLine(work.db, entryId)) === null) refuse('OFF-002');
    await addToEntry(work, entryId, addition);
  });
  return viewEntry(desk, entryId);
}
