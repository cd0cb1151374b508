import type { Knex } from 'knex';
import type { ObjectionFinding, ObjectionState, ObjectionType } from '#domain/objections/objection-states.ts';

/** Applications of one school, level and result. */
export interface ApplicationTallyRow {
  readonly level: string;
  /** '' while nobody has decided. */
  readonly result: string;
  readonly status: string | null;
  readonly region: string | null;
  readonly kecamatan_code: string | null;
  readonly total: number;
}

/** Kept counts, one row for each school, level and result: thousands at most, however many applications there are. */
export async function applicationTallies(db: Knex): Promise<readonly ApplicationTallyRow[]> {
  return await db.raw<ApplicationTallyRow[]>(
    `SELECT kept.level, kept.result, school.status, school.region, school.kecamatan_code, sum(kept.total) AS total
     FROM application_tally AS kept LEFT JOIN school ON school.npsn = kept.npsn
     WHERE kept.total > 0 GROUP BY kept.npsn, kept.level, kept.result`,
  );
}

export interface CandidateTallyRow {
  readonly level: string;
  readonly state: string;
  readonly school_status: string;
  readonly from_office: string;
  readonly region: string | null;
  readonly kecamatan_code: string | null;
  readonly total: number;
}

export async function candidateTallies(db: Knex): Promise<readonly CandidateTallyRow[]> {
  return await db.raw<CandidateTallyRow[]>(
    `SELECT kept.level, kept.state, kept.school_status, kept.from_office, school.region, school.kecamatan_code, kept.total
     FROM candidate_tally AS kept LEFT JOIN school ON school.npsn = kept.npsn WHERE kept.total > 0`,
  );
}

/** Who did not pass, by the reasons as they were recorded together (JSON array). */
export async function refusedByReasons(
  db: Knex,
): Promise<readonly { readonly reasons: string; readonly total: number }[]> {
  return await db.raw<{ reasons: string; total: number }[]>(
    `SELECT result_reasons AS reasons, count(*) AS total FROM application INDEXED BY application_refused
     WHERE result = 'tidak-lulus' AND void_reason IS NULL GROUP BY result_reasons`,
  );
}

export interface ObjectionTallyRow {
  readonly type: ObjectionType;
  readonly state: ObjectionState;
  readonly finding: ObjectionFinding | null;
  readonly total: number;
}

export async function objectionTallies(db: Knex): Promise<readonly ObjectionTallyRow[]> {
  return await db.raw<ObjectionTallyRow[]>(
    'SELECT type, state, finding, count(*) AS total FROM objection GROUP BY type, state, finding',
  );
}
