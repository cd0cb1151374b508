import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { mayHaveCluster } from '#domain/school-lists/tally.ts';
import type { Level } from '#domain/routing/levels.ts';
import { findStandingList } from '../../../db/queries/school-lists.ts';
import { findSchool, type SchoolRow } from '../../../db/queries/schools.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { type ListPeriod, listPeriod } from './list-period.ts';
import { requireReceiver } from './receiver.ts';

/** Records a school's letter that it registers nobody in this period, so that coverage can reach 100 %. */
export async function recordListNihil(
  desk: Desk,
  { npsn, letter, date }: ParsedRequestOf<'schoolLists.nihil'>,
): Promise<ResponseOf<'schoolLists.nihil'>> {
  await command(
    desk,
    { action: 'schoolLists.nihil', object: npsn, facts: { letter, date } },
    async (work) => {
      const { school, period } = await schoolOf(work, npsn);
      if (date > work.today) refuse('LST-018', { date });
      if (await findStandingList(work.db, npsn, period)) refuse('LST-020', { name: school.name });
      await keep(work, npsn, period, { nihil_letter: letter, nihil_date: date });
    },
  );
  return {};
}

/** The PPDB Bersama cluster of a private school; it replaces the ordinary SPP, never adds to it. */
export async function setCluster(
  desk: Desk,
  { npsn, cluster }: ParsedRequestOf<'schoolLists.setCluster'>,
): Promise<ResponseOf<'schoolLists.setCluster'>> {
  await command(
    desk,
    { action: 'schoolLists.setCluster', object: npsn, facts: { cluster } },
    async (work) => {
      const { school, period } = await schoolOf(work, npsn);
      if (cluster !== null && !clusterPossible(school)) refuse('LST-019', { name: school.name });
      await keep(work, npsn, period, { cluster });
    },
  );
  return {};
}

export function clusterPossible({ levels, status }: Pick<SchoolRow, 'levels' | 'status'>): boolean {
  return (JSON.parse(levels) as Level[]).some((level) => mayHaveCluster(level, status));
}

async function schoolOf(work: Work, npsn: string): Promise<{ school: SchoolRow; period: ListPeriod }> {
  const school = (await findSchool(work.db, npsn)) ?? refuse('SCH-002', { npsn });
  requireReceiver(work.own, school);
  return { school, period: await listPeriod(work.db, work.today) };
}

async function keep(
  { db }: Work,
  npsn: string,
  { editionId, schoolYear }: ListPeriod,
  values: Readonly<Record<string, string | number | null>>,
): Promise<void> {
  await db('school_period')
    .insert({ npsn, edition_id: editionId, school_year: schoolYear, ...values })
    .onConflict(['npsn', 'edition_id', 'school_year'])
    .merge(values);
}
