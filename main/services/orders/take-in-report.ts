import { reports } from '../../paket/payloads/report.ts';
import { reportsOn, type ReportRow } from '../../../db/queries/orders.ts';
import type { Work } from '../command.ts';
import type { ReportPayloadRow } from '../objections/report-row.ts';
import type { Difference, ReceivedPaket, TakeInRule } from '../exchange/payload.ts';

/** Reports of field reviews that wait for this head's order (Pasal 18(3), 19a-b); one already decided stays as it was decided. */
export const reportRule: TakeInRule = {
  async differences(db, paket) {
    const rows = paket.payload.rows(reports);
    const held = await reportsOn(
      db,
      rows.map(({ agenda_no }) => agenda_no),
    );
    return rows.flatMap((row) => differenceOf(row, sameReview(held, row)));
  },

  async takeIn(_desk, work, paket) {
    const rows = paket.payload.rows(reports);
    const held = await reportsOn(
      work.db,
      rows.map(({ agenda_no }) => agenda_no),
    );
    for (const row of rows) await takeInOne(work, paket, row, sameReview(held, row));
    return { rowsOk: rows.length, rowsBad: 0 };
  },
};

/** By unit and agenda number: what was typed from paper before has no other name in common with its Paket. */
function sameReview(held: readonly ReportRow[], row: ReportPayloadRow): ReportRow | null {
  return (
    held.find(
      (report) =>
        report.unit === row.unit &&
        report.agenda_no === row.agenda_no &&
        contentOf(report).review_ordinal === row.review_ordinal,
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
  await db('review_report')
    .insert({
      report_id: held?.report_id ?? ids.next(),
      objection_id: row.objection_id,
      unit: row.unit,
      unit_name: row.unit_name,
      applicant_class: row.applicant_class,
      level_group: row.level_group,
      source: 'paket',
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
