import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import type { DeclaredFunds, ReportTexts } from '#domain/periodic-reports/report-facts.ts';
import { periodOf, type ReportPeriod } from '#domain/periodic-reports/report-periods.ts';
import type { Knex } from 'knex';
import { contentOfReport, reportsMadeFor } from '../../../db/queries/periodic-reports.ts';
import { command, type Work } from '../command.ts';
import { type Desk, opened, reading, todayOf } from '../desk.ts';
import { placeTitle } from './place-names.ts';
import { gatherMaterial, type OwnReportKind, readDraft } from './report-material.ts';

/** The report of this office for a quarter as it would read today: figures, texts typed so far, what was issued. */
export async function composeReport(
  desk: Desk,
  { kind, periodFrom }: ParsedRequestOf<'periodicReports.compose'>,
): Promise<ResponseOf<'periodicReports.compose'>> {
  const db = reading(desk);
  const { own } = opened(desk);
  const material = await gatherMaterial(desk, db, kind, periodFrom);
  const { duty, period } = material;
  return {
    kind,
    title: duty.title,
    article: duty.article,
    to: duty.to,
    periodFrom: period.from,
    periodLabel: period.label,
    asOf: todayOf(desk),
    placeTitle: placeTitle(own),
    facts: material.facts,
    spending: material.spending,
    incoming: material.incoming,
    draft: await readDraft(db, kind, material),
    issued: await issuedReports(db, kind, own.office, period.from),
  };
}

/** Keeps what was typed, so that the report may be written over several days. */
export async function saveDraft(
  desk: Desk,
  request: ParsedRequestOf<'periodicReports.saveDraft'>,
): Promise<Record<string, never>> {
  const { kind, periodFrom, texts, funds } = request;
  await command(
    desk,
    { action: 'periodicReports.saveDraft', object: `${kind} ${periodFrom}`, facts: request },
    (work) => keepDraft(work, { kind, period: periodOf('quarter', periodFrom), texts, funds }),
  );
  return {};
}

/** Inside the command of another act as well: what was issued stays as the beginning of its correction. */
export async function keepDraft(
  { db, at, actor }: Work,
  draft: {
    readonly kind: OwnReportKind;
    readonly period: ReportPeriod;
    readonly texts: ReportTexts;
    readonly funds: DeclaredFunds;
  },
): Promise<void> {
  await db('periodic_report_draft')
    .insert({
      kind: draft.kind,
      period_from: draft.period.from,
      texts: JSON.stringify(draft.texts),
      funds: JSON.stringify(draft.funds),
      saved_at: at,
      saved_by: actor.name,
    })
    .onConflict(['kind', 'period_from'])
    .merge();
}

async function issuedReports(
  db: Knex,
  kind: '44' | '45',
  unit: string,
  periodFrom: Parameters<typeof reportsMadeFor>[3],
): Promise<ResponseOf<'periodicReports.compose'>['issued']> {
  const records = await reportsMadeFor(db, kind, unit, periodFrom);
  return records.map((record) => ({
    reportId: record.report_id,
    trigger: record.trigger,
    number: record.number,
    date: record.date,
    revision: record.revision,
    superseded: record.superseded === 1,
    documentId: record.document_id,
    paketId: record.paket_id,
    funds: contentOfReport(record).declared ?? null,
  }));
}
