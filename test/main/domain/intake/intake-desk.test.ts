import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { intakeDeskFor, type Letter } from '#domain/intake/intake-desk.ts';
import { registeredOffices, type Wilayah } from '#domain/routing/office-registry.ts';
import { routedLevelGroups } from '#domain/routing/route.ts';

const wilayah = JSON.parse(
  readFileSync(new URL('../../../../resources/wilayah/dki.json', import.meta.url), 'utf8'),
) as Wilayah;
const offices = registeredOffices(wilayah);
const kecamatan = wilayah.kota.flatMap((kota) => kota.kecamatan.map(({ code }) => code));

const inDki = (kecamatanCode: string) => ({ region: 'dki', kecamatanCode }) as const;
const outside = { region: 'luar-dki', kecamatanCode: null } as const;

function takersOf(letter: Omit<Letter, 'office'>): readonly string[] {
  return offices
    .filter((office) => intakeDeskFor({ ...letter, office }).kind === 'here')
    .map(({ office }) => office);
}

describe('where a letter belongs', () => {
  it('is exactly one office for every class, jenjang and kecamatan of DKI (Pasal 8-10, 27)', () => {
    for (const code of kecamatan) {
      for (const level of routedLevelGroups) {
        const classes = {
          a: { domicile: inDki('31.71.01'), school: inDki(code) },
          b: { domicile: inDki(code), school: outside },
          c: { domicile: outside, school: inDki(code) },
        };
        for (const [applicantClass, places] of Object.entries(classes)) {
          const takers = takersOf({ ...places, level });
          expect(takers, `${applicantClass} ${level} ${code}`).toHaveLength(1);
        }
      }
    }
  });

  it.each([
    ['SD', '31.73.08', '317308-seksi-dasar'],
    ['SLB', '31.73.08', '317308-seksi-dasar'],
    ['SMK', '31.73.08', '317308-seksi-menengah'],
    ['MTs', '31.73.08', '3173-kantor-kemenag'],
    ['MA', '31.73.08', '31-kanwil-kemenag'],
    ['SMP', '31.01.02', '3101-seksi-dasar'],
    ['SMA', '31.01.01', '3101-seksi-menengah'],
    ['MI', '31.01.01', '3101-kantor-kemenag'],
  ] as const)(
    'class b %s of %s comes to %s, by the family card (Pasal 9(1), G-09)',
    (level, code, office) => {
      expect(takersOf({ domicile: inDki(code), school: outside, level })).toEqual([office]);
    },
  );

  it('is nowhere for who lives and learns outside (Pasal 4)', () => {
    for (const level of routedLevelGroups) {
      expect(takersOf({ domicile: outside, school: outside, level })).toEqual([]);
      const [office] = offices;
      if (office)
        expect(intakeDeskFor({ office, domicile: outside, school: outside, level })).toEqual({
          kind: 'not-target',
          article: '4',
        });
    }
  });

  it('follows the school for classes a and c, with their own articles', () => {
    const office = { kind: 'seksi-dasar-kecamatan', regionCode: '31.73.08' } as const;
    const school = inDki('31.73.08');
    expect(intakeDeskFor({ office, domicile: inDki('31.75.01'), school, level: 'SMP' })).toMatchObject({
      kind: 'here',
      applicantClass: 'a',
      article: '8',
    });
    // Madrasah are kept by the section that verifies class a there (Pasal 13(1), G-02).
    expect(intakeDeskFor({ office, domicile: outside, school, level: 'MI' })).toMatchObject({
      kind: 'here',
      applicantClass: 'c',
      article: '10',
    });
  });
});
