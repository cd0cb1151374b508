import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate, partsOf } from '#domain/deadlines/iso-date.ts';
import { nameKey, normalizeName, sameName } from '#domain/people/name-comparison.ts';
import { checkNikAgainst, likelyBirthDate } from '#domain/people/nik-check.ts';
import { maskNik, nikFacts, parseNik } from '#domain/people/nik.ts';
import { parsePersonName } from '#domain/people/person-name.ts';
import { restoreLeadingZero } from '#domain/people/phone.ts';
import { isPostalCodeOfKota, parsePostalCode } from '#domain/people/postal-code.ts';
import { parseRtOrRw, parseRtRw } from '#domain/people/rt-rw.ts';

const refDate = isoDate('2013-07-15');

describe('checkNikAgainst', () => {
  const girl = nikOf('3171054205050003');

  it('is silent when the record agrees', () => {
    expect(checkNikAgainst(girl, isoDate('2005-05-02'), 'P', refDate)).toEqual([]);
  });
  it('warns of another birth date and another sex, and only warns', () => {
    expect(checkNikAgainst(girl, isoDate('2005-05-03'), 'L', refDate)).toEqual([
      'nik-birth-date-differs',
      'nik-sex-differs',
    ]);
  });
  it('compares nothing that is not recorded', () => {
    expect(checkNikAgainst(girl, null, null, refDate)).toEqual([]);
  });
  it('picks the century by role', () => {
    expect(likelyBirthDate(girl, refDate, 'pupil')).toBe('2005-05-02');
    expect(likelyBirthDate(girl, refDate, 'adult')).toBe('1905-05-02');
  });
  it('warns when no century fits', () => {
    expect(checkNikAgainst(nikOf('3171054205600003'), null, null, refDate)).toEqual(['nik-age-unlikely']);
  });
});

describe('nikFacts', () => {
  it('finds the birth date and sex a NIK was made from', () => {
    const birthDate = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(isoDate('1910-01-01'), days));
    fc.assert(
      fc.property(
        birthDate,
        fc.constantFrom('L', 'P'),
        fc.integer({ min: 1, max: 9999 }),
        (date, sex, serial) => {
          const { year, month, day } = partsOf(date);
          const parts = [sex === 'P' ? day + 40 : day, month, year % 100].map((part) =>
            String(part).padStart(2, '0'),
          );
          const facts = nikFacts(nikOf(`317308${parts.join('')}${String(serial).padStart(4, '0')}`));
          expect(facts.sex).toBe(sex);
          expect(facts.birthDateCandidates).toContain(date);
        },
      ),
    );
  });
});

describe('maskNik', () => {
  it('hides the birth date', () => {
    expect(maskNik(nikOf('3171054205050003'))).toBe('3171 05•• •••• 0003');
  });
});

describe('RT and RW', () => {
  it.each([
    ['RT.003/RW.011', '003/011'],
    ['rt 3 / rw 11', '003/011'],
    ['3-11', '003/011'],
    ['RT003RW011', '003/011'],
  ])('reads %s', (text, value) => {
    expect(parseRtRw(text)).toEqual({ ok: true, value });
  });
  it.each(['', '3', '003/000', '1/2/3', '1234/1', 'RT/RW'])('refuses "%s"', (text) => {
    expect(parseRtRw(text).ok).toBe(false);
  });
  it('pads a single number', () => {
    expect(parseRtOrRw('3')).toEqual({ ok: true, value: '003' });
    expect(parseRtOrRw('RW 11')).toEqual({ ok: true, value: '011' });
    expect(parseRtOrRw('0').ok).toBe(false);
  });
});

describe('telephones and postal codes', () => {
  it.each([
    ['81234567890', '081234567890'],
    ['6281234567890', '081234567890'],
    ['+62 0812 3456 7890', '081234567890'],
    ['0213840404', '0213840404'],
  ])('restores %s', (text, value) => {
    expect(restoreLeadingZero(text)).toEqual({ ok: true, value });
  });
  it('does not make a number of anything', () => {
    expect(restoreLeadingZero('12345').ok).toBe(false);
    expect(restoreLeadingZero('tidak ada').ok).toBe(false);
  });
  it('knows the range of each kota', () => {
    const kembangan = parsePostalCode('11610');
    expect(kembangan.ok && isPostalCodeOfKota(kembangan.value, '31.73')).toBe(true);
    expect(kembangan.ok && isPostalCodeOfKota(kembangan.value, '31.71')).toBe(false);
  });
});

describe('names', () => {
  it('keeps case and tidies spaces', () => {
    expect(parsePersonName('  Siti   Nur’aini, S.Pd. ')).toEqual({ ok: true, value: "Siti Nur'aini, S.Pd." });
  });
  it.each(['', '   ', 'Budi 2', '=CMD()', '...', 'Ani <b>'])('refuses "%s"', (text) => {
    expect(parsePersonName(text).ok).toBe(false);
  });
  it.each([
    ['H. Ahmad Fauzi, S.Pd', 'AHMAD FAUZI'],
    ['Drs. H. M. Rizki S.H., M.M.', 'm rizki'],
    ["Ma'ruf Amin", 'MARUF  AMIN'],
    ['Siti Nur Halizah', 'Siti Nurhalizah'],
    ['Nur-Aini', 'Nur Aini'],
  ])('takes %s and %s for one name', (a, b) => {
    expect(sameName(a, b)).toBe(true);
  });
  it.each([
    ['Budi', 'Badu'],
    ['Se Hyun', 'Hyun'],
    ['Ahmad', 'Ahmad Fauzi'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });
  it('never normalises a name to nothing', () => {
    expect(normalizeName('Dr.')).toBe('dr');
    expect(normalizeName('H. S.E.')).not.toBe('');
  });
  it('is stable: normalising twice changes nothing more in the key of plain names', () => {
    const word = fc.stringMatching(/^[b-df-z][a-z]{4,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const name = words.join(' ');
        expect(nameKey(normalizeName(name.toUpperCase()))).toBe(nameKey(name));
      }),
    );
  });
});

function nikOf(text: string) {
  const nik = parseNik(text);
  if (!nik.ok) throw new Error(nik.problem);
  return nik.value;
}
