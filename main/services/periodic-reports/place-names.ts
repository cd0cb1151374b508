import { tierOf } from '#domain/routing/office-kinds.ts';
import type { Wilayah } from '#domain/routing/office-registry.ts';
import type { Desk, OwnOffice } from '../desk.ts';
import { shippedOffices } from '../shipped-wilayah.ts';

interface SchoolPlace {
  readonly outside: boolean;
  readonly kecamatan: string | null;
  /** The office below that recapped the school's pupils: its region is the school's where nothing else is known. */
  readonly office: string | null;
}

const kotaCode = '31.73'.length;

/** Where a report counts a school: by kecamatan, at the Dinas and the Kanwil by kota. */
export function placeNames(desk: Desk, own: OwnOffice): (place: SchoolPlace) => string {
  const { kota } = desk.shipped.json('wilayah/dki.json') as Wilayah;
  const names = new Map(
    kota.flatMap(({ code, name, kecamatan }) => [
      [code, name] as const,
      ...kecamatan.map((one) => [one.code, one.name] as const),
    ]),
  );
  const regions = new Map(shippedOffices(desk).map(({ office, regionCode }) => [office, regionCode]));
  const byKota = countsByKota(own);
  return ({ outside, kecamatan, office }) => {
    if (outside) return 'Luar Daerah';
    const code = kecamatan ?? regions.get(office ?? '') ?? own.regionCode;
    const known = names.get(byKota ? code.slice(0, kotaCode) : code);
    // A Kantor serves a whole kota: its schools have no kecamatan of their own in the recap.
    return known !== undefined && (byKota || code.length > kotaCode) ? known : 'Belum tercatat';
  };
}

/** What the figures by place are cut by, as a heading says it. */
export function placeTitle(own: OwnOffice): string {
  return countsByKota(own) ? 'kota/kabupaten administrasi' : 'kecamatan';
}

function countsByKota({ kind }: OwnOffice): boolean {
  return ['dinas', 'kanwil'].includes(tierOf(kind));
}
