import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { catalogue } from '#contract/errors/catalogue.ts';
import type { PaketRow, PaketSigner, PaketView } from '#contract/methods/paket.ts';
import type { Permission } from '#contract/views.ts';
import { findPage } from '../../../db/queries/paging.ts';
import { matchesPrintedCode, printedCode } from '../../paket/digest.ts';
import type { PaketCode } from '../../paket/codes.ts';
import { type PaketFile, readManifest } from '../../paket/manifest.ts';
import type { SignatureHeader } from '../../paket/signatures.ts';
import type { TrustList } from '../../paket/trust-list.ts';
import { type Desk, opened, reading } from '../desk.ts';
import { figureLabel, kindLabel, personLabel, purposeLabel, roleLabel, stateLabel } from './labels.ts';
import { getPaket, type PaketRecord } from './paket-row.ts';
import type { Difference } from './payload.ts';
import { describeMissing, headersOf, missingFor } from './sign-paket.ts';
import { loadChain, officeNames } from './trust-store.ts';

const receiptDueDays = 7;
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
  const names = await officeNames(db);
  const now = desk.clock.now();
  return { total: page.total, rows: page.rows.map((row) => rowView(row, names, now)) };
}

export async function viewPaket(desk: Desk, paketId: string): Promise<PaketView> {
  const db = reading(desk);
  const row = await getPaket(db, paketId);
  const names = await officeNames(db);
  const chain = await loadChain(db);
  const trust = chain?.at(-1)?.list ?? null;
  const missing = await missingOf(row, trust);
  const receipt =
    row.receipt === null
      ? null
      : (JSON.parse(row.receipt) as {
          result: string;
          code: string | null;
          rows_ok: number;
          rows_bad: number;
          received: string;
        });
  return {
    ...rowView(row, names, desk.clock.now()),
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
      rows,
      bytes,
      sha256,
    })),
    signers: signersOf(row),
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
    confirmable: confirmPermission(desk, row),
    receipt: receipt && {
      result: receipt.result,
      code: receipt.code,
      rowsOk: receipt.rows_ok,
      rowsBad: receipt.rows_bad,
      received: receipt.received,
    },
  };
}

/** The 26 characters of the paper against the file (Pasal 25, BU38). */
export async function compareDigest(
  desk: Desk,
  request: ParsedRequestOf<'paket.compareDigest'>,
): Promise<ResponseOf<'paket.compareDigest'>> {
  const row = await getPaket(reading(desk), request.paketId);
  const digest = row.content_digest ?? '';
  // A hand scanner gives the QR text, a person the 26 characters.
  const scanned = request.typed.toLowerCase().replace(/^kjp1\s*/, '');
  return {
    match: scanned === digest || matchesPrintedCode(request.typed, digest),
    expected: printedCode(digest),
  };
}

function rowView(row: PaketRecord, names: ReadonlyMap<string, string>, now: string): PaketRow {
  const to = (JSON.parse(row.to_offices) as string[])[0] ?? '';
  const counterpart = row.direction === 'masuk' ? row.from_office : to;
  const counts = JSON.parse(row.counts) as Record<string, number>;
  const waitedDays =
    row.exported_at === null ? 0 : (Date.parse(now) - Date.parse(row.exported_at)) / 86_400_000;
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
    receiptOverdue: row.state === 'dikirim' && waitedDays > receiptDueDays,
    agendaNo: row.agenda_no,
  };
}

function signersOf(row: PaketRecord): PaketSigner[] {
  const headers =
    row.direction === 'masuk' ? (JSON.parse(row.signatures) as SignatureHeader[]) : headersOf(row);
  return headers.map((header) => ({
    name: personLabel(header.person),
    role: header.role,
    roleLabel: roleLabel(header.role),
    purpose: purposeLabel(header.purpose),
    at: new Date(header.iat * 1000).toISOString().slice(0, 19) + 'Z',
    valid: true,
  }));
}

async function missingOf(
  row: PaketRecord,
  trust: TrustList | null,
): Promise<{ role: string; purpose: string }[]> {
  if (row.direction !== 'keluar' || row.state !== 'disiapkan' || !row.manifest || !trust) return [];
  return Promise.resolve(missingFor(trust, row, readManifest(new Uint8Array(row.manifest)).manifest.policy));
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
  if (row.direction !== 'keluar' || row.state !== 'disiapkan')
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
  if (row.state === 'disiapkan')
    return { allowed: false, why: `Belum lengkap ditandatangani: ${describeMissing(missing)}.` };
  if (row.state === 'batal') return { allowed: false, why: 'Paket ini dibatalkan.' };
  return yes;
}

function confirmPermission(desk: Desk, row: PaketRecord): Permission {
  if (row.state === 'karantina') return yes;
  if (row.state === 'menunggu') {
    return opened(desk).actor.role === 'kepala'
      ? yes
      : {
          allowed: false,
          why: 'Menunggu Paket sebelumnya; hanya kepala yang dapat menetapkan titik awal baru dengan alasan.',
        };
  }
  return { allowed: false, why: 'Paket ini tidak menunggu keputusan.' };
}
