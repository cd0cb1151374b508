import type { ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { packPaket, type PaketDraft } from '../../paket/compose.ts';
import { printedCode } from '../../paket/digest.ts';
import { readManifest } from '../../paket/manifest.ts';
import type { Knex } from 'knex';
import { command } from '../command.ts';
import { addToEntry, entryOfPaket } from '../ledger/record-entry.ts';
import { type Desk, type Job, reading } from '../desk.ts';
import { requireInForce, signaturesInForce } from '../network/still-in-force.ts';
import { rememberHighWater } from './high-water.ts';
import {
  findFile,
  getPaket,
  paketFileName,
  type PaketRecord,
  sealedPath,
  signaturesOf,
} from './paket-row.ts';
import { signReceipt } from './receipts.ts';
import { describeMissing, missingFor } from './sign-paket.ts';
import { recordSent } from './stream-store.ts';
import { requireChain, requireTrust } from './trust-store.ts';

/**
 * The finished file. The first export uses the number for ever; sending again gives the very same bytes (BU32).
 *
 * Sealed is not sent: until a copy is known to be saved the Paket says so (DK08).
 */
export async function exportPaket(
  desk: Desk,
  paketId: string,
  job: Job,
): Promise<ResponseOf<'paket.export'>> {
  const db = reading(desk);
  const row = await signedAnew(desk, await getPaket(db, paketId));
  const known = await findFile(db, paketId, sealedPath);
  if (known) return desk.shelf.offer(paketFileName(row), known);
  if (row.state === 'batal') refuse('NET-015');
  if (!row.manifest || row.direction !== 'keluar') refuse('NET-012');
  const { manifest } = readManifest(new Uint8Array(row.manifest));
  if (row.state !== 'ditandatangani')
    refuse('NET-014', { missing: describeMissing(missingFor(await requireTrust(db), row, manifest.policy)) });
  requireInForce(await requireTrust(db), manifest, signaturesOf(row));
  // Packed here, where zlib works on threads of its own: a task of 512 MB holds no 200 MB payload twice.
  const packed = await packPaket(await draftOf(db, row), signaturesOf(row));
  const sealed = await desk.tasks.run<Uint8Array>('paket.seal', packed, job);
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
        .update({ state: needsReceipt ? 'disegel' : 'diolah', exported_at: work.at });
      await recordSent(work.db, work.own.office, row.stream, row.epoch, {
        seq: manifest.stream.seq,
        digest: row.digest ?? '',
      });
      const entry = await entryOfPaket(work.db, paketId);
      if (entry !== null)
        await addToEntry(work, entry, { file: { name: paketFileName(row), bytes: sealed } });
    },
  );
  await rememberHighWater(desk);
  return desk.shelf.offer(paketFileName(row), sealed);
}

/** A receipt needs no person: when its office key was replaced before it left, the new one signs it. */
async function signedAnew(desk: Desk, row: PaketRecord): Promise<PaketRecord> {
  if (row.kind !== 'receipt' || row.direction !== 'keluar' || row.exported_at !== null) return row;
  const trust = await requireTrust(reading(desk));
  if (signaturesInForce(trust, signaturesOf(row)).length > 0) return row;
  await command(desk, { action: 'paket.sign', object: row.paket_id }, async (work) =>
    signReceipt(work, row.paket_id),
  );
  return getPaket(reading(desk), row.paket_id);
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
