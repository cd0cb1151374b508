import { readFileSync } from 'node:fs';
import type { OfficeKind } from '#domain/routing/office-kinds.ts';
import type { Bidang } from '#domain/routing/office-kinds.ts';
import type { ApplicantClass, Level } from '#domain/routing/levels.ts';
import type { RoutedLevelGroup } from '#domain/routing/route.ts';

/** One row of the vector file: what Pergub 27/2013 says of one class and jenjang. */
export interface RouteRow {
  readonly applicantClass: ApplicantClass;
  readonly level: RoutedLevelGroup;
  readonly intakeArticle: string;
  readonly verifiers: readonly string[];
  readonly verifyArticle: string;
  readonly beritaAcaraSignatories: readonly string[];
  readonly beritaAcaraArticle: string;
  readonly announceArticle: string;
  readonly objectionArticle: string;
  readonly accountFormRecapChain: readonly string[];
  readonly recapArticle: string;
  readonly proposalBy: OfficeKind;
  readonly proposalTo: Bidang;
  readonly proposalArticle: string;
}

const file = new URL('../../../fixtures/vectors/routing.json', import.meta.url);

export const routeRows = (JSON.parse(readFileSync(file, 'utf8')) as { readonly rows: readonly RouteRow[] })
  .rows;

/** Who records the round: the section that verifies class a of that jenjang; for class b the office of the pupil. */
export function keeperOf(row: RouteRow): OfficeKind {
  const route = row.applicantClass === 'b' ? row : routeOfClassA(row.level);
  return route.verifiers[0] as OfficeKind;
}

/** Who recaps first: the lowest office of the chain of Pasal 25-26. */
export function recapperOf({ accountFormRecapChain }: RouteRow): OfficeKind {
  const [first] = accountFormRecapChain.filter((unit) => unit !== 'satuan-pendidikan');
  return (first ?? '').replace('head:', '') as OfficeKind;
}

/** SLB covers three jenjang: the upper ones go the way of the lowest too (Pasal 9(1)a, 25a, 29(2)a). */
export function levelOf({ level }: RouteRow): Level {
  return level === 'SLB' ? 'SMALB' : level;
}

function routeOfClassA(level: RoutedLevelGroup): RouteRow {
  const found = routeRows.find((row) => row.applicantClass === 'a' && row.level === level);
  if (!found) throw new Error(`No row for class a, ${level}`);
  return found;
}
