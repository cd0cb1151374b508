import type { Knex } from 'knex';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { PeriodicReportKind } from '#domain/periodic-reports/report-duties.ts';
import type { DeclaredFunds, ReportFacts } from '#domain/periodic-reports/report-facts.ts';

/** One report in the register, whether made here, taken from paper or from a Paket. */
export interface PeriodicReportRecord {
  readonly report_id: string;
  readonly kind: PeriodicReportKind;
  /** NPSN, office code or `tim-monev`. */
  readonly unit: string;
  readonly unit_name: string;
  readonly trigger: 'berkala' | 'sewaktu-waktu';
  readonly period_from: IsoDate;
  readonly period_to: IsoDate;
  readonly revision: number;
  readonly number: string;
  readonly date: IsoDate;
  readonly received_on: IsoDate;
  /** JSON `PeriodicReportContent`. */
  readonly content: string;
  readonly superseded: number;
  readonly document_id: string | null;
  readonly paket_id: string | null;
}

/** What of a report is kept beside its paper; Format 5 states recipients and rupiah. */
export interface PeriodicReportContent {
  readonly recipients: number | null;
  readonly funds: number | null;
  readonly note: string;
  readonly replacesReason: string | null;
  /** Only of reports of Pasal 44 and 45 that were made by the program. */
  readonly declared?: DeclaredFunds;
  readonly facts?: ReportFacts;
}

/** The reports of a kind that stand for a period. */
export async function currentReports(
  db: Knex,
  kind: PeriodicReportKind,
  periodFrom: IsoDate,
): Promise<readonly PeriodicReportRecord[]> {
  return db('periodic_report')
    .where({ kind, trigger: 'berkala', period_from: periodFrom, superseded: 0 })
    .orderBy(['unit_name', 'report_id'])
    .select<PeriodicReportRecord[]>('*');
}

/** The report of one unit that another one of the same period would replace. */
export async function findCurrentReport(
  db: Knex,
  place: { readonly kind: PeriodicReportKind; readonly unit: string; readonly periodFrom: IsoDate },
): Promise<PeriodicReportRecord | null> {
  const row = await db('periodic_report')
    .where({
      kind: place.kind,
      unit: place.unit,
      trigger: 'berkala',
      period_from: place.periodFrom,
      superseded: 0,
    })
    .first<PeriodicReportRecord | undefined>();
  return row ?? null;
}

export async function findReport(db: Knex, reportId: string): Promise<PeriodicReportRecord | null> {
  const row = await db('periodic_report')
    .where({ report_id: reportId })
    .first<PeriodicReportRecord | undefined>();
  return row ?? null;
}

/** Every report this office made for a period, newest first. */
export async function reportsMadeFor(
  db: Knex,
  kind: PeriodicReportKind,
  unit: string,
  periodFrom: IsoDate,
): Promise<readonly PeriodicReportRecord[]> {
  return db('periodic_report')
    .where({ kind, unit, period_from: periodFrom })
    .orderBy([
      { column: 'recorded_at', order: 'desc' },
      { column: 'report_id', order: 'desc' },
    ])
    .select<PeriodicReportRecord[]>('*');
}

export function contentOfReport({ content }: PeriodicReportRecord): PeriodicReportContent {
  return JSON.parse(content) as PeriodicReportContent;
}
