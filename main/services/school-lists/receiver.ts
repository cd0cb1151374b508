import { refuse } from '#contract/errors/app-error.ts';
import type { Permission } from '#contract/views.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import type { SchoolRow } from '../../../db/queries/schools.ts';
import type { Actor, OwnOffice } from '../desk.ts';

/**
 * Refuses (LST-002) unless the school lies in the area of this office of the Dinas Pendidikan.
 *
 * The slides name no office between school and P4OP (G-40), and since the merger of Dasar and Menengah one section of
 * a kecamatan serves every level: the area decides, not the line. Kementerian Agama has no part in KJP Plus.
 */
export function requireReceiver(
  own: OwnOffice,
  school: Pick<SchoolRow, 'name' | 'kecamatan_code' | 'region'>,
): void {
  const isKemenag = isKemenagOffice(own);
  const isHere = school.region === 'dki' && (school.kecamatan_code?.startsWith(own.regionCode) ?? false);
  if (!isKemenag && isHere) return;
  refuse('LST-002', {
    name: school.name,
    office: own.name,
    basis: 'Pergub Nomor 110 Tahun 2021; paparan P4OP Dinas Pendidikan',
    authority: isKemenag ? 'Dinas Pendidikan' : `kantor Dinas Pendidikan tempat ${school.name}`,
  });
}

/** Whether this person may take lists in at all, for the buttons; the service asks again for each school. */
export function takeInPermission(own: OwnOffice, actor: Actor): Permission {
  if (isKemenagOffice(own))
    return { allowed: false, why: 'Daftar sekolah diterima kantor Dinas Pendidikan (Pergub 110/2021).' };
  return writerPermission(actor);
}

export function writerPermission({ role }: Actor): Permission {
  const allowed = role === 'operator' || role === 'kepala';
  return {
    allowed,
    why: allowed ? null : 'Peran Anda tidak berwenang; minta operator atau kepala melakukannya.',
  };
}

function isKemenagOffice({ kind }: OwnOffice): boolean {
  const tier = tierOf(kind);
  return tier === 'kantor' || tier === 'kanwil';
}
