import type { Knex } from 'knex';

export interface ClosingRow {
  readonly closing_id: string;
  readonly school_year: string;
  readonly period: string;
  readonly edition_id: string;
  readonly next_year: string;
  readonly closed_on: string;
  readonly closed_by: string;
  readonly reason: string;
  readonly backup_id: string;
  /** JSON of `YearFigures`. */
  readonly figures: string;
  readonly recorded_at: string;
  readonly reopened_on: string | null;
  readonly reopened_by: string | null;
  readonly reopen_reason: string | null;
}

/** Every closing, the newest first: one line a year. */
export async function findClosings(db: Knex): Promise<readonly ClosingRow[]> {
  return await db('year_closing').orderBy('recorded_at', 'desc').select<ClosingRow[]>();
}

/** What a school year holds; asked when it is looked at or closed, not on every screen. */
export interface YearCounts {
  readonly applications: number;
  readonly passed: number;
  readonly failed: number;
  readonly rounds: number;
  readonly objections: number;
  readonly recipients: number;
}

export async function countYear(db: Knex, schoolYear: string): Promise<YearCounts> {
  const applications = await db('application')
    .where({ school_year: schoolYear })
    .whereNull('void_reason')
    .first<{ applications: number; passed: number | null; failed: number | null }>(
      db.raw('count(*) AS applications'),
      db.raw(`sum(result = 'lulus') AS passed`),
      db.raw(`sum(result = 'tidak-lulus') AS failed`),
    );
  return {
    applications: applications.applications,
    passed: applications.passed ?? 0,
    failed: applications.failed ?? 0,
    rounds: await count(db('round').where({ school_year: schoolYear })),
    objections: await count(
      db('objection').whereIn('round_id', db('round').where({ school_year: schoolYear }).select('round_id')),
    ),
    recipients: await count(db('recipient').where({ school_year: schoolYear })),
  };
}

/** What goes on into the next year by itself. */
export async function countCarried(
  db: Knex,
  today: string,
): Promise<{ readonly schools: number; readonly officials: number; readonly recipients: number }> {
  return {
    schools: await count(db('school')),
    officials: await count(db('official').whereRaw('(valid_to IS NULL OR valid_to >= ?)', [today])),
    recipients: await count(db('recipient').whereIn('state', ['active', 'cardWithdrawn'])),
  };
}

/** Whether anything stands in this school year already. */
export async function isYearBegun(db: Knex, schoolYear: string): Promise<boolean> {
  for (const table of ['application', 'round', 'recipient']) {
    const row: unknown = await db(table).where({ school_year: schoolYear }).first('school_year');
    if (row !== undefined) return true;
  }
  return false;
}

async function count(query: Knex.QueryBuilder): Promise<number> {
  const row = (await query.count({ n: '*' }).first()) as { n: number } | undefined;
  return row?.n ?? 0;
}
