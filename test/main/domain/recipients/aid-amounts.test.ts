import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AidSpell,
  dueByMonth,
  outstandingMonths,
  usableBy,
} from '../../../../main/domain/recipients/aid-amounts.ts';
import {
  month,
  monthLabel,
  monthOf,
  monthsFrom,
  monthsOfSchoolYear,
  nextMonth,
  parseMonth,
} from '../../../../main/domain/recipients/month.ts';
import { isoDate } from '../../../../main/domain/deadlines/iso-date.ts';

const primary: AidSpell = { from: month('2013-07'), level: 'SD', monthly: 180_000 };
const junior: AidSpell = { from: month('2014-01'), level: 'SMP', monthly: 210_000 };

describe('months', () => {
  it('are read only as YYYY-MM', () => {
    expect(['2013-13', '2013-0', '13-07', '2013-07-01'].map((text) => parseMonth(text).ok)).toEqual(
      Array(4).fill(false),
    );
    expect(monthLabel(month('2013-08'))).toBe('Agustus 2013');
    expect(monthOf(isoDate('2013-08-31'))).toBe('2013-08');
    expect(nextMonth(month('2013-12'))).toBe('2014-01');
  });

  it('a school year has twelve, July to June', () => {
    const { first, last } = monthsOfSchoolYear('2013/2014');
    expect([first, last, monthsFrom(first, last).length]).toEqual(['2013-07', '2014-06', 12]);
  });
});

describe('amounts by month (Pasal 60)', () => {
  it('follow the level from the month of the move, whole months', () => {
    const due = dueByMonth([junior, primary], month('2013-11'), month('2014-02'));
    expect(due.map(({ month: of, level, gross }) => [of, level, gross])).toEqual([
      ['2013-11', 'SD', 180_000],
      ['2013-12', 'SD', 180_000],
      ['2014-01', 'SMP', 210_000],
      ['2014-02', 'SMP', 210_000],
    ]);
  });

  it('are open, never zero, where no Keputusan gives one; such a month is not outstanding', () => {
    const due = dueByMonth([{ ...primary, monthly: null }], month('2013-07'), month('2013-08'));
    expect(due.map(({ gross }) => gross)).toEqual([null, null]);
    expect(outstandingMonths(due, new Set())).toEqual([]);
  });

  it('sum to each amount times the months on its level, wherever the move falls', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 1, max: 2_000_000 }),
        fc.integer({ min: 1, max: 2_000_000 }),
        (monthsBefore, before, after) => {
          const months = monthsFrom(month('2013-07'), month('2014-06'));
          const spells: AidSpell[] = [{ ...primary, monthly: before }];
          const moved = months[monthsBefore];
          if (moved !== undefined) spells.push({ from: moved, level: 'SMP', monthly: after });
          const due = dueByMonth(spells, month('2013-07'), month('2014-06'));
          const sum = due.reduce((total, { gross }) => total + (gross ?? 0), 0);
          const beforeMonths = moved === undefined ? 12 : monthsBefore;
          expect(sum).toBe(beforeMonths * before + (12 - beforeMonths) * after);
        },
      ),
    );
  });

  it('what is paid and what is outstanding are all that is due, each month once', () => {
    fc.assert(
      fc.property(fc.subarray([...monthsFrom(month('2013-07'), month('2014-06'))]), (paid) => {
        const due = dueByMonth([primary, junior], month('2013-07'), month('2014-06'));
        const left = outstandingMonths(due, new Set(paid)).map(({ month: of }) => of);
        expect([...paid, ...left].sort()).toEqual(due.map(({ month: of }) => of));
      }),
    );
  });

  it('leave the pupil what the bank does not debit (Pasal 42(2)-(3))', () => {
    expect(usableBy(180_000, 2_000)).toBe(178_000);
    expect(usableBy(1_000, 2_000)).toBe(0);
  });
});
