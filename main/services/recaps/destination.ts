import { refuse } from '#contract/errors/app-error.ts';
import type { Permission } from '#contract/views.ts';
import type { LevelGroup } from '#domain/routing/levels.ts';
import { recapChain } from '#domain/routing/recap-chain.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import { isRouted, type RouteOptions, routeFor } from '#domain/routing/route.ts';
import type { SchoolRow } from '../../../db/queries/schools.ts';
import type { Desk, OwnOffice } from '../desk.ts';
import { type Addressee, officeAbove, officeName } from '../objections/deciding-office.ts';

/** Where a school's account-form recap goes (Pasal 25, 26, 28). */
export type Destination =
  /** This office recaps it and sends it on to its superior. */
  | { readonly kind: 'ours'; readonly to: string; readonly article: string }
  /** A madrasah: the Kantor or Kanwil Kemenag does (Pasal 25 huruf c-d). */
  | { readonly kind: 'theirs'; readonly office: Addressee; readonly article: string }
  /** PKBM and LKP: Pergub 27/2013 routes them nowhere. */
  | { readonly kind: 'none' };

/** Whether a school of the register is this office's business here: it verifies or recaps it, in its own area. */
export function concerns(own: OwnOffice, school: SchoolRow): boolean {
  if (!isInArea(own, school)) return false;
  const group = school.level_group as LevelGroup;
  if (!isRouted(group)) return tierOf(own.kind) === 'section';
  const options = optionsOf(own);
  const [verifier] = routeFor('a', group, options).verifiers;
  return verifier === own.kind || recapChain('a', group, options)[0] === own.kind;
}

/** Whether this office is the first to recap the school (Pasal 25). */
export function recapsItself(own: OwnOffice, school: SchoolRow): boolean {
  const group = school.level_group as LevelGroup;
  return isInArea(own, school) && isRouted(group) && recapChain('a', group, optionsOf(own))[0] === own.kind;
}

export function destinationOf(desk: Desk, own: OwnOffice, school: SchoolRow): Destination {
  const group = school.level_group as LevelGroup;
  if (!isRouted(group)) return { kind: 'none' };
  const options = optionsOf(own);
  const [first] = recapChain('a', group, options);
  const article = routeFor('a', group, options).recapArticle;
  if (first === undefined) return { kind: 'none' };
  if (first === own.kind)
    return { kind: 'ours', to: own.parent === null ? kanwilRecap : officeName(desk, own.parent), article };
  return { kind: 'theirs', office: officeAbove(desk, own, first), article };
}

/** Refuses a school whose recap another office makes (RCP-053), or that lies in another area (RCP-060). */
export function requireOurs(desk: Desk, own: OwnOffice, school: SchoolRow): void {
  if (!isInArea(own, school)) refuse('RCP-060', { name: school.name, office: own.name });
  const destination = destinationOf(desk, own, school);
  if (destination.kind === 'ours') return;
  if (destination.kind === 'none')
    refuse('OFF-001', { office: own.name, article: '1 angka 20', authority: 'Dinas Pendidikan' });
  refuse('RCP-053', {
    name: school.name,
    authority: destination.office.name,
    article: pasalOf(destination.article),
  });
}

export function notOurs(school: SchoolRow, destination: Destination): Permission | null {
  if (destination.kind === 'ours') return null;
  if (destination.kind === 'none')
    return { allowed: false, why: 'PKBM dan LKP tidak termasuk Satuan Pendidikan (Pasal 1 angka 20).' };
  return {
    allowed: false,
    why: `Rekapitulasi ${school.name} dibuat ${destination.office.name} (${pasalOf(destination.article)}); serahkan hasil verifikasinya ke sana.`,
  };
}

// G-10: MA has no step between the madrasah and the recap of Pasal 29(1).
const kanwilRecap = 'Rekap Kanwil (Pasal 29 ayat (1))';

function optionsOf(own: OwnOffice): RouteOptions {
  return { kepulauanSeribu: own.kind.endsWith('-kabupaten') };
}

function isInArea({ regionCode }: OwnOffice, { region, kecamatan_code }: SchoolRow): boolean {
  return region === 'dki' && (kecamatan_code === null || kecamatan_code.startsWith(regionCode));
}

/** Why a school has nothing to recap: no round of its own, or at a Kemenag office nothing handed over yet (Pasal 13(1)). */
export function noRound(own: OwnOffice): 'RCP-050' | 'RCP-061' {
  return tierOf(own.kind) === 'section' ? 'RCP-050' : 'RCP-061';
}

/** `25c -> 26(1) -> ...` -> `Pasal 25 huruf c`: the step that concerns the school. */
export function pasalOf(chain: string): string {
  const match = /^(\d+)([a-z])/.exec(chain);
  return match ? `Pasal ${match[1] ?? ''} huruf ${match[2] ?? ''}` : `Pasal ${chain}`;
}
