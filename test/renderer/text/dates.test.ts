import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, isoDateOf } from '#domain/deadlines/iso-date.ts';
import { dateText, instantText, readTypedDate, shortDate } from '../../../renderer/text/dates.ts';

const today = isoDate('2013-08-14');

describe('readTypedDate', () => {
  it.each([
    ['29/07/2013', '2013-07-29'],
    ['29 7 2013', '2013-07-29'],
    ['29072013', '2013-07-29'],
    ['29 Juli 2013', '2013-07-29'],
    ['2013-07-29', '2013-07-29'],
  ])('reads %s day first', (typed, date) => {
    expect(readTypedDate(typed, today)).toEqual({ kind: 'date', date });
  });

  it('refuses a date that is only possible month first', () => {
    expect(readTypedDate('07/29/2013', today)).toEqual({
      kind: 'wrong',
      why: 'Tulis hari lebih dahulu: hari/bulan/tahun.',
    });
  });

  it('refuses a day that does not exist and knows a blank', () => {
    expect(readTypedDate('31/02/2013', today).kind).toBe('wrong');
    expect(readTypedDate('  ', today)).toEqual({ kind: 'blank' });
  });

  it('reads back every date as the field shows it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const date = isoDateOf(year, month, day);
          if (!date.ok) return;
          expect(readTypedDate(shortDate(date.value), today)).toEqual({ kind: 'date', date: date.value });
        },
      ),
    );
  });
});

describe('what a date looks like', () => {
  it('spells the month and marks an absent date', () => {
    expect(dateText('2013-07-29')).toBe('29 Juli 2013');
    expect(dateText(null)).toBe('—');
  });

  it('shows an instant in Jakarta, also past midnight', () => {
    expect(instantText('2013-07-29T18:05:00Z')).toBe('30/07/2013 01.05');
    expect(instantText('tidak diketahui')).toBe('tidak diketahui');
  });
});
