import { standingOf } from '#domain/periodic-reports/missing-reports.ts';
import { awaitedReports } from '#domain/periodic-reports/report-duties.ts';
import type { SpendingCoverage } from '#domain/periodic-reports/report-facts.ts';
import { periodOf, type ReportPeriod } from '#domain/periodic-reports/report-periods.ts';
import type { Knex } from 'knex';
import { contentOfReport, currentReports } from '../../../db/queries/periodic-reports.ts';
import { type Desk, opened, todayOf } from '../desk.ts';
import { readOfficeRules } from '../rounds/office-rules.ts';
import { placeNames } from './place-names.ts';
import { reportersOf } from './reporters.ts';

/** Format 5 of every school for one quarter; null where this office receives none (Pasal 43 huruf e). */
export async function spendingCoverage(
  desk: Desk,
  db: Knex,
  period: ReportPeriod,
): Promise<SpendingCoverage | null> {
  const { own } = opened(desk);
  const { settings } = await readOfficeRules(db);
  if (!awaitedReports(own.kind, settings).includes('43e')) return null;
  const quarter = periodOf('quarter', period.from);
  const reporters = (await reportersOf(desk, db, own, '43e', settings)).filter(
    ({ since }) => since === null || since <= quarter.to,
  );
  const reports = await currentReports(db, '43e', quarter.from);
  const { owing, filed, missing, silentOutside } = standingOf(
    quarter,
    reporters,
    reports.map(({ unit, period_from }) => ({ unit, periodFrom: period_from })),
    todayOf(desk),
  );
  const nameOf = placeNames(desk, own);
  const places = new Map(reporters.map((one) => [one.unit, one]));
  const lines = reports.map((report) => {
    const place = places.get(report.unit);
    const { recipients, funds } = contentOfReport(report);
    return {
      school: report.unit_name,
      place: nameOf({
        outside: place?.bound === false,
        kecamatan: place?.kecamatanCode ?? null,
        office: place?.fromOffice ?? null,
      }),
      number: report.number,
      recipients,
      funds,
    };
  });
  return {
    lines: lines.sort(
      (a, b) => a.place.localeCompare(b.place, 'id') || a.school.localeCompare(b.school, 'id'),
    ),
    owing,
    filed,
    silent: missing.map(({ name }) => name),
    silentOutside: silentOutside.map(({ name }) => name),
  };
}
