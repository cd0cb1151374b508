import { reports } from '../../paket/payloads/report.ts';
import { reportsOn, type ReportRow } from '../../../db/queries/orders.ts';
import { findSchool } from '../../../db/queries/schools.ts';
import { type Work } from '../command.ts';
import { type Difference, type ReceivedPaket, type TakeInRule } from '../exchange/payload.ts';
import { type ReportPayloadRow } from './report-row.ts';

/** Reports of field reviews that wait for this head's order (Pasal 18(3), 19a-b); one already decided stays as it was decided. */
export const reportRule: TakeInRule = {
  async differences(db, paket) {
    const rows = paket.payload.rows(reports);
    const held = await reportsOn(
      db,
      rows.map(({ objection_id }) => objection_id),
    );
    return rows.flatMap((row) => differenceOf(row, sameReview(held, row)));
  },

  async takeIn(_desk, work, paket) {
    const rows = paket.payload.rows(reports);
    const held = await reportsOn(
      work.db,
      rows.map(({ objection_id }) => objection_id),
    );
    for (const row of rows) await takeInOne(work, paket, row, sameReview(held, row));
    return { rowsOk: rows.length, rowsBad: 0 };
  },
};

function sameReview(held: readonly ReportRow[], row: ReportPayloadRow): ReportRow | null {
  return (
    held.find(
      (report) =>
        report.objection_id === row.objection_id && contentOf(report).review_ordinal === row.review_ordinal,
    ) ?? null
  );
}

function contentOf(report: ReportRow): ReportPayloadRow {
  return JSON.parse(report.content) as ReportPayloadRow;
}

function differenceOf(row: ReportPayloadRow, held: ReportRow | null): readonly Difference[] {
  if (held === null) return [];
  const before = contentOf(held);
  const label = `Keberatan ${row.agenda_no}`;
  return [
    ...(before.proposed_finding === row.proposed_finding
      ? []
      : [{ label, before: before.proposed_finding, after: row.proposed_finding }]),
    ...(before.facts === row.facts
      ? []
      : [{ label: `${label}: hasil peninjauan`, before: before.facts, after: row.facts }]),
  ];
}

async function takeInOne(
  { db, ids }: Work,
  paket: ReceivedPaket,
  row: ReportPayloadRow,
  held: ReportRow | null,
): Promise<void> {
  if (held?.state === 'diputus') return;
  const school = await findSchool(db, row.npsn);
  await db('review_report')
    .insert({
      report_id: held?.report_id ?? ids.next(),
      objection_id: row.objection_id,
      npsn: row.npsn,
      school_name: school?.name ?? `NPSN ${row.npsn}`,
      applicant_class: row.applicant_class,
      came_from: paket.from,
      report_number: row.report_number,
      report_date: row.report_date,
      agenda_no: row.agenda_no,
      content: JSON.stringify(row),
      state: 'menunggu',
      paket_id: paket.paketId,
    })
    .onConflict('report_id')
    .merge();
}
