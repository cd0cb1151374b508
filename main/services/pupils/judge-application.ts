import { assess, type Assessment } from '#domain/eligibility/assess.ts';
import { factsUnder } from '#domain/eligibility/application-facts.ts';
import type { Facts } from '#domain/eligibility/facts.ts';
import type { Predicate } from '#domain/eligibility/predicates.ts';
import type { PolicyEdition } from '#domain/policy/policy-edition.ts';
import type { PolicySettings } from '#domain/policy/settings.ts';
import { factsOfRow, isJudgeable } from '#domain/school-lists/facts-of-row.ts';
import type { Knex } from 'knex';
import { schoolListRowOf } from '../../../db/queries/application-course.ts';
import type { AssessableRow } from '../../../db/queries/assessable-applications.ts';
import { recordOf } from '../editions/application-record.ts';
import { rowOf } from '../school-lists/stored-row.ts';

/** Today's judgement of an application by the edition it is pinned to, and what it had to assume. */
export interface Judgement {
  readonly facts: Facts;
  readonly assessment: Assessment;
  readonly lacking: readonly Predicate[];
}

export async function judgeApplication(
  db: Knex,
  row: AssessableRow,
  edition: PolicyEdition,
  settings: PolicySettings,
): Promise<Judgement> {
  const listed = await factsFromSchoolList(db, row);
  const { facts, lacking } = listed ?? factsUnder(edition.rules, recordOf(row, edition));
  return { facts, lacking, assessment: assess(facts, edition, { settings }) };
}

/** KJP Plus 2025: what the school answered on its Data Siswa, where the pupil came in that way. */
async function factsFromSchoolList(db: Knex, row: AssessableRow) {
  const stored = await schoolListRowOf(db, row.application_id);
  const listRow = stored === null ? null : rowOf(stored);
  if (stored === null || listRow === null || !isJudgeable(listRow)) return null;
  const school = { status: row.school_status ?? 'negeri', location: row.school_region ?? 'dki' };
  return { facts: factsOfRow(listRow, { school, refDate: stored.received_on }), lacking: [] };
}
