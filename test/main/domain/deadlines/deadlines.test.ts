import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOn, workingDaysLeft } from '#domain/deadlines/check-on.ts';
import { computeDeadline } from '#domain/deadlines/compute-deadline.ts';
import { defaultDeadlineRules, fixedWindow } from '#domain/deadlines/deadline-rules.ts';
import { explainDeadline } from '#domain/deadlines/explain-deadline.ts';
import {
  defaultCountingSettings,
  type HolidayCalendar,
  isWorkingDay,
} from '#domain/deadlines/holiday-calendar.ts';
import { addDays, daysBetween, isoDate } from '#domain/deadlines/iso-date.ts';
import { jakartaDateOf } from '#domain/deadlines/jakarta-date.ts';
import { calendarOf, parseHolidayTable } from '#domain/deadlines/parse-holiday-table.ts';
import table2013 from '../../../../resources/holidays/2013.json' with { type: 'json' };
import table2024 from '../../../../resources/holidays/2024.json' with { type: 'json' };
import table2025 from '../../../../resources/holidays/2025.json' with { type: 'json' };
import table2026 from '../../../../resources/holidays/2026.json' with { type: 'json' };
import vectors from '../../../fixtures/vectors/deadlines.json' with { type: 'json' };

const shipped = [table2013, table2024, table2025, table2026].map((json) => {
  const table = parseHolidayTable(json);
  if (!table.ok) throw new Error(table.problem);
  return table.value;
});
const calendar = calendarOf(shipped);
const noTables: HolidayCalendar = { version: 'kosong', years: [], days: [] };
const objection = defaultDeadlineRules['objection-first'];

describe('the shipped holiday tables', () => {
  it('agree with the 2013 and 2025 lists of the vectors', () => {
    for (const id of ['D05', 'D22']) {
      const vector = vectors.vectors.find((candidate) => candidate.id === id);
      expect(vector).toBeDefined();
      expect(datesOf('nasional')).toEqual(expect.arrayContaining(vector?.holidays ?? []));
      expect(datesOf('cuti-bersama')).toEqual(expect.arrayContaining(vector?.cutiBersama ?? []));
    }
  });
  it('are ordered and list no day twice', () => {
    const dates = calendar.days.map((day) => day.date);
    expect(dates).toEqual([...new Set(dates)].toSorted());
  });
  it('are named in the version', () => {
    expect(calendar.version).toContain('2013:');
    expect(calendar.years).toEqual([2013, 2024, 2025, 2026]);
  });
  it('refuse a day outside their year', () => {
    const stray = { date: '2014-01-01', kind: 'nasional', name: 'x', basis: null };
    expect(parseHolidayTable({ year: 2013, version: '1', days: [stray] })).toEqual({
      ok: false,
      problem: 'day-outside-year',
    });
  });
  it.each([null, [], { year: '2013' }, { year: 2013, version: '1', days: [{}] }])('refuse %j', (json) => {
    expect(parseHolidayTable(json).ok).toBe(false);
  });
});

describe('U25 explaining', () => {
  const deadline = computeDeadline(objection, isoDate('2013-08-01'), calendar);

  it('names article, start, skipped days and result', () => {
    expect(explainDeadline(deadline)).toBe(
      '7 (tujuh) hari kerja sejak 1 Agustus 2013 (Pasal 16), hari pertama 2 Agustus 2013; dilewati: ' +
        '3 s.d. 4 Agustus 2013 (akhir pekan), ' +
        '5 s.d. 7 Agustus 2013 (cuti bersama: Idul Fitri 1434 Hijriah), ' +
        '8 s.d. 9 Agustus 2013 (libur nasional: Idul Fitri 1434 Hijriah), ' +
        '10 s.d. 11 Agustus 2013 (akhir pekan), ' +
        '17 Agustus 2013 (libur nasional: Hari Kemerdekaan Republik Indonesia), ' +
        '18 Agustus 2013 (akhir pekan); terakhir 19 Agustus 2013; ' +
        'setelan: tanggal awal tidak dihitung, cuti bersama bukan hari kerja; tabel hari libur 2013 versi 1',
    );
  });
  it('keeps the settings and the table version used', () => {
    expect(deadline.holidayTableVersion).toBe(calendar.version);
    expect(deadline.settings).toEqual(defaultCountingSettings);
  });
  it('warns when the year has no table', () => {
    expect(explainDeadline(computeDeadline(objection, isoDate('2013-08-01'), noTables))).toContain(
      'tabel hari libur tahun 2013 belum ada',
    );
  });
  it('says so when the text sets no limit', () => {
    expect(
      explainDeadline(computeDeadline(defaultDeadlineRules.decision, isoDate('2013-08-23'), calendar)),
    ).toBe('Tidak ada batas waktu dalam peraturan (Pasal 18 ayat (4) dan Pasal 20)');
  });
  it('tells that the last day was moved', () => {
    const settings = { ...defaultCountingSettings, rollover: 'next-working-day' as const };
    const moved = computeDeadline(
      defaultDeadlineRules['field-review'],
      isoDate('2013-08-02'),
      calendar,
      settings,
    );
    expect(explainDeadline(moved)).toContain('digeser dari 9 Agustus 2013; terakhir 12 Agustus 2013');
  });
  it('does not move a published date', () => {
    const settings = { ...defaultCountingSettings, rollover: 'next-working-day' as const };
    const rule = fixedWindow('sptjm-upload', 'linimasa Tahap I 2025', isoDate('2025-01-26'));
    const window = computeDeadline(rule, isoDate('2025-01-15'), calendar, settings);
    expect(window.lastDay).toBe('2025-01-26');
    expect(explainDeadline(window)).toBe(
      'Tanggal tetap mulai 15 Januari 2025 (linimasa Tahap I 2025), hari pertama 15 Januari 2025; terakhir 26 Januari 2025',
    );
  });
});

describe('counting', () => {
  const day = fc.integer({ min: 0, max: 364 }).map((offset) => addDays(isoDate('2013-01-01'), offset));

  it('ends a count of n working days on a working day, with n of them inside', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 20 }), fc.boolean(), (start, amount, countStartDay) => {
        const rule = { ...objection, unit: 'working-day' as const, amount, countStartDay };
        const { firstDay, lastDay } = computeDeadline(rule, start, calendar);
        if (firstDay === null) throw new Error('a count has days');
        expect(isWorkingDay(lastDay, calendar, defaultCountingSettings)).toBe(true);
        expect(workingDaysLeft(addDays(firstDay, -1), lastDay, calendar)).toBe(amount);
      }),
    );
  });
  it('is never late on a day that was on time before', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 30 }), (start, offset) => {
        const deadline = computeDeadline(objection, start, calendar);
        const date = addDays(start, offset);
        if (checkOn(deadline, addDays(date, 1)) === 'within') expect(checkOn(deadline, date)).toBe('within');
      }),
    );
  });
  it('counts calendar days without looking at holidays', () => {
    fc.assert(
      fc.property(day, (start) => {
        const deadline = computeDeadline(defaultDeadlineRules['field-review'], start, noTables);
        expect(daysBetween(start, deadline.lastDay ?? start)).toBe(7);
        expect(deadline).toMatchObject({ skipped: [], yearsWithoutTable: [] });
      }),
    );
  });
  it.each([0, -1, 1.5])('throws on a length of %s', (amount) => {
    const rule = { ...objection, unit: 'working-day' as const, amount };
    expect(() => computeDeadline(rule, isoDate('2013-08-01'), calendar)).toThrow('length');
  });
});

describe('jakartaDateOf', () => {
  it.each([
    ['2013-07-31T16:59:59Z', '2013-07-31'],
    ['2013-07-31T17:00:00Z', '2013-08-01'],
    ['2013-12-31T23:59:59.999Z', '2014-01-01'],
  ])('%s is %s', (instant, value) => {
    expect(jakartaDateOf(instant)).toEqual({ ok: true, value });
  });
  it.each(['2013-07-31', '2013-02-30T00:00:00Z', '2013-07-31T24:00:00Z', '2013-07-31T17:00:00+07:00'])(
    'refuses %s',
    (instant) => {
      expect(jakartaDateOf(instant).ok).toBe(false);
    },
  );
});

function datesOf(kind: string): readonly string[] {
  return calendar.days.filter((holiday) => holiday.kind === kind).map((holiday) => holiday.date);
}
