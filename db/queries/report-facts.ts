import type { Knex } from 'knex';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { Month } from '#domain/recipients/month.ts';
import type { Level, SchoolStatus } from '#domain/routing/levels.ts';
import type { YearOutcome } from '#domain/recipients/year-update.ts';
import type { SanctionStep } from '#domain/sanctions/sanction-states.ts';

/** First and last day of a report's period, both counted. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Recipients of one school, level and status whose aid runs at the end of a period. */
export interface RecipientCount {
  readonly npsn: string;
  readonly level: Level;
  readonly status: SchoolStatus;
  readonly region: string;
  readonly kecamatan_code: string | null;
  /** The office below that recapped them; null where this office did it itself. */
  readonly from_office: string | null;
  readonly persons: number;
}

export async function countRecipientsIn(db: Knex, { from, to }: Span): Promise<readonly RecipientCount[]> {
  return db.raw<RecipientCount[]>(
    `SELECT recipient.npsn, recipient.level, recipient.school_status AS status, max(recipient.school_region) AS region,
       max(school.kecamatan_code) AS kecamatan_code, max(candidate.from_office) AS from_office, count(*) AS persons
     FROM recipient LEFT JOIN school ON school.npsn = recipient.npsn
       LEFT JOIN candidate ON candidate.application_id = recipient.application_id
     WHERE recipient.first_month <= substr(:to, 1, 7) AND recipient.last_month >= substr(:from, 1, 7)
       AND recipient.state <> 'revoked' AND (recipient.ended_on IS NULL OR recipient.ended_on > :to)
     GROUP BY recipient.npsn, recipient.level, recipient.school_status`,
    { from, to },
  );
}

/** Who became a recipient, and who ceased to be one, within a period. */
export async function countChanges(
  db: Knex,
  { from, to }: Span,
): Promise<{ readonly determined: number; readonly ended: number }> {
  const rows = await db.raw<{ determined: number; ended: number }[]>(
    `SELECT (SELECT count(DISTINCT application_id) FROM determination_row JOIN determination USING (determination_id)
         WHERE outcome = 'ditetapkan' AND coalesce(period_from, kepgub_date) BETWEEN :from AND :to) AS determined,
       (SELECT count(*) FROM recipient WHERE ended_on BETWEEN :from AND :to) AS ended`,
    { from, to },
  );
  return rows[0] ?? { determined: 0, ended: 0 };
}

export async function countYearUpdates(
  db: Knex,
  { from, to }: Span,
): Promise<readonly { readonly outcome: YearOutcome; readonly persons: number }[]> {
  return db('year_update')
    .whereBetween('moved_on', [from, to])
    .groupBy('outcome')
    .select<{ outcome: YearOutcome; persons: number }[]>('outcome', db.raw('count(*) AS persons'));
}

export async function countSanctionSteps(
  db: Knex,
  { from, to }: Span,
): Promise<readonly { readonly kind: SanctionStep | 'propose'; readonly cases: number }[]> {
  return db('sanction_step')
    .whereBetween('date', [from, to])
    .groupBy('kind')
    .select<{ kind: SanctionStep | 'propose'; cases: number }[]>('kind', db.raw('count(*) AS cases'));
}

/** Reviewed objections reported to this head, by type and by what its order found. */
export async function countObjections(
  db: Knex,
  { from, to }: Span,
): Promise<readonly { readonly type: string; readonly finding: string | null; readonly cases: number }[]> {
  return db.raw<{ type: string; finding: string | null; cases: number }[]>(
    `SELECT report.content ->> 'type' AS type, finding.value ->> 'finding' AS finding, count(*) AS cases
     FROM review_report AS report
       LEFT JOIN head_order ON head_order.order_id = report.order_id
       LEFT JOIN json_each(head_order.findings) AS finding ON finding.value ->> 'objectionId' = report.objection_id
     WHERE report.report_date BETWEEN :from AND :to
     GROUP BY type, finding`,
    { from, to },
  );
}

/** Rupiah due and transferred for one month; `unfixed` recipients have no amount yet. */
export async function sumAid(
  db: Knex,
  month: Month,
): Promise<{ readonly due: number; readonly unfixed: number; readonly disbursed: number }> {
  const rows = await db.raw<{ due: number; unfixed: number; disbursed: number }[]>(
    `SELECT coalesce(sum(monthly), 0) AS due, count(*) - count(monthly) AS unfixed,
       (SELECT coalesce(sum(gross), 0) FROM disbursement WHERE month = :month AND status = 'berhasil') AS disbursed
     FROM (SELECT (SELECT monthly FROM recipient_spell AS spell WHERE spell.application_id = recipient.application_id
         AND spell.from_month <= :month ORDER BY from_month DESC LIMIT 1) AS monthly
       FROM recipient WHERE :month BETWEEN first_month AND last_month AND state <> 'revoked'
         AND (ended_on IS NULL OR substr(ended_on, 1, 7) > :month))`,
    { month },
  );
  return rows[0] ?? { due: 0, unfixed: 0, disbursed: 0 };
}
