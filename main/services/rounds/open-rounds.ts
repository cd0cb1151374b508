import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { ApplicantClass, LevelGroup } from '#domain/routing/levels.ts';
import { findSchool, type SchoolRow } from '../../../db/queries/schools.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { type OfficeYear, officeYear } from '../editions/period.ts';
import { requireKeeper } from '../schools/jurisdiction.ts';
import { getEdition } from './edition.ts';
import { insertRound } from './insert-round.ts';

type Request = ParsedRequestOf<'rounds.open'>;

/** R1: a round for each class that has applications; class a and class c of a school are verified apart (Pasal 13, 15). */
export async function openRounds(desk: Desk, request: Request): Promise<ResponseOf<'rounds.open'>> {
  const roundIds = await command(
    desk,
    { action: 'rounds.open', object: request.npsn, facts: request },
    async (work) => {
      const school = (await findSchool(work.db, request.npsn)) ?? refuse('SCH-002', { npsn: request.npsn });
      requireKeeper(work.own, school, 'verify');
      const year = await officeYear(work.db, work.today);
      // Without the edition nobody could judge what the round receives.
      await getEdition(work.db, year.editionId);
      const opened: string[] = [];
      for (const applicantClass of await classesToOpen(work, school, year))
        opened.push(
          await insertRound(work, {
            unit: { kind: 'school', npsn: school.npsn },
            applicantClass,
            levelGroup: school.level_group as LevelGroup,
            year,
            decree: request,
          }),
        );
      return opened;
    },
  );
  return { roundIds };
}

async function classesToOpen(
  { db }: Work,
  school: SchoolRow,
  year: OfficeYear,
): Promise<readonly ApplicantClass[]> {
  const inYear = { npsn: school.npsn, edition_id: year.editionId, school_year: year.schoolYear };
  const filed = (await db('application')
    .where(inYear)
    .whereNull('void_reason')
    .whereNot({ state: 'withdrawn' })
    .distinct('applicant_class')
    .orderBy('applicant_class')) as {
    applicant_class: ApplicantClass;
  }[];
  if (filed.length === 0) refuse('RND-003');
  const rounds = await db('round')
    .where(inYear)
    .select<{ applicant_class: ApplicantClass }[]>('applicant_class');
  const waiting = filed
    .map(({ applicant_class }) => applicant_class)
    .filter((one) => !rounds.some(({ applicant_class }) => applicant_class === one));
  return waiting.length > 0 ? waiting : refuse('RND-050', { year: year.schoolYear });
}
