import type { Table } from './blocks.ts';
import { column, dataRow, table } from './compose.ts';

/** What a field review found on one objection; the objector is never named. */
export type ReviewedObjection = {
  readonly agendaNumber: string;
  readonly subject: string;
  readonly facts: string;
  readonly finding: 'benar' | 'tidak-benar';
};

export function findingLabel(finding: ReviewedObjection['finding']): string {
  return finding === 'benar' ? 'benar' : 'tidak benar';
}

/** Objection by finding, as reports and orders show it. */
export function findingsTable(objections: readonly ReviewedObjection[]): Table {
  return table(
    [
      column('No', 10, 'right'),
      column('Nomor agenda', 28),
      column('Peserta Didik yang dimaksud', 42),
      column('Hasil peninjauan', '*'),
      column('Keberatan dinyatakan', 26, 'center'),
    ],
    objections.map((one, index) =>
      dataRow(String(index + 1), one.agendaNumber, one.subject, one.facts, findingLabel(one.finding)),
    ),
  );
}
