import { refuse } from '#contract/errors/app-error.ts';
import type { Knex } from 'knex';
import { type Enrol, readEnrol } from '../../paket/enrol.ts';
import type { EnrolmentRecord } from './enrolment-view.ts';

/** The enrolments whose sheets matched, for the next trust version. */
export async function matchedEnrolments(db: Knex): Promise<Enrol[]> {
  const rows = (await db('enrolment').where({ state: 'cocok' }).orderBy('office')) as EnrolmentRecord[];
  const enrolments: Enrol[] = [];
  for (const row of rows) {
    const read = await readEnrol(new Uint8Array(row.file));
    enrolments.push(read.ok ? read.enrol : refuse(read.code));
  }
  return enrolments;
}
