import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { yearOutcomeLabels } from '#domain/recipients/year-update.ts';
import type { Knex } from 'knex';
import { findPage } from '../../../db/queries/paging.ts';
import { type Desk, opened, reading, todayOf } from '../desk.ts';
import { officeYear } from '../editions/period.ts';
import { keepsRecipients } from './keeper.ts';
import { detailOf, type UpdateRecord } from './update-words.ts';

export const updateSource = 'pembaharuan-58';

interface SchoolCount {
  readonly npsn: string;
  readonly school_name: string;
  readonly school_region: string;
  readonly recipients: number;
  readonly updated: number;
}

/** Which schools have updated their recipients this year; those outside the Daerah stand apart (Pasal 58(1), G-51). */
export async function viewYear(desk: Desk): Promise<ResponseOf<'yearUpdates.overview'>> {
  const db = reading(desk);
  const { schoolYear } = await officeYear(db, todayOf(desk));
  const schools = (
    (await concerned(db, schoolYear)
      .select(
        db.raw(`coalesce(done.npsn, recipient.npsn) AS npsn, max(coalesce(school.name, recipient.school_name)) AS school_name,
        recipient.school_region, count(*) AS recipients, count(done.application_id) AS updated`),
      )
      .groupByRaw('coalesce(done.npsn, recipient.npsn), recipient.school_region')
      .orderBy('school_name')) as SchoolCount[]
  ).map((row) => ({
    npsn: row.npsn,
    schoolName: row.school_name,
    recipients: row.recipients,
    updated: row.updated,
    outside: row.school_region === 'luar-dki',
  }));
  const set = await db('comparison_set')
    .where({ source: updateSource, version: schoolYear })
    .first<{ persons: number; received_on: string } | undefined>('persons', 'received_on');
  return {
    schoolYear,
    bound: schools.filter(({ outside }) => !outside),
    asked: schools.filter(({ outside }) => outside),
    comparison: set ? { persons: set.persons, on: set.received_on } : null,
    why: keepsRecipients(opened(desk).own)
      ? null
      : 'Pembaharuan data dicatat di kantor yang menatausahakan sekolahnya (Pasal 58 ayat (1)).',
  };
}

interface PersonRow extends UpdateRecord {
  readonly application_id: string;
  readonly name: string;
  readonly level: string;
  readonly present_class: string;
  readonly school_region: string;
}

export async function pageYear(
  desk: Desk,
  request: ParsedRequestOf<'yearUpdates.page'>,
): Promise<ResponseOf<'yearUpdates.page'>> {
  const db = reading(desk);
  const { schoolYear } = await officeYear(db, todayOf(desk));
  const query = concerned(db, schoolYear)
    .whereRaw('coalesce(done.npsn, recipient.npsn) = ?', [request.npsn])
    .select(
      'done.*',
      'recipient.application_id',
      'recipient.name',
      'recipient.level',
      'recipient.school_region',
      {
        present_class: 'recipient.class_grade',
      },
    );
  if (request.show === 'missing') void query.whereNull('done.application_id');
  const page = await findPage<Omit<PersonRow, 'outcome'> & { readonly outcome: PersonRow['outcome'] | null }>(
    query,
    request,
    { name: 'recipient.name', level: 'recipient.level' },
    ['recipient.name', 'recipient.application_id'],
  );
  return {
    total: page.total,
    rows: page.rows.map((row) => ({
      applicationId: row.application_id,
      name: row.name,
      level: row.level,
      classGrade: row.present_class,
      outcomeLabel: row.outcome && yearOutcomeLabels[row.outcome],
      detail: row.outcome && detailOf({ ...row, outcome: row.outcome }),
      outside: row.school_region === 'luar-dki',
    })),
  };
}

/** How many recipients of an earlier year still wait for their school's update. */
export async function countMissingUpdates(db: Knex, schoolYear: string): Promise<number> {
  const row = (await concerned(db, schoolYear)
    .whereNull('done.application_id')
    .where('recipient.school_region', 'dki')
    .count({ n: '*' })
    .first()) as { n: number } | undefined;
  return row?.n ?? 0;
}

/** Recipients of an earlier year who are active, and whoever was updated this year. */
function concerned(db: Knex, schoolYear: string): Knex.QueryBuilder {
  return db('recipient')
    .leftJoin({ done: 'year_update' }, (on) =>
      on.on('done.application_id', 'recipient.application_id').andOnVal('done.school_year', schoolYear),
    )
    .leftJoin('school', 'school.npsn', 'recipient.npsn')
    .where('recipient.school_year', '<', schoolYear)
    .whereRaw(`(recipient.state = 'active' OR done.application_id IS NOT NULL)`);
}
