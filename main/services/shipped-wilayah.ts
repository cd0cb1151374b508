import { kotaOfKecamatan } from '#domain/routing/kota-of-kecamatan.ts';
import { type RegisteredOffice, registeredOffices, type Wilayah } from '#domain/routing/office-registry.ts';
import type { Desk } from './desk.ts';
import type { Shipped } from './ports.ts';

/** Every office there is, from the region codes shipped with the program. */
export function shippedOffices(desk: Pick<Desk, 'shipped'>): readonly RegisteredOffice[] {
  const known = registered.get(desk.shipped);
  if (known) return known;
  const offices = registeredOffices(wilayahOf(desk));
  registered.set(desk.shipped, offices);
  return offices;
}

// Every list shows offices by name, and what was shipped stays as it is.
const registered = new WeakMap<Shipped, readonly RegisteredOffice[]>();

/** The kota of a kecamatan, read once for a whole recap. */
export function kotaLookup(desk: Desk): (kecamatan: string) => string | null {
  const wilayah = wilayahOf(desk);
  return (kecamatan) => kotaOfKecamatan(wilayah, kecamatan);
}

function wilayahOf(desk: Pick<Desk, 'shipped'>): Wilayah {
  return desk.shipped.json('wilayah/dki.json') as Wilayah;
}
