import type { MethodName, ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import type { ReportStanding } from '#contract/methods/periodic-reports.ts';
import { reportDuty } from '#domain/periodic-reports/report-duties.ts';
import { periodOf } from '#domain/periodic-reports/report-periods.ts';
import { findPage } from '../../../db/queries/paging.ts';
import {
  contentOfReport,
  currentReports,
  type PeriodicReportRecord,
} from '../../../db/queries/periodic-reports.ts';
import { type Desk, opened, reading } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { readOfficeRules } from '../rounds/office-rules.ts';
import { composeReport, saveDraft } from './compose-report.ts';
import { finaliseReport } from './finalise-report.ts';
import { printSpending } from './print-spending.ts';
import { recordReport } from './record-report.ts';
import { reportersOf } from './reporters.ts';
import { sendReport } from './send-report.ts';
import { type DutyStanding, standingToday } from './standing.ts';

export function periodicReportHandlers(
  desk: Desk,
): HandlersOf<Extract<MethodName, `periodicReports.${string}`>> {
  return {
    'periodicReports.standing': async () =>
      (await standingToday(desk, reading(desk))).map(viewStanding).sort(newestFirst),
    'periodicReports.coverage': (request) => coverage(desk, request),
    'periodicReports.page': (request) => pageReports(desk, request),
    'periodicReports.record': (request) => recordReport(desk, request),
    'periodicReports.compose': (request) => composeReport(desk, request),
    'periodicReports.saveDraft': (request) => saveDraft(desk, request),
    'periodicReports.finalise': (request, job) => finaliseReport(desk, request, job),
    'periodicReports.send': (request) => sendReport(desk, request),
    'periodicReports.printSpending': (request, job) => printSpending(desk, request, job),
  };
}

/** What runs now is at the top, what was never brought further down. */
function newestFirst(a: ReportStanding, b: ReportStanding): number {
  return b.periodFrom.localeCompare(a.periodFrom) || a.kind.localeCompare(b.kind);
}

function viewStanding({ duty, own, period, ...standing }: DutyStanding): ReportStanding {
  return {
    kind: duty.kind,
    title: duty.title,
    article: duty.article,
    by: duty.by,
    to: duty.to,
    gap: duty.gap,
    own,
    periodFrom: period.from,
    periodLabel: period.label,
    dueOn: period.to,
    late: standing.late,
    owing: standing.owing,
    filed: standing.filed,
    silentOutside: standing.silentOutside.length,
  };
}

/** Every reporter of a period with its report, the missing ones first. */
async function coverage(
  desk: Desk,
  request: ParsedRequestOf<'periodicReports.coverage'>,
): Promise<ResponseOf<'periodicReports.coverage'>> {
  const db = reading(desk);
  const { settings } = await readOfficeRules(db);
  const period = periodOf(reportDuty(request.kind, settings).every, request.periodFrom);
  const reporters = await reportersOf(desk, db, opened(desk).own, request.kind, settings);
  const filed = await currentReports(db, request.kind, period.from);
  const byUnit = new Map(filed.map((row) => [row.unit, row]));
  const rows = reporters
    .filter(({ since }) => since === null || since <= period.to)
    .map(({ unit, name, bound }) => {
      const report = byUnit.get(unit);
      return {
        unit,
        name,
        bound,
        filed: report !== undefined,
        number: report?.number ?? null,
        date: report?.date ?? null,
        receivedOn: report?.received_on ?? null,
        revision: report?.revision ?? null,
      };
    })
    .filter((row) => !request.missing || !row.filed)
    .sort((a, b) => Number(a.filed) - Number(b.filed) || a.name.localeCompare(b.name, 'id'));
  const first = request.page * request.pageSize;
  return { rows: rows.slice(first, first + request.pageSize), total: rows.length };
}

async function pageReports(
  desk: Desk,
  request: ParsedRequestOf<'periodicReports.page'>,
): Promise<ResponseOf<'periodicReports.page'>> {
  const db = reading(desk);
  const { settings } = await readOfficeRules(db);
  const { rows, total } = await findPage<PeriodicReportRecord>(
    db('periodic_report').select('*'),
    request,
    { receivedOn: 'received_on', unitName: 'unit_name', date: 'date' },
    ['received_on desc', 'report_id desc'],
  );
  return {
    total,
    rows: rows.map((row) => {
      const duty = reportDuty(row.kind, settings);
      const { recipients, funds, note } = contentOfReport(row);
      return {
        reportId: row.report_id,
        kind: row.kind,
        title: duty.title,
        unitName: row.unit_name,
        trigger: row.trigger,
        periodFrom: row.period_from,
        periodLabel: periodOf(duty.every, row.period_from).label,
        number: row.number,
        date: row.date,
        receivedOn: row.received_on,
        revision: row.revision,
        superseded: row.superseded === 1,
        recipients,
        funds,
        note,
        documentId: row.document_id,
        paketId: row.paket_id,
      };
    }),
  };
}
