import type { Knex } from 'knex';
import { type ApplicantClass, type LevelGroup, levelsOf } from '#domain/routing/levels.ts';
import { counted, type RoundRow } from './rounds.ts';

/** Rounds of class b at this office, the newest school year first; `schoolYear` null = of every year. */
export async function findOfficeRounds(
  db: Knex,
  office: string,
  schoolYear: string | null,
): Promise<readonly RoundRow[]> {
  const query = db('round').where({ unit_kind: 'office', unit: office }).orderBy('school_year', 'desc');
  if (schoolYear !== null) void query.where({ school_year: schoolYear });
  return (await query) as RoundRow[];
}

/** Class b letters of a jenjang that no round has taken in yet. */
export async function waitingForOffice(
  db: Knex,
  year: { readonly editionId: string; readonly schoolYear: string },
  group: LevelGroup,
): Promise<number> {
  const row = await db('application')
    .where({ applicant_class: 'b', edition_id: year.editionId, school_year: year.schoolYear })
    .whereIn('level', [...levelsOf(group)])
    .whereNull('round_id')
    .whereRaw(counted)
    .count({ found: '*' })
    .first<{ found: number } | undefined>();
  return row?.found ?? 0;
}

/** The round a letter of this unit, class and jenjang belongs to, in whatever state; null before it is opened. */
export async function findReceivingRound(
  db: Knex,
  of: {
    readonly unit: string;
    readonly applicantClass: ApplicantClass;
    readonly levelGroup: LevelGroup;
    readonly editionId: string;
    readonly schoolYear: string;
  },
): Promise<RoundRow | null> {
  const row = await db('round')
    .where({
      unit: of.unit,
      applicant_class: of.applicantClass,
      level_group: of.levelGroup,
      edition_id: of.editionId,
      school_year: of.schoolYear,
    })
    .first<RoundRow | undefined>();
  return row ?? null;
}
