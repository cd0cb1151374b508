import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { LedgerEntryView, LedgerRow } from '#contract/methods/ledger.ts';
import type { Permission } from '#contract/views.ts';
import {
  type Carrier,
  carrierLabel,
  copyLabels,
  type CopyState,
  owedCopies,
} from '#domain/documents/ledger-words.ts';
import type { Knex } from 'knex';
import {
  countIncomplete,
  findLedgerLine,
  ledgerYears,
  type LedgerLine,
  pageLedger,
} from '../../../db/queries/ledger.ts';
import { paketKinds } from '../../paket/kinds.ts';
import { type Desk, opened, reading } from '../desk.ts';
import { kindLabel, stateLabel } from '../exchange/labels.ts';
import { officeNames } from '../exchange/trust-store.ts';

export async function viewLedgerPage(
  desk: Desk,
  request: ParsedRequestOf<'ledger.page'>,
): Promise<ResponseOf<'ledger.page'>> {
  const db = reading(desk);
  const { rows, total } = await pageLedger(db, request, request);
  const names = await officeNames(desk, db);
  return { total, rows: rows.map((line) => viewLine(line, names)) };
}

export async function summariseLedger(desk: Desk): Promise<ResponseOf<'ledger.summary'>> {
  const db = reading(desk);
  return {
    years: await ledgerYears(db),
    incomplete: await countIncomplete(db),
    record: writePermission(desk),
  };
}

export async function viewEntry(desk: Desk, entryId: string): Promise<LedgerEntryView> {
  const db = reading(desk);
  const line = (await findLedgerLine(db, entryId)) ?? refuse('OFF-002');
  return {
    ...viewLine(line, await officeNames(desk, db)),
    additions: await additionsOf(db, entryId),
    add: writePermission(desk),
  };
}

/** One line as the screen, the paper and the workbook tell it. */
export function viewLine(line: LedgerLine, names: ReadonlyMap<string, string>): LedgerRow {
  const hardcopy = line.hardcopy as CopyState;
  const softcopy = line.softcopy as CopyState;
  const kind = paketKinds.find((known) => known === line.kind);
  const settled = ['batal', 'ditolak', 'disiapkan', 'ditandatangani'].includes(line.state ?? '');
  return {
    entryId: line.entry_id,
    agendaNo: line.agenda_no,
    on: line.on_date,
    at: line.at,
    direction: line.direction,
    counterpart: line.counterpart
      .split(', ')
      .map((office) => names.get(office) ?? office)
      .join(', '),
    kindLabel: line.paket_id !== null && kind ? kindLabel(kind) : line.kind,
    documentNumbers: line.document_numbers,
    carrier: line.carrier as Carrier | null,
    hardcopy,
    softcopy,
    paketId: line.paket_id,
    sequence: line.seq === null ? null : `${line.epoch ?? 1}/${line.seq}`,
    fileName: line.file_name,
    bytes: line.bytes,
    sha256: line.sha256,
    signatures: signaturesText(line),
    outcome: line.state === null ? 'Dicatat tangan' : stateLabel(line.state),
    reason: line.reason,
    paper: paperCheckOf(line.paper_check),
    owed: settled ? null : owedCopies(line.direction, { hardcopy, softcopy }),
    handledBy: line.handled_by,
    receiptNo: line.receipt_no,
    note: line.note,
  };
}

/** The last comparison as `ledger_line` packs it: result, instant, who. */
export function paperCheckOf(
  packed: string | null,
): { readonly match: boolean; readonly by: string; readonly at: string } | null {
  if (packed === null) return null;
  const [result = '', at = '', ...by] = packed.split(' ');
  return { match: result === 'cocok', at, by: by.join(' ') };
}

/** What came was verified before it was kept; what goes is signed here. */
function signaturesText({ direction, signatures, state }: LedgerLine): string {
  if (signatures === null) return 'tanpa tanda tangan elektronik';
  const count = (JSON.parse(signatures) as unknown[]).length;
  if (direction === 'masuk') return `Sah, ${count} tanda tangan`;
  return state === 'disiapkan' ? `${count} tanda tangan, belum lengkap` : `${count} tanda tangan`;
}

interface AdditionRow {
  readonly at: string;
  readonly by: string;
  readonly carrier: Carrier | null;
  readonly hardcopy: CopyState | null;
  readonly softcopy: CopyState | null;
  readonly document_numbers: string | null;
  readonly file_name: string | null;
  readonly note: string | null;
}

async function additionsOf(db: Knex, entryId: string): Promise<LedgerEntryView['additions']> {
  const rows = await db('ledger_addition')
    .where({ entry_id: entryId })
    .orderByRaw('at, rowid')
    .select<AdditionRow[]>('*');
  return rows.map((row) => ({ at: row.at, by: row.by, text: additionText(row) }));
}

function additionText(row: AdditionRow): string {
  return [
    row.file_name === null ? null : `berkas ${row.file_name}`,
    row.carrier === null ? null : `melalui ${carrierLabel(row.carrier).toLowerCase()}`,
    row.hardcopy === null ? null : `kertas: ${copyLabels[row.hardcopy].toLowerCase()}`,
    row.softcopy === null ? null : `berkas elektronik: ${copyLabels[row.softcopy].toLowerCase()}`,
    row.document_numbers === null || row.document_numbers === ''
      ? null
      : `nomor surat ${row.document_numbers}`,
    row.note === null || row.note === '' ? null : row.note,
  ]
    .filter((part) => part !== null)
    .join('; ');
}

function writePermission(desk: Desk): Permission {
  const { role } = opened(desk).actor;
  return role === 'operator' || role === 'kepala'
    ? { allowed: true, why: null }
    : { allowed: false, why: 'Buku agenda diisi oleh operator atau kepala.' };
}
