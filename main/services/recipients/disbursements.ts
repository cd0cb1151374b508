import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { DisbursementRow } from '#contract/methods/recipients.ts';
import { bankFeesPerMonth } from '#domain/policy/policy-edition.ts';
import { usableBy } from '#domain/recipients/aid-amounts.ts';
import type { TransferEntry } from '#domain/recipients/list-line.ts';
import { type Month, monthLabel, monthOf, monthsFrom } from '#domain/recipients/month.ts';
import { longDate } from '#domain/words/date-words.ts';
import { aidSpan, findMonth, type MonthRecord, sumMonth } from '../../../db/queries/disbursements.ts';
import { findRecipient, type RecipientRecord } from '../../../db/queries/recipients.ts';
import { command, type Work } from '../command.ts';
import { type Desk, reading, todayOf } from '../desk.ts';
import { getEdition } from '../rounds/edition.ts';
import { stateLabelOf } from './advance-recipient.ts';
import { requireRecipientKeeper } from './keeper.ts';
import { coversMonth } from './recipient-months.ts';
import { viewRecipient } from './view-recipient.ts';

/** The bank's evidence for one recipient and one month (Pasal 33(3)). */
export async function recordDisbursement(
  desk: Desk,
  request: ParsedRequestOf<'disbursements.record'>,
): Promise<ResponseOf<'disbursements.record'>> {
  await command(
    desk,
    { action: 'disbursements.record', object: request.applicationId, facts: request },
    async (work) => {
      const recipient = (await findRecipient(work.db, request.applicationId)) ?? refuse('OFF-002');
      requireRecipientKeeper(work.own, recipient.level, '33 ayat (2)-(3)');
      await storeTransfer(work, recipient, request, null);
    },
  );
  return viewRecipient(desk, request.applicationId);
}

/** One success a month for each recipient; what failed stays on record beside it. */
export async function storeTransfer(
  work: Work,
  recipient: RecipientRecord,
  transfer: Omit<TransferEntry, 'kind'>,
  listId: string | null,
): Promise<void> {
  const { name } = recipient;
  if (recipient.account_no === null) refuse('PEN-006', { name, state: stateLabelOf(recipient) });
  if (transfer.transferredOn > work.today) refuse('PEN-003', { date: longDate(transfer.transferredOn) });
  if (!coversMonth(recipient, transfer.month)) refuse('PEN-008', { month: monthLabel(transfer.month), name });
  const paid = await work
    .db('disbursement')
    .where({ application_id: recipient.application_id, month: transfer.month, status: 'berhasil' })
    .first<{ disbursement_id: string } | undefined>('disbursement_id');
  if (paid) refuse('PEN-007', { month: monthLabel(transfer.month), name });
  const edition = await getEdition(work.db, recipient.edition_id);
  await work.db('disbursement').insert({
    disbursement_id: work.ids.next(),
    application_id: recipient.application_id,
    month: transfer.month,
    gross: transfer.gross,
    // Frozen with the transfer: a later edition does not change what this month cost.
    fees: bankFeesPerMonth(edition),
    evidence_no: transfer.evidenceNo,
    transferred_on: transfer.transferredOn,
    status: transfer.status,
    list_id: listId,
    recorded_at: work.at,
    recorded_by: work.actor.name,
  });
}

/** Totals of every month up to the present one, newest first; computed, never typed. */
export async function listMonths(desk: Desk): Promise<ResponseOf<'disbursements.months'>> {
  const db = reading(desk);
  const span = await aidSpan(db);
  if (span === null) return [];
  const present = monthOf(todayOf(desk));
  const last = present < span.last ? present : span.last;
  return Promise.all(
    monthsFrom(span.first, last)
      .toReversed()
      .map(async (month) => {
        const sum = await sumMonth(db, month);
        return { ...sum, month, monthLabel: monthLabel(month), net: usableBy(sum.gross, sum.fees) };
      }),
  );
}

export async function pageMonth(
  desk: Desk,
  request: ParsedRequestOf<'disbursements.page'>,
): Promise<ResponseOf<'disbursements.page'>> {
  const { rows, total } = await findMonth(reading(desk), request.month, request.show, request);
  return { total, rows: rows.map((row) => viewTransfer(row, request.month)) };
}

function viewTransfer(row: MonthRecord, month: Month): DisbursementRow {
  return {
    disbursementId: row.disbursement_id,
    applicationId: row.application_id,
    name: row.name,
    schoolName: row.school_name,
    month,
    monthLabel: monthLabel(month),
    due: row.due,
    gross: row.gross,
    net: row.status === 'berhasil' ? usableBy(row.gross ?? 0, row.fees ?? 0) : null,
    evidenceNo: row.evidence_no,
    transferredOn: row.transferred_on,
    status: row.status ?? 'belum',
  };
}
