import { isoDate } from '#domain/deadlines/iso-date.ts';
import { personsIn, type ReportFacts } from '#domain/periodic-reports/report-facts.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import type { Knex } from 'knex';
import {
  contentOfReport,
  findCurrentReport,
  findReport,
  type PeriodicReportContent,
  type PeriodicReportRecord,
} from '../../../db/queries/periodic-reports.ts';
import { quarterlyReports } from '../../paket/payloads/quarterly-report.ts';
import type { Work } from '../command.ts';
import type { Difference, ReceivedPaket, TakeInRule } from '../exchange/payload.ts';
import { officeNames } from '../exchange/trust-store.ts';
import type { QuarterlyRow } from './send-report.ts';

/** Reports of Pasal 44 enter the register of the Dinas or the Kanwil as if they had been typed from their paper. */
export const quarterlyRule: TakeInRule = {
  async differences(db, paket) {
    const found: Difference[] = [];
    for (const row of paket.payload.rows(quarterlyReports))
      found.push(...(await differenceOf(db, paket, row)));
    return found;
  },

  async takeIn(_desk, work, paket) {
    const rows = paket.payload.rows(quarterlyReports);
    for (const row of rows) await takeInOne(work, paket, row);
    return { rowsOk: rows.length, rowsBad: 0 };
  },
};

async function differenceOf(db: Knex, paket: ReceivedPaket, row: QuarterlyRow): Promise<Difference[]> {
  const held = await heldReport(db, paket, row);
  if (held === null) return [];
  const label = `Laporan ${row.number}`;
  const before = contentOfReport(held).recipients;
  const after = personsIn(row.recipients);
  return [
    ...(held.number === row.number
      ? []
      : [{ label: 'Nomor laporan', before: held.number, after: row.number }]),
    ...(before === after
      ? []
      : [
          {
            label: `${label}: penerima`,
            before: before === null ? '–' : formatThousands(before),
            after: formatThousands(after),
          },
        ]),
  ];
}

/** The one it would take the place of: a revision sent before, or what was typed from the paper. */
async function heldReport(
  db: Knex,
  paket: ReceivedPaket,
  row: QuarterlyRow,
): Promise<PeriodicReportRecord | null> {
  if (row.trigger !== 'berkala') return null;
  return findCurrentReport(db, { kind: '44', unit: paket.from, periodFrom: isoDate(row.period_from) });
}

async function takeInOne(work: Work, paket: ReceivedPaket, row: QuarterlyRow): Promise<void> {
  const { db, today, at, actor } = work;
  // It came before, in a Paket that was voided after it had been copied, or travels again with a later one.
  if (await findReport(db, row.report_id)) return;
  const held = await heldReport(db, paket, row);
  // A late older revision never takes the place of a newer one.
  const older = held !== null && held.paket_id !== null && held.revision > row.revision;
  if (held && !older)
    await db('periodic_report').where({ report_id: held.report_id }).update({ superseded: 1 });
  const names = await officeNames(work, db);
  await db('periodic_report').insert({
    report_id: row.report_id,
    kind: '44',
    unit: paket.from,
    unit_name: names.get(paket.from) ?? paket.from,
    trigger: row.trigger,
    period_from: row.period_from,
    period_to: row.period_to,
    revision: row.revision,
    number: row.number,
    date: row.date,
    received_on: today,
    content: JSON.stringify(contentOf(row)),
    superseded: older ? 1 : 0,
    paket_id: paket.paketId,
    recorded_at: at,
    recorded_by: actor.name,
  });
}

function contentOf(row: QuarterlyRow): PeriodicReportContent {
  const facts: ReportFacts = {
    recipients: row.recipients,
    places: row.places,
    changes: row.changes,
    sanctions: row.sanctions,
    objections: row.objections,
    months: row.months,
    withoutAmount: row.without_amount,
  };
  return {
    recipients: personsIn(row.recipients),
    funds: row.disbursed,
    note: row.problems,
    replacesReason: null,
    declared: { received: row.received, disbursed: row.disbursed },
    facts,
  };
}
