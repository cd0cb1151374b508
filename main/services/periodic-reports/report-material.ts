import { refuse } from '#contract/errors/app-error.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import {
  type DeclaredFunds,
  type IncomingReport,
  noTexts,
  type ReportFacts,
  type ReportTexts,
  type SpendingCoverage,
  sumFunds,
  sumLines,
  sumObjections,
} from '#domain/periodic-reports/report-facts.ts';
import { ownReportDuties, type ReportDuty, reportDuty } from '#domain/periodic-reports/report-duties.ts';
import { periodOf, type ReportPeriod } from '#domain/periodic-reports/report-periods.ts';
import type { Knex } from 'knex';
import { type Desk, opened } from '../desk.ts';
import { readOfficeRules } from '../rounds/office-rules.ts';
import { gatherFacts } from './gather-facts.ts';
import { incomingReports } from './incoming-reports.ts';
import { spendingCoverage } from './spending-coverage.ts';

export type OwnReportKind = '44' | '45';

/** Everything a report of this office says that the program knows by itself. */
export interface ReportMaterial {
  readonly duty: ReportDuty;
  readonly period: ReportPeriod;
  readonly facts: ReportFacts;
  /** What the registers or the reports received suggest; the head declares. */
  readonly funds: DeclaredFunds;
  readonly spending: SpendingCoverage | null;
  readonly incoming: {
    readonly reports: readonly IncomingReport[];
    readonly missing: readonly string[];
  } | null;
}

/** Refuses (LAP-020) a report that is not this office's own. */
export async function gatherMaterial(
  desk: Desk,
  db: Knex,
  kind: OwnReportKind,
  periodFrom: IsoDate,
): Promise<ReportMaterial> {
  const { own } = opened(desk);
  const { settings } = await readOfficeRules(db);
  const duty = reportDuty(kind, settings);
  if (!ownReportDuties(own.kind).includes(kind))
    refuse('LAP-020', { office: own.name, article: duty.article });
  const period = periodOf(duty.every, periodFrom);
  const facts = await gatherFacts(desk, db, period);
  const incoming = kind === '45' ? await incomingReports(desk, db, period) : null;
  return {
    duty,
    period,
    facts: incoming === null ? facts : withReported(facts, incoming.reports),
    funds:
      incoming === null ? fundsOfRegisters(facts) : sumFunds(incoming.reports.map((report) => report.funds)),
    spending: await spendingCoverage(desk, db, period),
    incoming,
  };
}

/** Texts and sums typed so far; what was never typed begins with what the registers suggest. */
export async function readDraft(
  db: Knex,
  kind: OwnReportKind,
  { period, funds }: Pick<ReportMaterial, 'period' | 'funds'>,
): Promise<{
  readonly texts: ReportTexts;
  readonly funds: DeclaredFunds;
  readonly savedAt: string | null;
  readonly savedBy: string | null;
}> {
  const row = await db('periodic_report_draft')
    .where({ kind, period_from: period.from })
    .first<{ texts: string; funds: string; saved_at: string; saved_by: string } | undefined>();
  if (!row) return { texts: noTexts, funds, savedAt: null, savedBy: null };
  return {
    texts: JSON.parse(row.texts) as ReportTexts,
    funds: JSON.parse(row.funds) as DeclaredFunds,
    savedAt: row.saved_at,
    savedBy: row.saved_by,
  };
}

/** Only the offices below decide objections and keep changes: those figures are the sum of their reports. */
function withReported(own: ReportFacts, reports: readonly IncomingReport[]): ReportFacts {
  const reported = reports.flatMap(({ facts }) => (facts === null ? [] : [facts]));
  return {
    ...own,
    objections: sumObjections([own.objections, ...reported.map(({ objections }) => objections)]),
    sanctions: sumLines([own.sanctions, ...reported.map(({ sanctions }) => sanctions)]),
  };
}

/** Where this office keeps no transfers, nothing is suggested: no figure is better than a wrong one. */
function fundsOfRegisters({ months }: ReportFacts): DeclaredFunds {
  const disbursed = months.reduce((sum, month) => sum + month.disbursed, 0);
  return { received: null, disbursed: disbursed === 0 ? null : disbursed };
}
