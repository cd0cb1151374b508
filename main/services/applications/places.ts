import type { Place } from '#contract/methods/applications.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { domicileOf } from '#domain/intake/domicile.ts';
import type { Wilayah } from '#domain/routing/office-registry.ts';
import type { Desk } from '../desk.ts';

/** A kecamatan of DKI with the short name of its kota (`Jakarta Barat`). */
export interface Kecamatan {
  readonly code: string;
  readonly name: string;
  readonly kota: string;
}

export function kecamatanOfDki(desk: Desk): readonly Kecamatan[] {
  const { kota } = desk.shipped.json('wilayah/dki.json') as Wilayah;
  return kota.flatMap(({ name, kecamatan }) =>
    kecamatan.map((one) => ({
      code: one.code,
      name: one.name,
      kota: name.replace(/^(Kota|Kabupaten) Administrasi /, ''),
    })),
  );
}

/** A place of the family card as addresses are stored: kecamatan and kota in words. */
export interface PlaceWords {
  readonly kecamatan: string;
  readonly kota: string;
  readonly kecamatanCode: string | null;
}

/** PUP-002 for a code that is none, and for a place called outside whose kota is one of DKI. */
export function placeWords(desk: Desk, place: Place): PlaceWords {
  if (place.region === 'luar-dki') {
    const kota = `${place.kota}, ${place.province}`;
    if (domicileOf({ kota, postalCode: null }) === 'dki') refuse('PUP-002', { field: 'kota/kabupaten' });
    return { kecamatan: place.kecamatan, kota, kecamatanCode: null };
  }
  const { kecamatanCode } = place;
  const found =
    kecamatanOfDki(desk).find(({ code }) => code === kecamatanCode) ??
    refuse('PUP-002', { field: 'kecamatan' });
  return { kecamatan: found.name, kota: found.kota, kecamatanCode };
}
