import type { DisbursementRow } from '#contract/methods/recipients.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { dueByMonth, usableBy } from '#domain/recipients/aid-amounts.ts';
import { type Month, monthLabel, monthOf } from '#domain/recipients/month.ts';
import type { Knex } from 'knex';
import { transfersOf } from '../../../db/queries/disbursements.ts';
import type { RecipientRecord, SpellRecord } from '../../../db/queries/recipients.ts';

/** Month by month what was due and what the bank transferred, up to the present month (Pasal 33(2), 60). */
export async function monthsOfRecipient(
  db: Knex,
  row: RecipientRecord,
  spells: readonly SpellRecord[],
  today: IsoDate,
): Promise<readonly DisbursementRow[]> {
  const transfers = Map.groupBy(await transfersOf(db, row.application_id), ({ month }) => month);
  const due = new Map(
    dueByMonth(
      spells.map(({ from_month, level, monthly }) => ({ from: from_month, level, monthly })),
      row.first_month,
      lastDue(row, today),
    ).map(({ month, gross }) => [month, gross]),
  );
  const months = new Set([...due.keys(), ...transfers.keys()]);
  return [...months].sort().map((month) => {
    const records = transfers.get(month) ?? [];
    const counting = records.find(({ status }) => status === 'berhasil') ?? records.at(-1);
    const paid = counting?.status === 'berhasil' ? counting : null;
    return {
      disbursementId: counting?.disbursement_id ?? null,
      applicationId: row.application_id,
      name: row.name,
      schoolName: row.school_name,
      month,
      monthLabel: monthLabel(month),
      due: due.get(month) ?? null,
      gross: counting?.gross ?? null,
      net: paid ? usableBy(paid.gross ?? 0, paid.fees ?? 0) : null,
      evidenceNo: counting?.evidence_no ?? null,
      transferredOn: counting?.transferred_on ?? null,
      status: counting?.status ?? 'belum',
    };
  });
}

/** Whether a transfer for this month can be one of this aid. */
export function coversMonth(row: RecipientRecord, month: Month): boolean {
  return month >= row.first_month && month <= row.last_month;
}

function lastDue(row: RecipientRecord, today: IsoDate): Month {
  const present = monthOf(row.ended_on ?? today);
  return present < row.last_month ? present : row.last_month;
}
