import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { LedgerRow } from '#contract/methods/ledger.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { ledgerReceipt } from '#domain/documents/ledger-receipt.ts';
import { carrierLabel } from '#domain/documents/ledger-words.ts';
import { ledger, type LedgerEntry } from '#domain/documents/ledger.ts';
import { findLedgerLine, ledgerBetween } from '../../../db/queries/ledger.ts';
import { command } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { officeNames } from '../exchange/trust-store.ts';
import { headOn } from '../office/officials.ts';
import { viewLine } from './ledger-view.ts';
import { dayAndTime } from './ledger-time.ts';
import { paperFrame } from './paper-frame.ts';

/** DOC-30: the agenda book of a period. */
export async function printLedger(
  desk: Desk,
  { from, until }: ParsedRequestOf<'ledger.print'>,
  job: Job,
): Promise<ResponseOf<'ledger.print'>> {
  if (from > until) refuse('NET-068');
  const content = await command(
    desk,
    { action: 'ledger.print', object: `${from} ${until}` },
    async (work) => {
      const names = await officeNames(work, work.db);
      const lines = await ledgerBetween(work.db, from, until);
      return ledger({
        frame: await paperFrame(work),
        officeName: work.own.name,
        from,
        until,
        entries: lines.map((line) => printedEntry(viewLine(line, names))),
        signatory: await headOn(work.db, work.own, work.today),
      });
    },
  );
  const pdf = await desk.printer.render(content, job);
  return desk.shelf.offer(`Buku agenda ${from} s.d. ${until}.pdf`, pdf);
}

/** The receipt on paper for one entry, signed by whoever took it in. */
export async function printLedgerReceipt(
  desk: Desk,
  entryId: string,
  job: Job,
): Promise<ResponseOf<'ledger.printReceipt'>> {
  const { content, agendaNo } = await command(
    desk,
    { action: 'ledger.printReceipt', object: entryId },
    async (work) => {
      const line = (await findLedgerLine(work.db, entryId)) ?? refuse('OFF-002');
      const row = viewLine(line, await officeNames(work, work.db));
      return {
        agendaNo: row.agendaNo,
        content: ledgerReceipt({
          frame: await paperFrame(work),
          officeName: work.own.name,
          on: isoDate(row.on),
          entry: printedEntry(row),
          fileDigest: row.sha256,
        }),
      };
    },
  );
  const pdf = await desk.printer.render(content, job);
  return desk.shelf.offer(`Tanda terima ${agendaNo}.pdf`, pdf);
}

function printedEntry(row: LedgerRow): LedgerEntry {
  return {
    agendaNumber: row.agendaNo,
    at: dayAndTime(row),
    direction: row.direction,
    counterpart: row.counterpart,
    kind: row.kindLabel,
    documentNumbers: row.documentNumbers,
    carrier: carrierLabel(row.carrier),
    hardcopy: row.hardcopy === 'ada',
    softcopy: row.softcopy === 'ada',
    fileName: row.fileName ?? 'Paket',
    size: row.bytes,
    digest: (row.sha256 ?? '').slice(0, 16),
    sequence: row.sequence,
    signatures: row.signatures,
    result: resultText(row),
    handledBy: row.handledBy,
    receiptNumber: row.receiptNo ?? '',
  };
}

function resultText({ outcome, reason, paper, owed }: LedgerRow): string {
  return [
    reason === null || reason === '' ? outcome : `${outcome}: ${reason}`,
    paper === null ? null : paper.match ? 'kertas cocok' : 'kertas tidak cocok',
    owed?.toLowerCase(),
  ]
    .filter((part) => part !== null && part !== undefined)
    .join('; ');
}
