import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { noFacts } from '#domain/periodic-reports/report-facts.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import type { z } from 'zod';
import {
  contentOfReport,
  findReport,
  type PeriodicReportRecord,
} from '../../../db/queries/periodic-reports.ts';
import { Payload } from '../../paket/payloads/payload-file.ts';
import { quarterlyReports } from '../../paket/payloads/quarterly-report.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { officeYear } from '../editions/period.ts';
import { preparePaket } from '../exchange/prepare-paket.ts';
import { requireTrust } from '../exchange/trust-store.ts';
import { papersOf } from '../objections/paper-files.ts';

export type QuarterlyRow = z.infer<typeof quarterlyReports.row>;

const dinas = '31-dinas';
const kanwil = '31-kanwil-kemenag';

/** The softcopy of a report of Pasal 44, with its paper; signed and sealed like every other Paket. */
export async function sendReport(
  desk: Desk,
  { reportId }: ParsedRequestOf<'periodicReports.send'>,
): Promise<ResponseOf<'periodicReports.send'>> {
  return command(desk, { action: 'periodicReports.send', object: reportId }, async (work) => {
    const report = (await findReport(work.db, reportId)) ?? refuse('LAP-032');
    if (report.kind !== '44' || report.unit !== work.own.office || report.document_id === null)
      refuse('LAP-033');
    if (report.superseded === 1) refuse('LAP-033');
    if (await hasLeft(work, report)) refuse('LAP-034');
    // A newer Paket of a stream voids one that has not left: whatever still waits travels again with it.
    const waiting = await waitingReports(work, report);
    const year = await officeYear(work.db, work.today);
    const { paketId } = await preparePaket(work, {
      kind: 'report',
      to: await addressees(work),
      scope: { unit: work.own.office, edition: year.editionId, school_year: year.schoolYear },
      payload: new Payload().set(quarterlyReports, waiting.map(quarterlyRow)),
      documents: await papersOf(
        work.db,
        waiting.map(({ document_id }) => document_id),
      ),
      subjectId: reportId,
    });
    await work
      .db('periodic_report')
      .whereIn(
        'report_id',
        waiting.map(({ report_id }) => report_id),
      )
      .update({ paket_id: paketId });
    return { paketId };
  });
}

/** G-26: the Kantor reports to the Kepala Dinas, and its Kanwil gets a copy once it is in the network. */
async function addressees({ db, own }: Work): Promise<string[]> {
  if (tierOf(own.kind) !== 'kantor') return [dinas];
  const { offices } = await requireTrust(db);
  return offices.some(({ office }) => office === kanwil) ? [dinas, kanwil] : [dinas];
}

async function hasLeft({ db }: Work, { paket_id }: PeriodicReportRecord): Promise<boolean> {
  if (paket_id === null) return false;
  const paket = await db('paket')
    .where({ paket_id })
    .first<{ exported_at: string | null } | undefined>('exported_at');
  return paket !== undefined && paket.exported_at !== null;
}

/** This report and those of other quarters whose Paket was prepared but never left. */
async function waitingReports(
  { db, own }: Work,
  report: PeriodicReportRecord,
): Promise<PeriodicReportRecord[]> {
  const others = await db('periodic_report')
    .join('paket', 'paket.paket_id', 'periodic_report.paket_id')
    .where({ 'periodic_report.kind': '44', unit: own.office, superseded: 0, direction: 'keluar' })
    .whereNull('exported_at')
    .whereNot('report_id', report.report_id)
    .orderBy('period_from')
    .select<PeriodicReportRecord[]>('periodic_report.*');
  return [...others, report];
}

function quarterlyRow(report: PeriodicReportRecord): QuarterlyRow {
  const { declared, facts = noFacts, note } = contentOfReport(report);
  return {
    report_id: report.report_id,
    trigger: report.trigger,
    period_from: report.period_from,
    period_to: report.period_to,
    number: report.number,
    date: report.date,
    revision: report.revision,
    received: declared?.received ?? null,
    disbursed: declared?.disbursed ?? null,
    without_amount: facts.withoutAmount,
    recipients: facts.recipients.map(({ level, status, persons }) => ({ level, status, persons })),
    places: facts.places.map(lineOf),
    changes: facts.changes.map(lineOf),
    sanctions: facts.sanctions.map(lineOf),
    objections: facts.objections.map(({ label, founded, unfounded, waiting }) => ({
      label,
      founded,
      unfounded,
      waiting,
    })),
    months: facts.months.map(({ label, due, disbursed }) => ({ label, due, disbursed })),
    problems: note,
  };
}

function lineOf({ label, count }: { readonly label: string; readonly count: number }) {
  return { label, count };
}
