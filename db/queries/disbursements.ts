import type { Knex } from 'knex';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { Month } from '#domain/recipients/month.ts';
import { findPage, type FoundPage, type Paging } from './paging.ts';

/** One recipient in one month: what is due, and the transfer that counts. */
export interface MonthRecord {
  readonly application_id: string;
  readonly name: string;
  readonly school_name: string;
  readonly due: number | null;
  readonly disbursement_id: string | null;
  readonly gross: number | null;
  readonly fees: number | null;
  readonly evidence_no: string | null;
  readonly transferred_on: IsoDate | null;
  readonly status: 'berhasil' | 'gagal' | null;
}

export interface TransferRecord extends Omit<MonthRecord, 'name' | 'school_name' | 'due'> {
  readonly month: Month;
}

export interface MonthSum {
  readonly due: number;
  readonly paid: number;
  readonly failed: number;
  readonly outstanding: number;
  readonly gross: number;
  readonly fees: number;
}

const sortable = {
  name: 'name',
  schoolName: 'school_name',
  due: 'due',
  gross: 'gross',
  transferredOn: 'transferred_on',
};

/** Everyone with an account whom the month concerns, or who got a transfer for it all the same. */
export function findMonth(
  db: Knex,
  month: Month,
  show: 'all' | 'berhasil' | 'gagal' | 'belum',
  paging: Paging,
): Promise<FoundPage<MonthRecord>> {
  const query = monthRows(db, month).select('*');
  if (show === 'belum') void query.whereNull('status');
  else if (show !== 'all') void query.where({ status: show });
  return findPage(query, paging, sortable, ['name', 'application_id']);
}

/** Sums of one month, computed from its transfers. */
export async function sumMonth(db: Knex, month: Month): Promise<MonthSum> {
  const row = (await monthRows(db, month)
    .select(
      db.raw(`count(*) AS due,
        coalesce(sum(status = 'berhasil'), 0) AS paid,
        coalesce(sum(status = 'gagal'), 0) AS failed,
        coalesce(sum(coalesce(status, '') <> 'berhasil' AND due IS NOT NULL), 0) AS outstanding,
        coalesce(sum(gross) FILTER (WHERE status = 'berhasil'), 0) AS gross,
        coalesce(sum(fees) FILTER (WHERE status = 'berhasil'), 0) AS fees`),
    )
    .first()) as MonthSum | undefined;
  return row ?? { due: 0, paid: 0, failed: 0, outstanding: 0, gross: 0, fees: 0 };
}

/** First and last month any recipient's aid covers; null while nobody is one. */
export async function aidSpan(db: Knex): Promise<{ readonly first: Month; readonly last: Month } | null> {
  const row = await db('recipient')
    .min({ first: 'first_month' })
    .max({ last: 'last_month' })
    .first<{ first: Month | null; last: Month | null } | undefined>();
  return row && row.first !== null && row.last !== null ? { first: row.first, last: row.last } : null;
}

/** The transfers of one recipient, failed ones too, by month. */
export async function transfersOf(db: Knex, applicationId: string): Promise<readonly TransferRecord[]> {
  return await db('disbursement')
    .where({ application_id: applicationId })
    .orderBy(['month', 'recorded_at'])
    .select<TransferRecord[]>('*');
}

function monthRows(db: Knex, month: Month): Knex.QueryBuilder {
  // A transfer that succeeded counts before one that failed; among failed ones the latest.
  return db.from(
    db
      .raw(
        `SELECT recipient.application_id, recipient.name, recipient.school_name,
          (SELECT monthly FROM recipient_spell spell WHERE spell.application_id = recipient.application_id
            AND spell.from_month <= :month ORDER BY from_month DESC LIMIT 1) AS due,
          transfer.disbursement_id, transfer.gross, transfer.fees, transfer.evidence_no, transfer.transferred_on, transfer.status
        FROM recipient LEFT JOIN disbursement transfer ON transfer.disbursement_id = (
          SELECT disbursement_id FROM disbursement one WHERE one.application_id = recipient.application_id AND one.month = :month
          ORDER BY one.status = 'berhasil' DESC, one.recorded_at DESC, one.disbursement_id DESC LIMIT 1)
        WHERE transfer.disbursement_id IS NOT NULL OR (
          recipient.account_no IS NOT NULL AND :month BETWEEN recipient.first_month AND recipient.last_month
          AND (recipient.ended_on IS NULL OR substr(recipient.ended_on, 1, 7) > :month))`,
        { month },
      )
      .wrap('(', ') AS month_row'),
  );
}
