import { refuse } from '#contract/errors/app-error.ts';
import { type OfficeKind } from '#domain/routing/office-kinds.ts';
import { type ApplicantClass, type LevelGroup } from '#domain/routing/levels.ts';
import { canDo, holdersOf } from '#domain/routing/powers.ts';
import { actorLabel } from '#domain/routing/labels.ts';
import { isRouted, type RoutedLevelGroup, routeFor } from '#domain/routing/route.ts';
import { findSchool } from '../../../db/queries/schools.ts';
import { type Work } from '../command.ts';
import { readOfficeRules } from '../rounds/office-rules.ts';

/** A school and class on whose objections someone has to decide. */
interface Matter {
  readonly npsn: string;
  readonly applicantClass: ApplicantClass;
}

/** Refuses (OFF-001) unless the head of this office decides on such objections (Pasal 18(4), 20); gives the article. */
export async function requireDecider(
  work: Work,
  { npsn, applicantClass }: Matter,
): Promise<{ readonly article: string }> {
  const school = await findSchool(work.db, npsn);
  const group = (school?.level_group ?? usualLevel(work.own.kind)) as LevelGroup;
  if (!isRouted(group))
    return refuse('OFF-001', { office: work.own.name, article: '1 angka 20', authority: 'Dinas Pendidikan' });
  const { settings } = await readOfficeRules(work.db);
  const power = canDo(work.own.kind, 'decide-objection', applicantClass, group, settings);
  if (power.allowed) return power;
  const route = routeFor(applicantClass, group, {
    kepulauanSeribu: work.own.kind.endsWith('-kabupaten'),
    settings,
  });
  const authority = holdersOf('decide-objection', route).actors.map(actorLabel).join(', ');
  return refuse('OFF-001', { office: work.own.name, article: power.article, authority });
}

/** A school this office does not list yet is one of its own line: only those report here. */
function usualLevel(kind: OfficeKind): RoutedLevelGroup {
  switch (kind) {
    case 'sudin-menengah':
      return 'SMA';
    case 'kantor-kemenag':
      return 'MI';
    case 'kanwil-kemenag':
      return 'MA';
    default:
      return 'SD';
  }
}
