import { awaitedReports } from '#domain/periodic-reports/report-duties.ts';
import type { IncomingReport } from '#domain/periodic-reports/report-facts.ts';
import type { ReportPeriod } from '#domain/periodic-reports/report-periods.ts';
import type { Knex } from 'knex';
import {
  contentOfReport,
  currentReports,
  type PeriodicReportRecord,
} from '../../../db/queries/periodic-reports.ts';
import { type Desk, opened } from '../desk.ts';
import { readOfficeRules } from '../rounds/office-rules.ts';
import { reportersOf } from './reporters.ts';

/** The reports of Pasal 44 that came in for a quarter, and who has sent none; null where none are awaited. */
export async function incomingReports(
  desk: Desk,
  db: Knex,
  period: ReportPeriod,
): Promise<{ readonly reports: readonly IncomingReport[]; readonly missing: readonly string[] } | null> {
  const { own } = opened(desk);
  const { settings } = await readOfficeRules(db);
  if (!awaitedReports(own.kind, settings).includes('44')) return null;
  const records = await currentReports(db, '44', period.from);
  const sent = new Set(records.map(({ unit }) => unit));
  const reporters = await reportersOf(desk, db, own, '44', settings);
  return {
    reports: records.map(incomingReport),
    missing: reporters.filter(({ unit }) => !sent.has(unit)).map(({ name }) => name),
  };
}

function incomingReport(record: PeriodicReportRecord): IncomingReport {
  const { recipients, funds, declared, facts } = contentOfReport(record);
  return {
    office: record.unit_name,
    number: record.number,
    date: record.date,
    recipients,
    // A report on paper names one sum: what reached the pupils.
    funds: declared ?? { received: null, disbursed: funds },
    facts: facts ?? null,
  };
}
