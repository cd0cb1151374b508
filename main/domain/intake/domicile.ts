import { isDkiPostalCode, type PostalCode } from '../people/postal-code.ts';
import type { Region } from '../routing/levels.ts';

/** The part of an address that tells in which province it lies. */
export interface DomicileAddress {
  readonly kota: string | null;
  readonly postalCode: PostalCode | null;
}

/**
 * Where a pupil lives by the address on the family card (Pasal 4 "berdomisili"); never by the NIK, which does not
 * change when people move.
 *
 * A recap that names neither kota nor postal code is about the school's own surroundings.
 */
export function domicileOf(address: DomicileAddress): Region {
  if (address.kota !== null && address.kota.trim() !== '') {
    return /jakarta|kepulauan seribu|kep\. ?seribu|^\s*dki\s*$/i.test(address.kota) ? 'dki' : 'luar-dki';
  }
  if (address.postalCode !== null) return isDkiPostalCode(address.postalCode) ? 'dki' : 'luar-dki';
  return 'dki';
}
