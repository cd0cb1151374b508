import { refuse } from '#contract/errors/app-error.ts';
import type { ResponseOf } from '#contract/api.ts';
import type { BrokenSeal } from '#contract/methods/audit.ts';
import type { Knex } from 'knex';
import { sha256Hex } from '../../paket/digest.ts';
import { attempt } from '../../paket/refusal.ts';
import { isSignedBy, readSignatureHeader } from '../../paket/signatures.ts';
import { currentTrust } from '../../paket/trust-chain.ts';
import { findKey, type TrustList } from '../../paket/trust-list.ts';
import { type Desk, type Job, reading } from '../desk.ts';
import { type PaketRecord, signaturesOf } from '../exchange/paket-row.ts';
import { loadChain } from '../exchange/trust-store.ts';
import { documentSeal, issueAction } from './document-seal.ts';
import { openKeptPaket } from './kept-paket.ts';

/** Every frozen document against the chain, every kept Paket against its manifest and signatures (LG06). */
export async function checkSeals(desk: Desk, job: Job): Promise<ResponseOf<'audit.checkSeals'>> {
  const db = reading(desk);
  const documents = await db('document').orderBy('created_at').pluck<string[]>('document_id');
  const pakets = await db('paket').orderBy('created_at').pluck<string[]>('paket_id');
  const chain = await loadChain(db);
  const trust = chain && currentTrust(chain);
  const broken: BrokenSeal[] = [];
  let done = 0;
  const advance = () => {
    if (job.signal.aborted) refuse('SYS-004');
    job.progress((done += 1), documents.length + pakets.length, 'Memeriksa dokumen dan Paket');
  };
  for (const documentId of documents) {
    broken.push(...(await checkDocument(db, documentId)));
    advance();
  }
  for (const paketId of pakets) {
    broken.push(...(await checkPaket(db, paketId, trust)));
    advance();
  }
  return { documents: documents.length, pakets: pakets.length, broken };
}

interface DocumentRow {
  readonly title: string;
  readonly number: string;
  readonly snapshot: string;
  readonly pdf: Uint8Array;
  readonly sha256: string;
}

async function checkDocument(db: Knex, documentId: string): Promise<BrokenSeal[]> {
  const row = await db('document').where({ document_id: documentId }).first<DocumentRow>();
  const chained = await db('audit')
    .where({ object: documentId, action: issueAction })
    .first<{ payload_sha256: string } | undefined>('payload_sha256');
  const why = documentFault(row, chained?.payload_sha256 ?? null);
  if (why === null) return [];
  const label = `${row.title} nomor ${row.number}`;
  return [{ kind: 'dokumen', label, why, link: `/documents/${documentId}` }];
}

function documentFault(row: DocumentRow, chained: string | null): string | null {
  if (sha256Hex(new Uint8Array(row.pdf)) !== row.sha256) return 'Isi PDF bukan lagi yang diterbitkan.';
  if (chained === null) return 'Penerbitannya tidak tercatat dalam rantai.';
  return documentSeal(row) === chained ? null : 'PDF atau data di dalamnya bukan lagi yang diterbitkan.';
}

async function checkPaket(db: Knex, paketId: string, trust: TrustList | null): Promise<BrokenSeal[]> {
  const row = await db('paket').where({ paket_id: paketId }).first<PaketRecord>();
  const why = await paketFault(db, row, trust);
  return why === null
    ? []
    : [{ kind: 'Paket', label: `Paket ${row.agenda_no}`, why, link: `/paket/${paketId}` }];
}

async function paketFault(db: Knex, row: PaketRecord, trust: TrustList | null): Promise<string | null> {
  if (row.manifest !== null) {
    const manifest = new Uint8Array(row.manifest);
    if (sha256Hex(manifest) !== row.digest) return 'Manifes bukan lagi yang tercatat.';
    if (row.direction === 'keluar' && !(await isFullySigned(manifest, row, trust)))
      return 'Tanda tangan tidak lagi cocok dengan manifes.';
  }
  const opened = await attempt(() => openKeptPaket(db, row));
  if (!opened.ok) return 'Berkas tersimpan rusak atau sudah diganti.';
  const kept = opened.value;
  if (kept === null) return null;
  if (sha256Hex(kept.manifestBytes) !== row.digest) return 'Berkas tersimpan bukan Paket yang tercatat.';
  const changed = kept.manifest.files.find(({ path, sha256 }) => {
    const bytes = kept.files.get(path);
    return bytes !== undefined && sha256Hex(bytes) !== sha256;
  });
  return changed === undefined ? null : `Isi ${changed.path} bukan lagi yang ditandatangani.`;
}

async function isFullySigned(
  manifest: Uint8Array,
  row: PaketRecord,
  trust: TrustList | null,
): Promise<boolean> {
  for (const entry of signaturesOf(row)) {
    const found = trust && findKey(trust, readSignatureHeader(entry).kid);
    if (!found || !(await isSignedBy(manifest, entry, found.key.jwk))) return false;
  }
  return true;
}
