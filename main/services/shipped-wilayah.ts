import { kotaOfKecamatan } from '#domain/routing/kota-of-kecamatan.ts';
import { type RegisteredOffice, registeredOffices, type Wilayah } from '#domain/routing/office-registry.ts';
import type { Desk } from './desk.ts';

/** Every office there is, from the region codes shipped with the program. */
export function shippedOffices(desk: Pick<Desk, 'shipped'>): RegisteredOffice[] {
  return registeredOffices(wilayahOf(desk));
}

/** The kota of a kecamatan, read once for a whole recap. */
export function kotaLookup(desk: Desk): (kecamatan: string) => string | null {
  const wilayah = wilayahOf(desk);
  return (kecamatan) => kotaOfKecamatan(wilayah, kecamatan);
}

function wilayahOf(desk: Pick<Desk, 'shipped'>): Wilayah {
  return desk.shipped.json('wilayah/dki.json') as Wilayah;
}
