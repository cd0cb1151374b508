import { type IsoDate } from '#domain/deadlines/iso-date.ts';
import { type LevelGroup } from '#domain/routing/levels.ts';
import { type RoundState } from '#domain/rounds/round-states.ts';
import { type Knex } from 'knex';
import { type z } from 'zod';
import {
  contentsOf,
  currentRecaps,
  type RecapRow,
  roundsOfSchool,
  type SchoolStandingRow,
  schoolStandings,
} from '../../../db/queries/recaps.ts';
import { type RecapPupilRow } from '../../paket/payloads/pupil-row.ts';
import { type recapSchools } from '../../paket/payloads/recap.ts';
import { type Desk, type OwnOffice } from '../desk.ts';
import { officeYear } from '../imports/office-year.ts';
import { destinationOf, pasalOf } from './destination.ts';
import { type LeftBehind } from './recap-content.ts';
import { gatherRegisters, type Registers } from './round-papers.ts';

/** Everything the section's recap says: pupils, registers, every school of the area, and what it leaves out. */
export interface SectionContent {
  readonly rows: readonly { readonly row: RecapPupilRow; readonly schoolName: string }[];
  readonly registers: Registers;
  readonly schools: readonly z.infer<(typeof recapSchools)['row']>[];
  /** Rounds of recapped schools that are not closed: a recap over them may not be sealed (G-12). */
  readonly openRounds: readonly { readonly name: string; readonly state: RoundState }[];
  readonly left: readonly LeftBehind[];
}

export async function gatherSection(
  desk: Desk,
  db: Knex,
  own: OwnOffice,
  today: IsoDate,
): Promise<SectionContent> {
  const { schoolYear } = await officeYear(db, today);
  const standings = await schoolStandings(db, schoolYear);
  const ours = standings.filter((school) => destinationOf(desk, own, school).kind === 'ours');
  const recaps = new Map((await currentRecaps(db, 'school')).map((recap) => [recap.unit, recap]));
  const content = {
    rows: [] as SectionContent['rows'][number][],
    openRounds: [] as SectionContent['openRounds'][number][],
    roundIds: [] as string[],
  };
  for (const school of ours) {
    const recap = recaps.get(school.npsn);
    if (!recap) continue;
    const rounds = await roundsOfSchool(db, school.npsn, schoolYear);
    const rows = (await contentsOf(db, [recap.recap_id])).map((json) => ({
      row: JSON.parse(json) as RecapPupilRow,
      schoolName: school.name,
    }));
    content.rows.push(...rows);
    content.roundIds.push(...rounds.map(({ round_id }) => round_id));
    content.openRounds.push(
      ...rounds.map(({ applicant_class, state }) => ({
        name: `${school.name} huruf ${applicant_class}`,
        state,
      })),
    );
  }
  return {
    rows: content.rows,
    openRounds: content.openRounds,
    registers: await gatherRegisters(db, content.roundIds),
    schools: ours.map((school) => schoolLine(school, recaps.get(school.npsn))),
    left: standings.flatMap((school) => leftOut(desk, own, school, recaps.get(school.npsn))),
  };
}

function schoolLine(
  school: SchoolStandingRow,
  recap: RecapRow | undefined,
): SectionContent['schools'][number] {
  const pupils = recap?.pupils ?? 0;
  return {
    npsn: school.npsn,
    name: school.name,
    level_group: school.level_group as LevelGroup,
    status: school.status,
    pupils,
    // Only a school's letter makes it nihil: silence is not an answer (U12).
    nihil: pupils === 0 && school.nihil_letter !== null,
  };
}

/** What the recap does not count, by name and reason; a madrasah goes its own way (Pasal 25 huruf c-d). */
function leftOut(
  desk: Desk,
  own: OwnOffice,
  school: SchoolStandingRow,
  recap: RecapRow | undefined,
): readonly LeftBehind[] {
  const destination = destinationOf(desk, own, school);
  const line = (reason: string): LeftBehind => ({
    applicationId: school.npsn,
    name: school.name,
    schoolName: school.name,
    reason,
  });
  if (destination.kind === 'none') return [];
  if (destination.kind === 'theirs')
    return [line(`Madrasah, diserahkan kepada ${destination.office.name} (${pasalOf(destination.article)})`)];
  if (recap) return JSON.parse(recap.left_behind) as LeftBehind[];
  return school.nihil_letter === null ? [line('Rekapitulasi sekolah belum dibuat')] : [];
}
