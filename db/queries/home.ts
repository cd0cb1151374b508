import type { Knex } from 'knex';

/** How many rows stand in each state. */
export type StateCounts = ReadonlyMap<string, number>;

/** Tables whose rows go through states; each has an index that begins with its state or is small for an office. */
export type StateTable =
  | 'round'
  | 'objection'
  | 'review_report'
  | 'duplicate_pair'
  | 'proposal'
  | 'recommendation'
  | 'school_list'
  | 'recipient';

export async function countStates(db: Knex, table: StateTable): Promise<StateCounts> {
  return asMap(await counted(db, `SELECT state, count(*) AS total FROM ${table} GROUP BY state`));
}

/** Candidates by what became of them, from the kept counts. */
export async function countCandidates(db: Knex): Promise<StateCounts> {
  return asMap(await counted(db, 'SELECT state, sum(total) AS total FROM candidate_tally GROUP BY state'));
}

/** Paket of one direction, by kind and state. */
export async function countPaket(
  db: Knex,
  direction: 'masuk' | 'keluar',
): Promise<(kind: string) => StateCounts> {
  const rows = await db.raw<(Counted & { readonly kind: string })[]>(
    'SELECT kind, state, count(*) AS total FROM paket WHERE direction = ? GROUP BY kind, state',
    [direction],
  );
  const kinds = Map.groupBy(rows, ({ kind }) => kind);
  return (kind) => asMap(kinds.get(kind) ?? []);
}

/** Schools of the register in DKI and what came from each: a recap, the letter that there is nobody, or nothing. */
export interface CoverageRow {
  readonly level_group: string;
  readonly sent: number;
  readonly nihil: number;
  readonly missing: number;
}

export async function readCoverage(db: Knex): Promise<readonly CoverageRow[]> {
  const sent =
    'EXISTS (SELECT 1 FROM application_tally AS kept WHERE kept.npsn = school.npsn AND kept.total > 0)';
  return await db.raw<CoverageRow[]>(
    `SELECT level_group, sum(sent) AS sent, sum(nihil AND NOT sent) AS nihil, sum(NOT nihil AND NOT sent) AS missing
     FROM (SELECT level_group, nihil_letter IS NOT NULL AS nihil, ${sent} AS sent
           FROM school WHERE active = 1 AND region = 'dki')
     GROUP BY level_group ORDER BY level_group`,
  );
}

/** Applications by result, from the kept counts: '' is not decided. */
export async function countResults(db: Knex): Promise<StateCounts> {
  return asMap(
    await counted(db, 'SELECT result AS state, sum(total) AS total FROM application_tally GROUP BY result'),
  );
}

/** Account forms that count, and how many of them are complete. */
export async function countForms(db: Knex): Promise<{ readonly total: number; readonly complete: number }> {
  const [row] = await db.raw<{ readonly total: number; readonly complete: number }[]>(
    'SELECT count(*) AS total, coalesce(sum(complete), 0) AS complete FROM account_form WHERE voided_on IS NULL',
  );
  return row ?? { total: 0, complete: 0 };
}

/** Schools whose account-form recap is sealed. */
export async function countSchoolRecaps(db: Knex): Promise<number> {
  const [row] = await db.raw<{ readonly total: number }[]>(
    `SELECT count(DISTINCT unit) AS total FROM recap WHERE kind = 'accountForm' AND level = 'school' AND sealed_on IS NOT NULL AND state <> 'superseded'`,
  );
  return row?.total ?? 0;
}

/** Last day of the latest window anybody may still send in; null before any round. */
export async function lastWindowDay(db: Knex): Promise<string | null> {
  const [row] = await db.raw<
    {
      readonly day: string | null;
    }[]
  >('SELECT max(window_until) AS day FROM round');
  return row?.day ?? null;
}

interface Counted {
  readonly state: string;
  readonly total: number;
}

async function counted(db: Knex, sql: string): Promise<readonly Counted[]> {
  return await db.raw<Counted[]>(sql);
}

function asMap(rows: readonly Counted[]): StateCounts {
  return new Map(rows.map(({ state, total }) => [state, total]));
}
