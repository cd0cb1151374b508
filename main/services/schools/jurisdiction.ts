import { refuse } from '#contract/errors/app-error.ts';
import { actorLabel } from '#domain/routing/labels.ts';
import type { ApplicantClass, LevelGroup } from '#domain/routing/levels.ts';
import { type Act, canDo } from '#domain/routing/powers.ts';
import { isRouted, routeFor } from '#domain/routing/route.ts';
import type { SchoolRow } from '../../../db/queries/schools.ts';
import type { OwnOffice } from '../desk.ts';

/**
 * Refuses (OFF-001) unless this office keeps the rounds of the school: the Seksi that verifies class a (Pasal 13(1)).
 *
 * It acts itself as verifier of class a; whatever the school does (Pasal 15, announcements, objections) it records,
 * because schools have no program of their own.
 */
export function requireKeeper(
  own: OwnOffice,
  school: SchoolRow,
  act: Act,
  applicantClass: ApplicantClass = 'a',
): void {
  const group = school.level_group as LevelGroup;
  // Pasal 1 angka 20 names the Satuan Pendidikan the regulation is for: PKBM and LKP are not among them.
  if (!isRouted(group))
    return refuse('OFF-001', { office: own.name, article: '1 angka 20', authority: 'Dinas Pendidikan' });
  if (school.region === 'luar-dki') return refuse('SCH-010', { name: school.name });
  const article = canDo(own.kind, act, applicantClass, group).article;
  const kepulauanSeribu = school.kecamatan_code?.startsWith('31.01') ?? false;
  const [verifier] = routeFor('a', group, { kepulauanSeribu }).verifiers;
  const inRegion = school.kecamatan_code === null || school.kecamatan_code.startsWith(own.regionCode);
  if (verifier === own.kind && inRegion) return;
  const authority =
    verifier === undefined ? 'Dinas Pendidikan' : `${actorLabel(verifier)} tempat ${school.name}`;
  refuse('OFF-001', { office: own.name, article, authority });
}
