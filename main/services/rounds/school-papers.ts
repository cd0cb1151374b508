import { refuse } from '#contract/errors/app-error.ts';
import type { Kop } from '#domain/documents/content.ts';
import type { Signatory } from '#domain/documents/signatory.ts';
import { parseNip } from '#domain/people/nip.ts';
import { actorLabel } from '#domain/routing/labels.ts';
import type { SchoolRow } from '../../../db/queries/schools.ts';

/** The head of the school as the register has him; null while nobody is recorded. */
export function headOfSchool(school: SchoolRow): Signatory | null {
  return school.head_name === null
    ? null
    : namedSignatory(school.head_name, school.head_nip, `Kepala ${school.name}`);
}

export function requireHeadOfSchool(school: SchoolRow): Signatory {
  return headOfSchool(school) ?? refuse('RND-052', { role: actorLabel('head:satuan-pendidikan') });
}

/** Schools keep no letterhead of their own here: province, Dinas (or ministry), name and address. */
export function schoolKop(school: SchoolRow): Kop {
  return {
    agencyLines:
      school.under_ministry === 'kemenag'
        ? ['KEMENTERIAN AGAMA REPUBLIK INDONESIA']
        : ['PEMERINTAH PROVINSI DAERAH KHUSUS IBUKOTA JAKARTA', 'DINAS PENDIDIKAN'],
    unitLines: [school.name.toUpperCase()],
    addressLines: [school.address],
    cityLine: 'J A K A R T A',
    postalCode: null,
    logo: null,
  };
}

/** Someone who signs under a title of his own; a NIP that cannot be read is left out. */
export function namedSignatory(name: string, typedNip: string | null, title: string): Signatory {
  const nip = typedNip === null ? null : parseNip(typedNip);
  return {
    name,
    nip: nip?.ok === true ? nip.value : null,
    title,
    capacity: 'definitif',
    onBehalfOf: null,
    rank: null,
  };
}
