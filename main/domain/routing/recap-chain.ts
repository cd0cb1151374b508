import type { ApplicantClass } from './levels.ts';
import { type OfficeKind, officeKinds } from './office-kinds.ts';
import { unitOf } from './actors.ts';
import { type RouteOptions, type RoutedLevelGroup, routeFor } from './route.ts';

/** The offices an account-form recap climbs, lowest first; the school below them is not an office (Pasal 25-29). */
export function recapChain(
  applicantClass: ApplicantClass,
  level: RoutedLevelGroup,
  options: RouteOptions = {},
): readonly OfficeKind[] {
  const units = routeFor(applicantClass, level, options).accountFormRecapChain.map(unitOf);
  return units.flatMap((unit) => officeKinds.filter((kind) => kind === unit));
}
