import type { Knex } from 'knex';
import { openContainer } from '../../paket/container-read.ts';
import { openEnvelope } from '../../paket/envelope.ts';
import { type Manifest, readManifest } from '../../paket/manifest.ts';
import { findFile, type PaketRecord, receivedPath, sealedPath } from '../exchange/paket-row.ts';

/** A Paket as this office keeps it, opened again. */
export interface KeptPaket {
  readonly manifest: Manifest;
  readonly manifestBytes: Uint8Array;
  /** Payload and documents by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Every Paket made or received here can be opened again: the office is always among the recipients. */
export async function openKeptPaket(db: Knex, row: PaketRecord): Promise<KeptPaket | null> {
  const sealed =
    (await findFile(db, row.paket_id, sealedPath)) ?? (await findFile(db, row.paket_id, receivedPath));
  if (sealed !== null) return openSealed(db, sealed);
  return row.manifest === null ? null : readUnsealed(db, row.paket_id, new Uint8Array(row.manifest));
}

async function openSealed(db: Knex, sealed: Uint8Array): Promise<KeptPaket> {
  const keys = await db('decryption_key').select<{ identity: string }[]>('identity');
  const container = openContainer(
    await openEnvelope(
      sealed,
      keys.map(({ identity }) => identity),
    ),
  );
  const manifestBytes = await required(container.read('manifest.json'));
  const { manifest } = readManifest(manifestBytes);
  const files = new Map<string, Uint8Array>();
  for (const { path } of manifest.files) files.set(path, await required(container.read(path)));
  return { manifest, manifestBytes, files };
}

/** Prepared or signed, not yet sealed: its files lie open in the encrypted database. */
async function readUnsealed(db: Knex, paketId: string, manifestBytes: Uint8Array): Promise<KeptPaket> {
  const { manifest } = readManifest(manifestBytes);
  const files = new Map<string, Uint8Array>();
  for (const { path } of manifest.files) {
    const bytes = await findFile(db, paketId, path);
    if (bytes !== null) files.set(path, bytes);
  }
  return { manifest, manifestBytes, files };
}

async function required(reading: Promise<Uint8Array | null>): Promise<Uint8Array> {
  const bytes = await reading;
  if (bytes === null) throw new Error('A kept Paket lacks an entry of its manifest');
  return bytes;
}
