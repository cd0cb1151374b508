import type { TrailSubject } from '#contract/methods/audit.ts';
import { assertNever } from '#domain/assert-never.ts';
import type { Knex } from 'knex';

/** Every id under which acts on this case stand in the log. */
export async function trailObjects(db: Knex, subject: TrailSubject, id: string): Promise<readonly string[]> {
  switch (subject) {
    case 'pupil':
      return select(db, pupilTrail, id);
    case 'round':
      return select(db, roundTrail, id);
    case 'document':
      return select(db, documentTrail, id);
    case 'paket':
      return select(db, paketTrail, id);
    default:
      return assertNever(subject);
  }
}

async function select(db: Knex, sql: string, id: string): Promise<readonly string[]> {
  const rows = await db.raw<{ object: string | null }[]>(sql, { id });
  return [id, ...rows.flatMap(({ object }) => (object === null ? [] : [object]))];
}

const pupilTrail = `
  WITH mine AS (
    SELECT application_id, round_id, import_id, npsn FROM application
    WHERE pupil_id IN (SELECT pupil_id FROM application WHERE application_id = :id))
  SELECT application_id AS object FROM mine
  UNION SELECT import_id FROM mine
  UNION SELECT round_id FROM mine
  UNION SELECT list_id FROM school_list_row WHERE application_id IN (SELECT application_id FROM mine)
  UNION SELECT pair_id FROM pupil_pair
    WHERE left_id IN (SELECT application_id FROM mine) OR right_id IN (SELECT application_id FROM mine)
  UNION SELECT objection_id FROM objection WHERE application_id IN (SELECT application_id FROM mine)
  UNION SELECT sanction_id FROM sanction WHERE application_id IN (SELECT application_id FROM mine)
  UNION SELECT recap_id FROM recap_row WHERE application_id IN (SELECT application_id FROM mine)
  UNION SELECT recap.paket_id FROM recap JOIN recap_row USING (recap_id)
    WHERE recap_row.application_id IN (SELECT application_id FROM mine)`;

const roundTrail = `
  SELECT objection_id AS object FROM objection WHERE round_id = :id
  UNION SELECT order_id FROM objection WHERE round_id = :id
  UNION SELECT document_id FROM announcement WHERE round_id = :id
  UNION SELECT document_id FROM berita_acara WHERE round_id = :id
  UNION SELECT recap_document_id FROM round WHERE round_id = :id
  UNION SELECT unit FROM round WHERE round_id = :id`;

const documentTrail = `
  SELECT round_id AS object FROM announcement WHERE document_id = :id
  UNION SELECT round_id FROM berita_acara WHERE document_id = :id
  UNION SELECT round_id FROM round WHERE recap_document_id = :id
  UNION SELECT recap_id FROM recap WHERE document_id = :id
  UNION SELECT paket_id FROM recap WHERE document_id = :id
  UNION SELECT paket_id FROM proposal WHERE document_id = :id
  UNION SELECT objection_id FROM objection WHERE document_id = :id
  UNION SELECT objection_id FROM field_review WHERE report_document_id = :id
  UNION SELECT order_id FROM head_order WHERE document_id = :id`;

const paketTrail = `
  SELECT digest AS object FROM paket WHERE paket_id = :id
  UNION SELECT subject_id FROM paket WHERE paket_id = :id`;
