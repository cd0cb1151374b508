import { refuse } from '#contract/errors/app-error.ts';
import type { Permission } from '#contract/views.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import type { OwnOffice } from '../desk.ts';

/** The offices between the schools and the recap of Pasal 29(1). */
export interface Recapper {
  readonly level: 'section' | 'kantor';
  readonly parent: string;
}

/** Pasal 26: the Kepala Seksi and the Kepala Kantor recap; a Suku Dinas and the Kanwil do so by Pasal 29(1) only. */
export function requireRecapper(own: OwnOffice): Recapper {
  const tier = tierOf(own.kind);
  if ((tier === 'section' || tier === 'kantor') && own.parent !== null)
    return { level: tier, parent: own.parent };
  return refuse('OFF-001', {
    office: own.name,
    article: '26',
    authority: 'Kepala Seksi Dinas Pendidikan atau Kepala Kantor Kementerian Agama',
  });
}

/** Why an office has no recap of Pasal 26 to make; null for those that have. */
export function notRecapper(own: OwnOffice): Permission | null {
  switch (tierOf(own.kind)) {
    case 'section':
    case 'kantor':
      return null;
    case 'kanwil':
      return {
        allowed: false,
        why: 'Rekap madrasah aliyah dan kelas b langsung masuk rekap Kanwil; buat rekap itu pada layar Usulan (Pasal 25 huruf d, 29 ayat (1)).',
      };
    case 'sudin':
    case 'dinas':
      return {
        allowed: false,
        why: 'Rekap satuan pendidikan disusun Kepala Seksi atau Kepala Kantor Kementerian Agama (Pasal 26).',
      };
  }
}
