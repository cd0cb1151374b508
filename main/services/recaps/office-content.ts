import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { LevelGroup } from '#domain/routing/levels.ts';
import type { RoundState } from '#domain/rounds/round-states.ts';
import type { Knex } from 'knex';
import type { z } from 'zod';
import type { FormRow } from '../../../db/queries/forms.ts';
import {
  contentsOf,
  currentRecaps,
  type RecapRow,
  roundsOfSchool,
  type SchoolStandingRow,
  schoolStandings,
} from '../../../db/queries/recaps.ts';
import type { RecapPupilRow } from '../../paket/payloads/pupil-row.ts';
import type { recapSchools } from '../../paket/payloads/recap.ts';
import type { Desk, OwnOffice } from '../desk.ts';
import { officeYear } from '../editions/period.ts';
import { type ClassB, gatherClassB } from './class-b.ts';
import { concerns, destinationOf, pasalOf } from './destination.ts';
import type { LeftBehind } from './left-behind.ts';
import { recapRowsOf } from './recap-rows.ts';
import { gatherRegisters, type Registers } from './round-papers.ts';

type SchoolLine = z.infer<(typeof recapSchools)['row']>;

/** Everything the recap of an office says: pupils, registers, every school of the area, and what it leaves out. */
export interface OfficeContent {
  readonly rows: readonly { readonly row: RecapPupilRow; readonly schoolName: string }[];
  readonly registers: Registers;
  readonly schools: readonly SchoolLine[];
  /** Rounds of recapped schools that are not closed: a recap over them may not be sealed (G-12). */
  readonly openRounds: readonly { readonly name: string; readonly state: RoundState }[];
  readonly left: readonly LeftBehind[];
  /** Forms of class b that this recap takes in directly (Pasal 26(2)). */
  readonly classB: readonly FormRow[];
}

export async function gatherOffice(
  desk: Desk,
  db: Knex,
  own: OwnOffice,
  today: IsoDate,
): Promise<OfficeContent> {
  const { schoolYear } = await officeYear(db, today);
  const standings = (await schoolStandings(db, schoolYear)).filter((school) => concerns(own, school));
  const recaps = new Map((await currentRecaps(db, 'school')).map((recap) => [recap.unit, recap]));
  const ours = standings.filter((school) => destinationOf(desk, own, school).kind === 'ours');
  const fromSchools = await gatherSchools(db, ours, recaps, schoolYear);
  const classB = await gatherClassB(db, schoolYear);
  const namesB = new Map(classB.ready.map((form) => [form.npsn, form.school_name]));
  const rowsB = (await recapRowsOf(db, classB.ready)).map((row) => ({
    row,
    schoolName: namesB.get(row.school_npsn) ?? row.school_npsn,
  }));
  const roundsB = classB.rounds.flatMap(({ round_id, state }) => (state === 'closed' ? [round_id] : []));
  return {
    rows: [...fromSchools.rows, ...rowsB],
    openRounds: fromSchools.openRounds,
    registers: await gatherRegisters(db, [...fromSchools.roundIds, ...roundsB]),
    schools: [
      ...ours.map((school) => schoolLine(school, recaps.get(school.npsn))),
      ...outsideSchools(classB),
    ],
    left: [
      ...standings.flatMap((school) => leftOut(desk, own, school, recaps.get(school.npsn))),
      ...classB.left,
    ],
    classB: classB.ready,
  };
}

async function gatherSchools(
  db: Knex,
  schools: readonly SchoolStandingRow[],
  recaps: ReadonlyMap<string, RecapRow>,
  schoolYear: string,
) {
  const rows: OfficeContent['rows'][number][] = [];
  const openRounds: OfficeContent['openRounds'][number][] = [];
  const roundIds: string[] = [];
  for (const school of schools) {
    const recap = recaps.get(school.npsn);
    if (!recap) continue;
    for (const json of await contentsOf(db, [recap.recap_id]))
      rows.push({ row: JSON.parse(json) as RecapPupilRow, schoolName: school.name });
    for (const { round_id, applicant_class, state } of await roundsOfSchool(db, school.npsn, schoolYear)) {
      roundIds.push(round_id);
      openRounds.push({ name: `${school.name} huruf ${applicant_class}`, state });
    }
  }
  return { rows, openRounds, roundIds };
}

function schoolLine(school: SchoolStandingRow, recap: RecapRow | undefined): SchoolLine {
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

/** Schools outside DKI come along by name; they make no recap of their own and are never nihil. */
function outsideSchools({ ready }: ClassB): readonly SchoolLine[] {
  return [...Map.groupBy(ready, ({ npsn }) => npsn).values()].flatMap((members) =>
    members.slice(0, 1).map(({ npsn, school_name, level_group, school_status }) => ({
      npsn,
      name: school_name,
      level_group,
      status: school_status,
      pupils: members.length,
      nihil: false,
    })),
  );
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
  return school.nihil_letter === null ? [line('Rekapitulasi satuan pendidikan belum dibuat')] : [];
}
