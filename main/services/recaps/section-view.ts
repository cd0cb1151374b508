import { type SectionRecapView } from '#contract/methods/recaps.ts';
import { type Permission } from '#contract/views.ts';
import { roundStateLabels } from '#domain/rounds/round-states.ts';
import { officeKindLabel } from '#domain/routing/labels.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import {
  currentRecaps,
  type ListedRecapRow,
  revisionsOf,
  type SchoolStandingRow,
  schoolStandings,
} from '../../../db/queries/recaps.ts';
import { type Desk, opened, reading, todayOf } from '../desk.ts';
import { officeYear } from '../imports/office-year.ts';
import { findNetwork } from '../network-state.ts';
import { type Destination, destinationOf, notOurs } from './destination.ts';
import { why } from './recap-refusal.ts';
import { viewLine, viewWhole } from './recap-view.ts';

/** Every school of the area with how far it is and where its recap goes (Pasal 25-28). */
export async function viewSection(desk: Desk): Promise<SectionRecapView> {
  const { own } = opened(desk);
  const db = reading(desk);
  if (tierOf(own.kind) !== 'section') {
    return {
      schools: [],
      section: null,
      prepare: {
        allowed: false,
        why: `Rekapitulasi sekolah disusun Seksi (Pasal 26), bukan ${officeKindLabel(own.kind)}.`,
      },
    };
  }
  const { schoolYear } = await officeYear(db, todayOf(desk));
  const recaps = new Map((await currentRecaps(db, 'school')).map((recap) => [recap.unit, recap]));
  const schools = (await schoolStandings(db, schoolYear)).map((school) =>
    viewSchool(school, recaps.get(school.npsn), destinationOf(desk, own, school)),
  );
  const [newest] = await revisionsOf(db, 'section', own.office);
  const counted = schools.filter(({ recap }) => recap !== null);
  return {
    schools,
    section: newest ? viewWhole(newest) : null,
    prepare: await preparePermission(desk, counted.length),
  };
}

function viewSchool(
  school: SchoolStandingRow,
  recap: ListedRecapRow | undefined,
  destination: Destination,
): SectionRecapView['schools'][number] {
  return {
    npsn: school.npsn,
    name: school.name,
    levelGroup: school.level_group,
    roundState:
      school.round_state === null
        ? school.nihil_letter === null
          ? 'Belum dibuka'
          : 'Nihil'
        : roundStateLabels[school.round_state],
    ready: school.ready,
    blocked: school.blocked,
    recap: recap ? viewLine(recap) : null,
    destination:
      destination.kind === 'ours'
        ? destination.to
        : destination.kind === 'theirs'
          ? destination.office.name
          : '-',
    make: notOurs(school, destination) ?? makePermission(school),
  };
}

function makePermission(school: SchoolStandingRow): Permission {
  if (school.rounds === 0) {
    if (school.nihil_letter !== null)
      return {
        allowed: false,
        why: 'Sekolah ini nihil; suratnya sudah dicatat dan ikut rekapitulasi seksi.',
      };
    return why({ code: 'RCP-050', values: { name: school.name } }, 'Pasal 25');
  }
  if (school.closed_rounds < school.rounds)
    return why({ code: 'RCP-006', values: { name: school.name } }, 'Pasal 25');
  return school.ready + school.recapped === 0
    ? why({ code: 'RCP-008', values: {} }, 'Pasal 25')
    : { allowed: true, why: null };
}

async function preparePermission(desk: Desk, schoolRecaps: number): Promise<Permission> {
  if (schoolRecaps === 0) return why({ code: 'RCP-008', values: {} }, 'Pasal 26');
  const network = await findNetwork(reading(desk));
  return network ? { allowed: true, why: null } : why({ code: 'NET-001', values: {} }, 'Pasal 25');
}
