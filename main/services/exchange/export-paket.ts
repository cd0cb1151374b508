import type { ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { PaketDraft } from '../../paket/compose.ts';
import { printedCode } from '../../paket/digest.ts';
import { readManifest } from '../../paket/manifest.ts';
import type { SignatureEntry } from '../../paket/signatures.ts';
import type { Knex } from 'knex';
import { command } from '../command.ts';
import { type Desk, type Job, reading } from '../desk.ts';
import {
  findFile,
  getPaket,
  paketFileName,
  type PaketRecord,
  sealedPath,
  signaturesOf,
} from './paket-row.ts';
import { describeMissing, missingFor } from './sign-paket.ts';
import { recordSent } from './stream-store.ts';
import { requireChain, requireTrust } from './trust-store.ts';

/** What the sealing task gets; signatures and draft are plain values. */
export interface SealRequest {
  readonly draft: PaketDraft;
  readonly signatures: readonly SignatureEntry[];
}

/** The finished file. The first export uses the number for ever; sending again gives the very same bytes (BU32). */
export async function exportPaket(
  desk: Desk,
  paketId: string,
  job: Job,
): Promise<ResponseOf<'paket.export'>> {
  const db = reading(desk);
  const row = await getPaket(db, paketId);
  const known = await findFile(db, paketId, sealedPath);
  if (known) return desk.shelf.offer(paketFileName(row), known);
  if (row.state === 'batal') refuse('NET-015');
  if (!row.manifest || row.direction !== 'keluar') refuse('NET-012');
  const { manifest } = readManifest(new Uint8Array(row.manifest));
  if (row.state !== 'ditandatangani')
    refuse('NET-014', { missing: describeMissing(missingFor(await requireTrust(db), row, manifest.policy)) });
  const request: SealRequest = { draft: await draftOf(db, row), signatures: signaturesOf(row) };
  const sealed = await desk.tasks.run<Uint8Array>('paket.seal', request, job);
  await command(
    desk,
    { action: 'paket.export', object: paketId, facts: { digest: row.digest } },
    async (work) => {
      await work
        .db('paket_file')
        .insert({ paket_id: paketId, path: sealedPath, content: Buffer.from(sealed) });
      await work.db('paket_file').where({ paket_id: paketId }).whereNot({ path: sealedPath }).delete();
      const needsReceipt = row.kind !== 'receipt' && row.kind !== 'trust';
      await work
        .db('paket')
        .where({ paket_id: paketId })
        .update({ state: needsReceipt ? 'dikirim' : 'diolah', exported_at: work.at });
      await recordSent(work.db, work.own.office, row.stream, row.epoch, {
        seq: manifest.stream.seq,
        digest: row.digest ?? '',
      });
    },
  );
  return desk.shelf.offer(paketFileName(row), sealed);
}

async function draftOf(db: Knex, row: PaketRecord): Promise<PaketDraft> {
  const manifestBytes = new Uint8Array(row.manifest ?? []);
  const { manifest, digest } = readManifest(manifestBytes);
  const files = [];
  for (const entry of manifest.files)
    files.push({ entry, bytes: (await findFile(db, row.paket_id, entry.path)) ?? refuse('NET-015') });
  return {
    manifest,
    manifestBytes,
    digest,
    contentCode: printedCode(manifest.content_digest),
    files,
    trust: await requireChain(db),
  };
}
