import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { catalogue } from '#contract/errors/catalogue.ts';
import type { PaketReceipt, PaketRow, PaketView } from '#contract/methods/paket.ts';
import type { Permission } from '#contract/views.ts';
import type { Knex } from 'knex';
import { findPage } from '../../../db/queries/paging.ts';
import { printedCode } from '../../paket/digest.ts';
import type { PaketCode } from '../../paket/codes.ts';
import { type PaketFile, readManifest } from '../../paket/manifest.ts';
import type { StreamDecision } from '../../paket/stream.ts';
import type { TrustList } from '../../paket/trust-list.ts';
import { type Desk, opened, reading } from '../desk.ts';
import { paperCheckOf } from '../ledger/ledger-view.ts';
import { hasPrintedCode } from '../ledger/paper-kinds.ts';
import { figureLabel, kindLabel, purposeLabel, roleLabel, stateLabel } from './labels.ts';
import { getPaket, type PaketRecord } from './paket-row.ts';
import type { Difference } from './payload.ts';
import { isOverdue, readReceiptDays } from './receipt-days.ts';
import type { KeptReceipt } from './receipts.ts';
import { describeMissing, missingFor } from './sign-paket.ts';
import { viewSigners } from './signer-view.ts';
import { canStartAnew, needsKepala } from './stream-decision.ts';
import { standingWords } from './stream-words.ts';
import { loadChain, officeNames } from './trust-store.ts';

const yes: Permission = { allowed: true, why: null };

export async function pagePakets(
  desk: Desk,
  request: ParsedRequestOf<'paket.page'>,
): Promise<ResponseOf<'paket.page'>> {
  const db = reading(desk);
  const query = db('paket').select('*');
  if (request.direction !== 'semua') void query.where({ direction: request.direction });
  const sortable = {
    agendaNo: 'agenda_no',
    kindLabel: 'kind',
    createdAt: 'created_at',
    stateLabel: 'state',
    seq: 'seq',
  };
  const page = await findPage<PaketRecord>(query, request, sortable, ['created_at desc', 'agenda_no desc']);
  const names = await officeNames(desk, db);
  const overdue = await overdueTest(desk);
  return { total: page.total, rows: page.rows.map((row) => rowView(row, names, overdue)) };
}

export async function viewPaket(desk: Desk, paketId: string): Promise<PaketView> {
  const db = reading(desk);
  const row = await getPaket(db, paketId);
  const names = await officeNames(desk, db);
  const chain = await loadChain(db);
  const trust = chain?.at(-1)?.list ?? null;
  const missing = await missingOf(row, trust);
  const decision = row.decision === null ? null : (JSON.parse(row.decision) as StreamDecision);
  return {
    ...rowView(row, names, await overdueTest(desk)),
    from: names.get(row.from_office) ?? row.from_office,
    to: (JSON.parse(row.to_offices) as string[]).map((office) => names.get(office) ?? office),
    digest: row.digest,
    contentDigest: row.content_digest === null ? null : printedCode(row.content_digest),
    counts: Object.entries(JSON.parse(row.counts) as Record<string, number>).map(([label, value]) => ({
      label: figureLabel(label),
      value,
    })),
    files: (JSON.parse(row.files) as PaketFile[]).map(({ path, rows, bytes, sha256 }) => ({
      path,
      label: figureLabel(path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'))),
      rows,
      bytes,
      sha256,
    })),
    // The mechanical signature of an office bears its code; people know it by its name.
    signers: (await viewSigners(row, trust)).map((signer) => ({
      ...signer,
      name: names.get(signer.name) ?? signer.name,
    })),
    missing: missing.map(({ role, purpose }) => ({
      role,
      roleLabel: roleLabel(role),
      purpose: purposeLabel(purpose),
    })),
    verdict: verdictOf(row),
    warnings: [
      ...(trust?.trial === true ? ['Jaringan uji coba: Paket ini tidak berlaku resmi.'] : []),
      ...(JSON.parse(row.warnings) as string[]),
    ],
    differences: row.state === 'karantina' ? (JSON.parse(row.differences) as Difference[]) : [],
    sign: signPermission(desk, row, missing),
    exportable: exportPermission(row, missing),
    confirmable: confirmPermission(desk, row, decision),
    rejectable: rejectPermission(row),
    standing: decision === null ? null : standingWords(row.kind, row.seq, decision),
    paper: {
      comparable: hasPrintedCode(row.kind) && row.content_digest !== null,
      check: paperCheckOf(await lastCheck(db, paketId)),
    },
    receipt: viewReceipt(row),
    deliveries: await deliveriesOf(db, paketId, names),
  };
}

type Overdue = (row: PaketRecord) => boolean;

async function overdueTest(desk: Desk): Promise<Overdue> {
  const days = await readReceiptDays(reading(desk));
  const now = desk.clock.now();
  return (row) => row.state === 'dikirim' && isOverdue(row.exported_at, now, days);
}

function rowView(row: PaketRecord, names: ReadonlyMap<string, string>, overdue: Overdue): PaketRow {
  const to = (JSON.parse(row.to_offices) as string[])[0] ?? '';
  const counterpart = row.direction === 'masuk' ? row.from_office : to;
  const counts = JSON.parse(row.counts) as Record<string, number>;
  return {
    paketId: row.paket_id,
    direction: row.direction,
    kind: row.kind,
    kindLabel: kindLabel(row.kind),
    counterpart: names.get(counterpart) ?? counterpart,
    stream: row.stream,
    seq: row.seq,
    revision: row.revision,
    state: row.state,
    stateLabel: stateLabel(row.state),
    createdAt: row.created_at,
    pupils: counts['pupils'] ?? counts['results'] ?? counts['recipients'] ?? null,
    receiptOverdue: overdue(row),
    agendaNo: row.agenda_no,
  };
}

async function missingOf(
  row: PaketRecord,
  trust: TrustList | null,
): Promise<{ role: string; purpose: string }[]> {
  if (!awaitsSending(row) || !row.manifest || !trust) return [];
  return Promise.resolve(missingFor(trust, row, readManifest(new Uint8Array(row.manifest)).manifest.policy));
}

/** Until it leaves, a signature may fall away: its key may be retired or revoked meanwhile (TR09). */
function awaitsSending(row: PaketRecord): boolean {
  return row.direction === 'keluar' && (row.state === 'disiapkan' || row.state === 'ditandatangani');
}

function verdictOf(row: PaketRecord): PaketView['verdict'] {
  if (row.verdict === null) return null;
  const { step, code } = JSON.parse(row.verdict) as { step: string; code: PaketCode };
  return { step, code, ...catalogue[code] };
}

function signPermission(
  desk: Desk,
  row: PaketRecord,
  missing: readonly { role: string; purpose: string }[],
): Permission {
  if (!awaitsSending(row) || missing.length === 0)
    return { allowed: false, why: 'Paket ini tidak menunggu tanda tangan.' };
  const { actor } = opened(desk);
  if (missing.some(({ role }) => role === actor.role)) return yes;
  return { allowed: false, why: `Menunggu tanda tangan ${describeMissing(missing)}.` };
}

function exportPermission(
  row: PaketRecord,
  missing: readonly { role: string; purpose: string }[],
): Permission {
  if (row.direction !== 'keluar') return { allowed: false, why: 'Paket masuk tidak dikirim lagi.' };
  if (missing.length > 0)
    return { allowed: false, why: `Belum lengkap ditandatangani: ${describeMissing(missing)}.` };
  if (row.state === 'batal') return { allowed: false, why: 'Paket ini dibatalkan.' };
  return yes;
}

function confirmPermission(desk: Desk, row: PaketRecord, decision: StreamDecision | null): Permission {
  if (row.direction !== 'masuk' || (row.state !== 'karantina' && row.state !== 'menunggu'))
    return { allowed: false, why: 'Paket ini tidak menunggu keputusan.' };
  if (decision === null || !needsKepala(decision)) return yes;
  if (decision.kind === 'wait' && !canStartAnew(row.kind, decision))
    return { allowed: false, why: 'Menunggu Paket sebelumnya; mintalah kepada pengirim.' };
  if (opened(desk).actor.role === 'kepala') return yes;
  return {
    allowed: false,
    why:
      decision.kind === 'new-epoch'
        ? 'Akhir urutan lama berbeda; hanya kepala yang dapat menerima urutan baru dengan alasan.'
        : 'Menunggu Paket sebelumnya; hanya kepala yang dapat menetapkan titik awal baru dengan alasan.',
  };
}

function rejectPermission(row: PaketRecord): Permission {
  if (row.direction === 'masuk' && row.state === 'karantina') return yes;
  return {
    allowed: false,
    why:
      row.state === 'menunggu'
        ? 'Paket yang menunggu Paket sebelumnya belum dapat ditolak.'
        : 'Paket ini tidak menunggu keputusan.',
  };
}

async function lastCheck(db: Knex, paketId: string): Promise<string | null> {
  const line = await db('ledger_line')
    .where({ paket_id: paketId })
    .first<{ paper_check: string | null } | undefined>('paper_check');
  return line?.paper_check ?? null;
}

function viewReceipt(row: PaketRecord): PaketReceipt | null {
  if (row.receipt === null) return null;
  const kept = JSON.parse(row.receipt) as KeptReceipt;
  return {
    result: kept.result,
    code: kept.code,
    reason: kept.reason,
    rowsOk: kept.rows_ok,
    rowsBad: kept.rows_bad,
    rejected: kept.rejected,
    received: kept.received,
  };
}

/** Each addressee's answer: a copy for information is answered too. */
async function deliveriesOf(
  db: Knex,
  paketId: string,
  names: ReadonlyMap<string, string>,
): Promise<PaketView['deliveries']> {
  const rows = await db('delivery')
    .where({ paket_id: paketId })
    .orderBy('received')
    .select<{ office: string; result: string }[]>('office', 'result');
  return rows.map(({ office, result }) => ({ office: names.get(office) ?? office, result }));
}
