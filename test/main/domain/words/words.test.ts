import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import {
  beritaAcaraOpening,
  dateRange,
  longDate,
  romanMonth,
  weekdayName,
} from '#domain/words/date-words.ts';
import { parseRupiah, rupiahRegulation, rupiahShort, rupiahWithWords } from '#domain/words/rupiah.ts';
import { countWithWords, terbilang } from '#domain/words/terbilang.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import vectors from '../../../fixtures/vectors/formats.json' with { type: 'json' };

describe('U31 terbilang', () => {
  it.each(vectors.terbilang)('spells $n', ({ n, text }) => {
    expect(terbilang(n)).toBe(text);
  });

  it('spells different numbers differently', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        expect(terbilang(a) === terbilang(b)).toBe(a === b);
      }),
    );
  });

  it('is made of clean words for every safe integer', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (n) => {
        expect(terbilang(n)).toMatch(/^[a-z]+( [a-z]+)*$/);
      }),
    );
  });

  it.each([-1, 1.5, Number.NaN])('throws on %s', (n) => {
    expect(() => terbilang(n)).toThrow('Not a count');
  });

  it('writes a count with its words', () => {
    expect(countWithWords(7, 'hari kalender')).toBe('7 (tujuh) hari kalender');
    expect(countWithWords(1500, 'orang')).toBe('1.500 (seribu lima ratus) orang');
  });
});

describe('U31 rupiah', () => {
  it.each(vectors.rupiah)('formats $n', ({ n, short, regulation }) => {
    expect(rupiahShort(n)).toBe(short);
    expect(rupiahRegulation(n)).toBe(regulation);
  });

  it('adds the words', () => {
    expect(rupiahWithWords(250_000)).toBe('Rp 250.000,00 (dua ratus lima puluh ribu rupiah)');
  });

  it.each([-1, 0.5, Number.POSITIVE_INFINITY])('refuses %s as an amount', (n) => {
    expect(parseRupiah(n)).toEqual({ ok: false, problem: 'not-rupiah' });
  });

  it('groups digits without losing any', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (n) => {
        expect(Number(formatThousands(n).replaceAll('.', ''))).toBe(n);
        expect(formatThousands(n)).toMatch(/^\d{1,3}(\.\d{3})*$/);
      }),
    );
  });
});

describe('U31 dates in words', () => {
  it.each(vectors.dates)('writes $iso', ({ iso, short, weekday, beritaAcara }) => {
    expect(longDate(isoDate(iso))).toBe(short);
    expect(weekdayName(isoDate(iso))).toBe(weekday);
    expect(beritaAcaraOpening(isoDate(iso))).toBe(beritaAcara);
  });

  it.each([
    ['2013-08-03', '2013-08-04', '3 s.d. 4 Agustus 2013'],
    ['2013-07-30', '2013-08-02', '30 Juli s.d. 2 Agustus 2013'],
    ['2013-12-30', '2014-01-02', '30 Desember 2013 s.d. 2 Januari 2014'],
    ['2013-08-03', '2013-08-03', '3 Agustus 2013'],
  ])('writes %s to %s', (from, to, text) => {
    expect(dateRange(isoDate(from), isoDate(to))).toBe(text);
  });

  it('numbers months as letters do', () => {
    expect([1, 4, 9, 12].map(romanMonth)).toEqual(['I', 'IV', 'IX', 'XII']);
    expect(() => romanMonth(13)).toThrow();
  });
});
