import { describe, expect, it } from 'vitest';
import { domicileOf } from '#domain/intake/domicile.ts';
import type { PostalCode } from '#domain/people/postal-code.ts';

describe('where a pupil lives by the address of the family card', () => {
  it.each([
    ['Jakarta Barat', null, 'dki'],
    ['Kepulauan Seribu', null, 'dki'],
    ['DKI', null, 'dki'],
    ['Kota Bekasi, Jawa Barat', null, 'luar-dki'],
    // The kota is what the card says; a postal code only stands in for it.
    ['Kota Depok', '11610', 'luar-dki'],
    [null, '11610', 'dki'],
    [null, '17411', 'luar-dki'],
    ['  ', null, 'dki'],
  ] as const)('%s with postal code %s: %s', (kota, postalCode, region) => {
    expect(domicileOf({ kota, postalCode: postalCode as PostalCode | null })).toBe(region);
  });
});
