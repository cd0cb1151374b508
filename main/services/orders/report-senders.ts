import type { ResponseOf } from '#contract/api.ts';
import type { LevelGroup } from '#domain/routing/levels.ts';
import { type OfficeKind, tierOf } from '#domain/routing/office-kinds.ts';
import { routeFor, type RoutedLevelGroup } from '#domain/routing/route.ts';
import { unitOf } from '#domain/routing/actors.ts';
import { type Desk, opened } from '../desk.ts';
import { shippedOffices } from '../shipped-wilayah.ts';

type Sender = ResponseOf<'reports.senders'>[number];

/** The offices below this one that review class b themselves and report here (Pasal 19 huruf a-b). */
export function reportSenders(desk: Desk): readonly Sender[] {
  const { own } = opened(desk);
  return shippedOffices(desk)
    .filter(({ parent, kind }) => parent === own.office && tierOf(kind) !== 'dinas')
    .map(({ office, name, kind }) => ({ office, name, levelGroups: classBLevels(kind) }))
    .filter(({ levelGroups }) => levelGroups.length > 0);
}

const routed: readonly RoutedLevelGroup[] = ['SD', 'SMP', 'SLB', 'SMA', 'SMK', 'MI', 'MTs', 'MA'];

/** The levels of class b that an office of this kind announces and reports on (Pasal 14(3), 19). */
export function classBLevels(kind: OfficeKind): readonly LevelGroup[] {
  const kepulauanSeribu = kind.endsWith('-kabupaten');
  return routed.filter((level) => {
    const route = routeFor('b', level, { kepulauanSeribu });
    return route.reportTo !== null && unitOf(route.announcedBy) === kind;
  });
}
