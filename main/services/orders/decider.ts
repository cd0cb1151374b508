import { refuse } from '#contract/errors/app-error.ts';
import type { ApplicantClass, LevelGroup } from '#domain/routing/levels.ts';
import { actorLabel } from '#domain/routing/labels.ts';
import { canDo, holdersOf } from '#domain/routing/powers.ts';
import { isRouted, routeFor } from '#domain/routing/route.ts';
import { findSchool } from '../../../db/queries/schools.ts';
import type { Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { readOfficeRules } from '../rounds/office-rules.ts';
import { shippedOffices } from '../shipped-wilayah.ts';

/** A unit and class on whose objections someone has to decide. */
export interface Matter {
  /** NPSN, or the code of the office that announced (class b). */
  readonly unit: string;
  readonly applicantClass: ApplicantClass;
  readonly levelGroup: LevelGroup;
}

/** Refuses (OFF-001) unless the head of this office decides on such objections (Pasal 18(4), 20); gives the article. */
export async function requireDecider(
  desk: Desk,
  work: Work,
  { unit, applicantClass, levelGroup }: Matter,
): Promise<{ readonly article: string }> {
  const { own } = work;
  if (!isRouted(levelGroup))
    return refuse('OFF-001', { office: own.name, article: '1 angka 20', authority: 'Dinas Pendidikan' });
  const { settings } = await readOfficeRules(work.db);
  const power = canDo(own.kind, 'decide-objection', applicantClass, levelGroup, settings);
  const region = await regionOf(desk, work, unit);
  if (power.allowed && (region === null || region.startsWith(own.regionCode))) return power;
  const kepulauanSeribu = region?.startsWith('31.01') ?? own.kind.endsWith('-kabupaten');
  const route = routeFor(applicantClass, levelGroup, { kepulauanSeribu, settings });
  const { actors, article } = holdersOf('decide-objection', route);
  const where = power.allowed ? ' di wilayahnya' : '';
  return refuse('OFF-001', {
    office: own.name,
    article,
    authority: `${actors.map(actorLabel).join(', ')}${where}`,
  });
}

/** Where the school or office lies; null while this office does not know it. */
async function regionOf(desk: Desk, { db }: Work, unit: string): Promise<string | null> {
  const office = shippedOffices(desk).find((known) => known.office === unit);
  return office?.regionCode ?? (await findSchool(db, unit))?.kecamatan_code ?? null;
}
