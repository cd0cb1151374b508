import type { OfficeRecapView } from '#contract/methods/recaps.ts';
import type { Permission } from '#contract/views.ts';
import { roundStateLabels } from '#domain/rounds/round-states.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import type { Knex } from 'knex';
import {
  currentRecaps,
  type ListedRecapRow,
  revisionsOf,
  type SchoolStandingRow,
  schoolStandings,
} from '../../../db/queries/recaps.ts';
import { type Desk, opened, type OwnOffice, reading, todayOf } from '../desk.ts';
import { officeYear } from '../editions/period.ts';
import { findNetwork } from '../network-state.ts';
import { type ClassB, gatherClassB } from './class-b.ts';
import { concerns, type Destination, destinationOf, noRound, notOurs } from './destination.ts';
import { why } from './recap-refusal.ts';
import { viewLine, viewWhole } from './recap-view.ts';
import { notRecapper } from './recapper.ts';

/** Every school of the area with how far it is and where its recap goes, and the class b of this office (Pasal 25-28). */
export async function viewOffice(desk: Desk): Promise<OfficeRecapView> {
  const { own } = opened(desk);
  const db = reading(desk);
  const notHere = notRecapper(own);
  const tier = tierOf(own.kind);
  if (tier === 'sudin' || tier === 'dinas')
    return {
      schools: [],
      classB: [],
      office: null,
      prepare: notHere ?? { allowed: false, why: null },
    };
  const { schoolYear } = await officeYear(db, todayOf(desk));
  const recaps = new Map((await currentRecaps(db, 'school')).map((recap) => [recap.unit, recap]));
  const standings = (await schoolStandings(db, schoolYear)).filter((school) => concerns(own, school));
  const schools = standings.map((school) =>
    viewSchool(own, school, recaps.get(school.npsn), destinationOf(desk, own, school)),
  );
  const classB = await gatherClassB(db, schoolYear);
  const [newest] = await revisionsOf(db, tier, own.office);
  const counted = schools.filter(({ recap }) => recap !== null).length + classB.ready.length;
  return {
    schools,
    classB: viewClassB(classB),
    office: newest ? viewWhole(newest) : null,
    prepare: notHere ?? (await preparePermission(db, counted)),
  };
}

function viewSchool(
  own: OwnOffice,
  school: SchoolStandingRow,
  recap: ListedRecapRow | undefined,
  destination: Destination,
): OfficeRecapView['schools'][number] {
  return {
    npsn: school.npsn,
    name: school.name,
    levelGroup: school.level_group,
    roundState: roundWords(own, school),
    ready: school.ready,
    blocked: school.blocked,
    recap: recap ? viewLine(recap) : null,
    destination: destinationWords(destination),
    handover: destination.kind === 'theirs',
    make: notOurs(school, destination) ?? makePermission(own, school),
  };
}

function roundWords(own: OwnOffice, { round_state, nihil_letter }: SchoolStandingRow): string {
  if (round_state !== null) return roundStateLabels[round_state];
  if (nihil_letter !== null) return 'Nihil';
  return tierOf(own.kind) === 'section' ? 'Belum dibuka' : 'Belum diserahkan seksi';
}

function destinationWords(destination: Destination): string {
  switch (destination.kind) {
    case 'ours':
      return destination.to;
    case 'theirs':
      return destination.office.name;
    case 'none':
      return '-';
  }
}

function makePermission(own: OwnOffice, school: SchoolStandingRow): Permission {
  const { name, rounds, closed_rounds, nihil_letter, ready, recapped } = school;
  if (rounds === 0 && ready + recapped === 0)
    return nihil_letter === null
      ? why({ code: noRound(own), values: { name } }, 'Pasal 25')
      : {
          allowed: false,
          why: 'Satuan pendidikan ini nihil; suratnya sudah dicatat dan ikut rekapitulasi kantor.',
        };
  if (closed_rounds < rounds) return why({ code: 'RCP-006', values: { name } }, 'Pasal 25');
  return ready + recapped === 0
    ? why({ code: 'RCP-008', values: {} }, 'Pasal 25')
    : { allowed: true, why: null };
}

function viewClassB({ rounds, forms, ready }: ClassB): OfficeRecapView['classB'] {
  const readyIds = new Set(ready.map(({ application_id }) => application_id));
  return rounds.map(({ round_id, level_group, state }) => {
    const members = forms.filter((form) => form.round_id === round_id);
    const count = members.filter(({ application_id }) => readyIds.has(application_id)).length;
    return {
      roundId: round_id,
      levelGroup: level_group,
      roundState: roundStateLabels[state],
      ready: count,
      blocked: members.length - count,
    };
  });
}

async function preparePermission(db: Knex, counted: number): Promise<Permission> {
  if (counted === 0) return why({ code: 'RCP-008', values: {} }, 'Pasal 26');
  const network = await findNetwork(db);
  return network ? { allowed: true, why: null } : why({ code: 'NET-001', values: {} }, 'Pasal 25');
}
