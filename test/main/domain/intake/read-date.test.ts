import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isoDate, partsOf } from '#domain/deadlines/iso-date.ts';
import { readDateText } from '#domain/intake/read-date.ts';

const today = isoDate('2013-07-30');

describe('U07, SP11: dates are read day first', () => {
  test.each([
    ['22/11/2013', '2013-11-22'],
    ['22-11-2013', '2013-11-22'],
    ['22.11.2013', '2013-11-22'],
    ['1/2/2013', '2013-02-01'],
    ['22 November 2013', '2013-11-22'],
    ['22 nopember 2013', '2013-11-22'],
    ['5-Agu-2012', '2012-08-05'],
    ['29 Feb 2012', '2012-02-29'],
    ['2013-11-22', '2013-11-22'],
    ['41640', '2014-01-01'],
    ['1-1-14', '1914-01-01'],
    ['1-1-13', '2013-01-01'],
  ])('%s', (text, date) => {
    expect(readDateText(text, today)).toMatchObject({ kind: 'date', date });
  });

  test.each([
    '31/02/2014',
    '29/2/2013',
    '32/1/2013',
    '13/13/2013',
    '0/1/2013',
    'kemarin',
    '99999',
    '2013-02-30',
  ])('%s is no date', (text) => {
    expect(readDateText(text, today).kind).toBe('impossible');
  });

  test('11/22/2013 is only possible month first', () => {
    expect(readDateText('11/22/2013', today).kind).toBe('month-first');
  });

  test('law: every day written day first is read as that day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.constantFrom('/', '-', '.', ' '), (days, sign) => {
        const date = addDays(isoDate('1950-01-01'), days);
        const { year, month, day } = partsOf(date);
        expect(readDateText([day, month, year].join(sign), today)).toEqual({
          kind: 'date',
          date,
          shortYear: false,
        });
      }),
    );
  });
});
