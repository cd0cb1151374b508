import { join } from 'node:path';
import { type RegisteredOffice, registeredOffices, type Wilayah } from '#domain/routing/office-registry.ts';
import { levelGroupOf } from '#domain/routing/levels.ts';
import { type OfficeTier, tierOf } from '#domain/routing/office-kinds.ts';
import { recapChain } from '#domain/routing/recap-chain.ts';
import { isRouted, routeFor } from '#domain/routing/route.ts';
import { type DemoBackend, DemoOffice } from './demo-office.ts';
import type { IndexedPaper } from './papers.ts';
import type { SampleFolder, SchoolEntry } from './sample-folder.ts';

/** Where a taken-in row or letter went. */
export interface TakenIn {
  readonly office: string;
  readonly applicationId: string;
  readonly npsn: string;
}

/** What every stretch of the road works with. */
export interface Road {
  readonly out: string;
  readonly samples: SampleFolder;
  /** By office code: the Dinas first, then from the top down. */
  readonly offices: ReadonlyMap<string, DemoOffice>;
  readonly registered: ReadonlyMap<string, RegisteredOffice>;
  /** Section that keeps the rounds of each school, by NPSN. */
  readonly keeperOf: ReadonlyMap<string, string>;
  /** Where each taken-in row went: `file\nrow` -> application. */
  readonly applications: Map<string, TakenIn>;
  /** What stands in the index of papers beside the registers of the offices. */
  readonly papers: IndexedPaper[];
  /** One line per step on standard output. */
  say(step: string): void;
}

const tiersFromTheTop: readonly OfficeTier[] = ['dinas', 'kanwil', 'sudin', 'kantor', 'section'];

/** Makes the offices that the schools and letters of the folder need, and every office above them. */
export function startRoad(
  out: string,
  samples: SampleFolder,
  wilayah: Wilayah,
  create: (folder: string) => DemoBackend,
  say: Road['say'],
): Road {
  const register = registeredOffices(wilayah);
  const keeperOf = new Map(
    samples.schools.flatMap((school) => {
      const keeper = keeperOfSchool(register, school);
      return keeper ? [[school.npsn, keeper.office] as const] : [];
    }),
  );
  const needed = new Set([
    ...keeperOf.values(),
    ...samples.schools.flatMap((school) => recapOfficeOf(register, school)?.office ?? []),
    ...samples.decisions.letters.map(({ office }) => office),
  ]);
  const byCode = new Map(register.map((office) => [office.office, office]));
  for (const code of needed) {
    const parent = byCode.get(code)?.parent;
    if (parent) needed.add(parent);
  }
  needed.add('31-dinas');
  const registered = register
    .filter(({ office }) => needed.has(office))
    .sort(
      (a, b) =>
        tiersFromTheTop.indexOf(tierOf(a.kind)) - tiersFromTheTop.indexOf(tierOf(b.kind)) ||
        a.office.localeCompare(b.office),
    );
  return {
    out,
    samples,
    offices: new Map(
      registered.map(({ office }) => {
        const folder = join(out, office);
        return [office, new DemoOffice(office, folder, create(folder))];
      }),
    ),
    registered: new Map(registered.map((office) => [office.office, office])),
    keeperOf,
    applications: new Map(),
    papers: [],
    say,
  };
}

export function officeOf(road: Road, code: string): DemoOffice {
  const office = road.offices.get(code);
  if (!office) throw new Error(`No office ${code} on this road`);
  return office;
}

export function officesOfTier(road: Road, ...tiers: readonly OfficeTier[]): DemoOffice[] {
  return [...road.registered.values()]
    .filter(({ kind }) => tiers.includes(tierOf(kind)))
    .map(({ office }) => officeOf(road, office));
}

export function dinasOf(road: Road): DemoOffice {
  return officeOf(road, '31-dinas');
}

export function keeperFor(road: Road, npsn: string): DemoOffice {
  return officeOf(road, road.keeperOf.get(npsn) ?? '');
}

export async function onDate(road: Road, date: string): Promise<void> {
  for (const office of road.offices.values()) await office.onDate(date);
}

/** The section that verifies class a of the school (Pasal 13(1)). */
function keeperOfSchool(
  register: readonly RegisteredOffice[],
  school: SchoolEntry,
): RegisteredOffice | undefined {
  const group = groupOf(school);
  if (!isRouted(group)) return undefined;
  const kepulauanSeribu = school.kecamatanCode.startsWith('31.01');
  const [verifier] = routeFor('a', group, { kepulauanSeribu }).verifiers;
  return register.find(({ kind, regionCode }) => kind === verifier && serves(regionCode, school));
}

/** The office that recaps the school first (Pasal 25). */
function recapOfficeOf(
  register: readonly RegisteredOffice[],
  school: SchoolEntry,
): RegisteredOffice | undefined {
  const group = groupOf(school);
  if (!isRouted(group)) return undefined;
  const kepulauanSeribu = school.kecamatanCode.startsWith('31.01');
  const [first] = recapChain('a', group, { kepulauanSeribu });
  return register.find(({ kind, regionCode }) => kind === first && serves(regionCode, school));
}

function serves(regionCode: string, { kecamatanCode }: SchoolEntry): boolean {
  return kecamatanCode.startsWith(regionCode);
}

function groupOf({ levels: [level] }: SchoolEntry) {
  return levelGroupOf(level ?? 'SD');
}
