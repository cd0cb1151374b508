import { type RegisteredOffice, registeredOffices, type Wilayah } from '#domain/routing/office-registry.ts';
import { type Desk } from './desk.ts';

/** Every office there is, from the region codes shipped with the program. */
export function shippedOffices(desk: Desk): RegisteredOffice[] {
  return registeredOffices(desk.shipped.json('wilayah/dki.json') as Wilayah);
}
