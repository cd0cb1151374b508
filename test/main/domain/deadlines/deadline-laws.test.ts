import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDeadline, type Deadline, tryDeadline } from '#domain/deadlines/compute-deadline.ts';
import { type DeadlineRule, defaultDeadlineRules, fixedWindow } from '#domain/deadlines/deadline-rules.ts';
import { explainDeadline } from '#domain/deadlines/explain-deadline.ts';
import {
  type CountingSettings,
  defaultCountingSettings,
  type Holiday,
  type HolidayCalendar,
} from '#domain/deadlines/holiday-calendar.ts';
import { addDays, isoDate, parseIsoDate, type Weekday } from '#domain/deadlines/iso-date.ts';
import { naiveDeadline } from './naive-deadline.ts';

const runs = { numRuns: 1500 };
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

// Three years around a leap day, with holidays dense enough to pile up on weekends, on day 1 and on last days.
const start = fc.integer({ min: 0, max: 1095 }).map((offset) => addDays(isoDate('2023-06-01'), offset));
const holiday: fc.Arbitrary<Holiday> = fc.record({
  date: fc.integer({ min: 0, max: 1500 }).map((offset) => addDays(isoDate('2023-06-01'), offset)),
  kind: fc.constantFrom('nasional' as const, 'cuti-bersama' as const, 'daerah' as const),
  name: fc.constantFrom('Idul Fitri', 'Natal', 'Pilkada'),
  basis: fc.constant(null),
});
const calendar: fc.Arbitrary<HolidayCalendar> = fc
  .array(holiday, { maxLength: 300 })
  .map((days) => ({ version: '2023:1', years: [2023, 2024, 2025], days }));
const settings: fc.Arbitrary<CountingSettings> = fc.record({
  workWeek: fc.subarray([...weekdays], { minLength: 1 }),
  cutiBersamaIsNonWorking: fc.boolean(),
  rollover: fc.constantFrom('none' as const, 'next-working-day' as const),
});
const rule: fc.Arbitrary<DeadlineRule> = fc
  .record({
    unit: fc.constantFrom(
      'calendar-day' as const,
      'working-day' as const,
      'month' as const,
      'calendar-quarter' as const,
    ),
    amount: fc.integer({ min: 1, max: 40 }),
    countStartDay: fc.boolean(),
  })
  .map((length) => ({ kind: 'objection-first' as const, article: '16', ...length }));

describe('against a count day by day', () => {
  it('ends on the same day, whatever the unit, the work week and the holidays', () => {
    fc.assert(
      fc.property(rule, start, calendar, settings, (one, from, table, counting) => {
        const { firstDay, lastDay } = computeDeadline(one, from, table, counting);
        expect({ firstDay, lastDay }).toEqual(naiveDeadline(one, from, table, counting));
      }),
      runs,
    );
  });

  it('does not care for the order of the table or for days listed twice', () => {
    fc.assert(
      fc.property(rule, start, calendar, settings, fc.nat(), (one, from, table, counting, seed) => {
        const twice = [...table.days, ...table.days];
        const shuffled = { ...table, days: twice.toSorted((a, b) => hash(a, seed) - hash(b, seed)) };
        expect(computeDeadline(one, from, shuffled, counting)).toEqual(
          computeDeadline(one, from, table, counting),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('tells every day it passed, and no other', () => {
    fc.assert(
      fc.property(start, calendar, fc.integer({ min: 1, max: 30 }), (from, table, amount) => {
        const deadline = computeDeadline(
          { ...defaultDeadlineRules['objection-first'], unit: 'working-day', amount },
          from,
          table,
        );
        const passed = skippedOf(deadline).length;
        const span = spanOf(addDays(from, 1), deadline);
        expect(span).toBe(amount + passed);
        for (const { names } of skippedOf(deadline))
          for (const name of names) expect(explainDeadline(deadline)).toContain(name);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('single cases', () => {
  const none: HolidayCalendar = { version: '', years: [], days: [] };
  const months = (amount: number) => ({
    ...defaultDeadlineRules['rolling-report'],
    unit: 'month' as const,
    amount,
  });
  const endOf = (one: DeadlineRule, from: string, counting = defaultCountingSettings) =>
    computeDeadline(one, isoDate(from), none, counting).lastDay;

  it.each([
    ['2023-11-30', 3, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2013-08-31', 1, '2013-09-30'],
    ['2013-10-31', 4, '2014-02-28'],
    ['2013-12-15', 120, '2023-12-15'],
  ])('clamps %s + %i months to %s', (from, amount, last) => {
    expect(endOf(months(amount), from)).toBe(last);
  });
  it.each([
    ['2013-01-01', 1, '2013-03-31'],
    ['2013-03-31', 1, '2013-03-31'],
    ['2013-12-31', 1, '2013-12-31'],
    ['2013-11-05', 2, '2014-03-31'],
    ['2024-02-29', 4, '2024-12-31'],
  ])('ends the quarter of %s (%i) on %s', (from, amount, last) => {
    const quarter: DeadlineRule = {
      ...defaultDeadlineRules['quarterly-report'],
      unit: 'calendar-quarter',
      amount,
    };
    expect(endOf(quarter, from)).toBe(last);
  });
  it('counts a long span', () => {
    const long: DeadlineRule = {
      ...defaultDeadlineRules['objection-first'],
      unit: 'working-day',
      amount: 2610,
    };
    expect(endOf(long, '2013-01-01')).toBe('2023-01-03');
  });
  it('takes regional days as days off whatever the setting for cuti bersama', () => {
    const pilkada: HolidayCalendar = {
      version: 'kantor:1',
      years: [2017],
      days: [{ date: isoDate('2017-02-15'), kind: 'daerah', name: 'Pilkada', basis: null }],
    };
    const counting = { ...defaultCountingSettings, cutiBersamaIsNonWorking: false };
    const deadline = computeDeadline(
      defaultDeadlineRules['objection-first'],
      isoDate('2017-02-09'),
      pilkada,
      counting,
    );
    expect(deadline.lastDay).toBe('2017-02-21');
    expect(explainDeadline(deadline)).toContain('15 Februari 2017 (libur daerah: Pilkada)');
    expect(explainDeadline(deadline)).toContain('cuti bersama dihitung hari kerja');
    expect(explainDeadline(deadline)).toContain('hari libur tambahan kantor versi 1');
  });
  it('explains calendar days without a table, because none was used', () => {
    const review = computeDeadline(defaultDeadlineRules['field-review'], isoDate('2013-08-02'), none);
    expect(explainDeadline(review)).toBe(
      '7 (tujuh) hari kalender sejak 2 Agustus 2013 (Pasal 18 ayat (1)), hari pertama 3 Agustus 2013; ' +
        'terakhir 9 Agustus 2013; setelan: tanggal awal tidak dihitung, hari terakhir yang libur tidak digeser',
    );
  });

  it.each([
    '',
    '2013-02-30',
    '2013-13-01',
    '2023-02-29',
    '2013-8-1',
    '1899-12-31',
    '2200-01-01',
    '2013-08-01T00:00:00Z',
  ])('has no date %j', (text) => {
    expect(parseIsoDate(text)).toEqual({ ok: false, problem: 'not-a-date' });
  });
  it.each<[DeadlineRule, string]>([
    [{ ...months(3), amount: 0 }, 'length'],
    [{ ...months(3), amount: 2.5 }, 'length'],
    [{ ...months(3), amount: Number.NaN }, 'length'],
    [{ ...months(3), amount: 20_000 }, 'out-of-calendar'],
    [{ ...defaultDeadlineRules['objection-first'], amount: 999_999 } as DeadlineRule, 'out-of-calendar'],
    [fixedWindow('registration', 'linimasa', isoDate('2013-07-01')), 'ends-before-start'],
  ])('answers %j with a value', (one, problem) => {
    expect(tryDeadline(one, isoDate('2013-08-01'), none)).toEqual({ ok: false, problem });
  });
  it('answers a week without working days with a value', () => {
    const counting = { ...defaultCountingSettings, workWeek: [] };
    expect(
      tryDeadline(defaultDeadlineRules['objection-first'], isoDate('2013-08-01'), none, counting),
    ).toEqual({
      ok: false,
      problem: 'work-week',
    });
  });
  it('throws when the program itself made such a rule', () => {
    expect(() => computeDeadline({ ...months(3), amount: 0 }, isoDate('2013-08-01'), none)).toThrow('length');
  });
});

function skippedOf(deadline: Deadline) {
  return deadline.lastDay === null ? [] : deadline.skipped;
}

function spanOf(from: string, { lastDay }: Deadline): number {
  return (Date.parse(lastDay ?? from) - Date.parse(from)) / 86_400_000 + 1;
}

/** Any order will do, as long as it is another one. */
function hash(day: Holiday, seed: number): number {
  return Array.from(`${day.date}${day.kind}${day.name}${seed}`).reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 100_003,
    7,
  );
}
