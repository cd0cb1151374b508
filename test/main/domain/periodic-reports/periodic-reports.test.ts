import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '#domain/deadlines/iso-date.ts';
import { standingOf } from '#domain/periodic-reports/missing-reports.ts';
import {
  awaitedReports,
  ownReportDuties,
  reportDuty,
  spendingReportOffice,
} from '#domain/periodic-reports/report-duties.ts';
import { periodOf, periodsSince } from '#domain/periodic-reports/report-periods.ts';
import { defaultPolicySettings } from '#domain/policy/settings.ts';

const someDay = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays(isoDate('1990-01-01'), days));

describe('the periods of reports', () => {
  it.each([
    ['month', '2013-08-15', '2013-08-01', '2013-08-31', 'Agustus 2013'],
    ['month', '2024-02-29', '2024-02-01', '2024-02-29', 'Februari 2024'],
    ['quarter', '2013-09-30', '2013-07-01', '2013-09-30', 'Triwulan III 2013'],
    ['quarter', '2013-10-01', '2013-10-01', '2013-12-31', 'Triwulan IV 2013'],
    ['quarter', '2014-03-01', '2014-01-01', '2014-03-31', 'Triwulan I 2014'],
  ] as const)('G-34: the %s of %s', (every, date, from, to, label) => {
    expect(periodOf(every, isoDate(date))).toEqual({ every, from, to, label });
  });

  it('cover every day once, without a gap', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: 0, max: 900 }),
        fc.constantFrom('month', 'quarter'),
        (start, days, every) => {
          const today = addDays(start, days);
          const periods = periodsSince(every, start, today);
          expect(periods[0]?.from ?? '').toBe(periodOf(every, start).from);
          expect(periods.at(-1)?.to ?? '').toBe(periodOf(every, today).to);
          for (const [index, period] of periods.slice(1).entries())
            expect(period.from).toBe(addDays(periods[index]?.to ?? today, 1));
        },
      ),
    );
  });

  it('are none when the first duty lies ahead', () => {
    expect(periodsSince('quarter', isoDate('2013-08-01'), isoDate('2013-07-31'))).toEqual([]);
  });
});

describe('who reports to whom', () => {
  const settings = defaultPolicySettings;

  it('Pasal 44 and 45: Suku Dinas and Kantor to the Dinas; Dinas and Kanwil to the Governor', () => {
    expect(ownReportDuties('sudin-dasar')).toEqual(['44']);
    expect(ownReportDuties('sudin-kabupaten')).toEqual(['44']);
    expect(ownReportDuties('kantor-kemenag')).toEqual(['44']);
    expect(ownReportDuties('kanwil-kemenag')).toEqual(['45']);
    expect(ownReportDuties('dinas')).toEqual(['45']);
    expect(ownReportDuties('seksi-dasar-kecamatan')).toEqual([]);
    expect(awaitedReports('dinas', settings)).toEqual(['44', '48']);
    expect(awaitedReports('kanwil-kemenag', settings)).toEqual(['44']);
  });

  it('G-25: Format 5 of a madrasah goes to the Suku Dinas by the letter, to the Kantor by choice', () => {
    const kemenag = { ...settings, madrasahSpendingReportTo: 'kantor-kemenag' } as const;
    expect(spendingReportOffice('MI', settings)).toBe('sudin-dasar');
    expect(spendingReportOffice('MA', settings)).toBe('sudin-menengah');
    expect(spendingReportOffice('MA', kemenag)).toBe('kantor-kemenag');
    expect(spendingReportOffice('SMK', kemenag)).toBe('sudin-menengah');
    expect(spendingReportOffice('SMP', settings, true)).toBe('sudin-kabupaten');
    expect(spendingReportOffice('PKBM', settings)).toBeNull();
    expect(awaitedReports('kantor-kemenag', settings)).toEqual([]);
    expect(awaitedReports('kantor-kemenag', kemenag)).toEqual(['43d', '43e']);
  });

  it('G-24: the school reports every month unless the office reads Format 4', () => {
    expect(reportDuty('43d', settings).every).toBe('month');
    expect(reportDuty('43d', { ...settings, schoolReportDuty: 'quarterly-only' }).every).toBe('quarter');
  });
});

describe('who has not reported', () => {
  const period = periodOf('quarter', isoDate('2013-10-01'));
  const schools = [
    { unit: '1', name: 'SDN 1', bound: true },
    { unit: '2', name: 'SDN 2', bound: true },
    { unit: '3', name: 'SMP di Bekasi', bound: false },
  ];

  it('names the missing ones; a school outside DKI is shown apart (G-51)', () => {
    const standing = standingOf(
      period,
      schools,
      [
        { unit: '1', periodFrom: period.from },
        { unit: '2', periodFrom: isoDate('2013-07-01') },
      ],
      isoDate('2013-12-31'),
    );
    expect(standing).toMatchObject({ owing: 2, filed: 1, late: false });
    expect(standing.missing.map(({ unit }) => unit)).toEqual(['2']);
    expect(standing.silentOutside.map(({ unit }) => unit)).toEqual(['3']);
  });

  it('is late from the day after the period', () => {
    expect(standingOf(period, schools, [], isoDate('2013-12-31')).late).toBe(false);
    expect(standingOf(period, schools, [], isoDate('2014-01-01')).late).toBe(true);
  });
});
