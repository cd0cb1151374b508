import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import type { LedgerRow } from '#contract/methods/ledger.ts';
import { carrierLabel, copyLabels } from '#domain/documents/ledger-words.ts';
import type { PlannedColumn, PlannedValue } from '#domain/intake/sheet-plan.ts';
import { listLedger } from '../../../db/queries/ledger.ts';
import { command } from '../command.ts';
import { type Desk, type Job, reading } from '../desk.ts';
import { officeNames } from '../exchange/trust-store.ts';
import { writeSpreadsheet } from '../imports/spreadsheet-tasks.ts';
import { dayAndTime } from './ledger-time.ts';
import { viewLine } from './ledger-view.ts';

type Cell = readonly [header: string, width: number, value: (row: LedgerRow) => PlannedValue];

/** Columns of DOC-30 (domain.md 4.3), all of them: the workbook has the room the paper has not. */
const cells: readonly Cell[] = [
  ['No agenda', 14, (row) => row.agendaNo],
  ['Tanggal dan jam', 18, dayAndTime],
  ['Arah', 10, (row) => row.direction],
  ['Dari atau kepada', 40, (row) => row.counterpart],
  ['Jenis', 24, (row) => row.kindLabel],
  ['Nomor surat', 26, (row) => row.documentNumbers],
  ['Melalui', 16, (row) => carrierLabel(row.carrier)],
  ['Kertas', 12, (row) => copyLabels[row.hardcopy]],
  ['Berkas elektronik', 16, (row) => copyLabels[row.softcopy]],
  ['Nama berkas', 44, (row) => row.fileName],
  ['Ukuran (bita)', 14, (row) => row.bytes],
  ['SHA-256', 66, (row) => row.sha256],
  ['Paket', 38, (row) => row.paketId],
  ['Urutan', 10, (row) => row.sequence],
  ['Tanda tangan', 26, (row) => row.signatures],
  ['Hasil', 34, (row) => row.outcome],
  ['Alasan', 40, (row) => row.reason],
  ['Kertas dan berkas', 18, (row) => (row.paper === null ? null : row.paper.match ? 'cocok' : 'tidak cocok')],
  ['Masih kurang', 26, (row) => row.owed],
  ['Petugas', 26, (row) => row.handledBy],
  ['No tanda terima', 16, (row) => row.receiptNo],
  ['Catatan', 40, (row) => row.note],
];

/** The agenda book as a workbook, filtered as on the screen. */
export async function exportLedger(
  desk: Desk,
  request: ParsedRequestOf<'ledger.export'>,
  job: Job,
): Promise<ResponseOf<'ledger.export'>> {
  const db = reading(desk);
  const names = await officeNames(desk, db);
  const rows = (await listLedger(db, request)).map((line) => viewLine(line, names));
  await command(
    desk,
    { action: 'ledger.export', object: String(request.year ?? 'semua'), facts: { rows: rows.length } },
    () => Promise.resolve(),
  );
  const columns: PlannedColumn[] = cells.map(([header, width]) => ({
    header,
    width,
    format: header.startsWith('Ukuran') ? 'number' : 'text',
  }));
  const sheet = {
    name: 'Buku agenda',
    columns,
    rows: rows.map((row) => cells.map(([, , value]) => ({ value: value(row) }))),
  };
  const plan = { title: 'Buku agenda', mark: 'Kantor KJP', sheets: [sheet] };
  return desk.shelf.offer(
    `Buku agenda ${request.year ?? 'semua'}.xlsx`,
    await writeSpreadsheet(desk, plan, job),
  );
}
