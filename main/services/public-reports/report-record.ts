import { refuse } from '#contract/errors/app-error.ts';
import type { PublicReportStep } from '#contract/methods/public-reports.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import {
  missingItems,
  type PublicReportItem,
  publicReportItemLabels,
  publicReportItems,
  type PublicReportState,
} from '#domain/public-reports/advance-public-report.ts';
import type { Knex } from 'knex';

/** A report of the public as stored; `reporter` is opened only for the Kepala (DOC-24: confidential). */
export interface PublicReportRecord {
  readonly report_id: string;
  readonly agenda_no: string;
  readonly received_on: IsoDate;
  readonly reporter: string;
  readonly channel: string;
  readonly subject: string;
  readonly chronology: string;
  readonly evidence: string;
  readonly items: string;
  readonly state: PublicReportState;
  readonly steps: string;
  readonly receipt_no: string | null;
  readonly letter_document_id: string | null;
}

export interface Reporter {
  readonly name: string;
  readonly address: string;
  readonly contact: string;
}

export interface TakenStep {
  readonly step: PublicReportStep;
  readonly on: IsoDate;
  readonly note: string;
  readonly by: string;
}

export async function getPublicReportRecord(db: Knex, reportId: string): Promise<PublicReportRecord> {
  const row = await db('public_report')
    .where({ report_id: reportId })
    .first<PublicReportRecord | undefined>();
  return row ?? refuse('LAP-025');
}

export function itemsOf(row: PublicReportRecord): readonly PublicReportItem[] {
  return JSON.parse(row.items) as readonly PublicReportItem[];
}

export function stepsTaken(row: PublicReportRecord): readonly TakenStep[] {
  return JSON.parse(row.steps) as readonly TakenStep[];
}

export function reporterOf(row: PublicReportRecord): Reporter {
  return JSON.parse(row.reporter) as Reporter;
}

/** The items of Pasal 49(3) in words: what was given, what was not. */
export function itemWords(items: readonly PublicReportItem[]): {
  readonly given: readonly string[];
  readonly missing: readonly string[];
} {
  return {
    given: publicReportItems
      .filter((item) => items.includes(item))
      .map((item) => publicReportItemLabels[item]),
    missing: missingItems(items).map((item) => publicReportItemLabels[item]),
  };
}
