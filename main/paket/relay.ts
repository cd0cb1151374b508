import { type OfficeKind, tierOf } from '#domain/routing/office-kinds.ts';
import { type Container, openContainer } from './container-read.ts';
import { sha256Hex } from './digest.ts';
import { encodeDocument, type EncodedFile } from './payload-encode.ts';
import { canonicalBytes } from './jcs.ts';
import {
  contentDigest,
  type Manifest,
  manifestLimit,
  type PaketFile,
  readManifest,
  type ReadManifest,
} from './manifest.ts';
import { checkPolicy } from './policies.ts';
import { Refusal, refuse } from './refusal.ts';
import { verifySigners } from './signers.ts';
import type { DigestStanding } from './stream.ts';
import { findOffice, type TrustList } from './trust-list.ts';

export const relayManifestPath = 'relay/manifest.json';
export const relaySignaturesPath = 'relay/signatures.json';

/** What an office passes on from the Dinas, unchanged: the signed manifest and the payload it speaks of. */
export interface Relay {
  readonly manifestBytes: Uint8Array;
  readonly signatureBytes: Uint8Array;
  readonly payload: readonly EncodedFile[];
}

/** Takes the relay out of a Paket that was verified here. */
export function relayOf({ manifest, manifestBytes, signatureBytes, zip }: RelayedPaket): Relay {
  const container = openContainer(zip);
  const payload = manifest.files
    .filter((entry) => entry.role === 'payload')
    .map((entry) => ({ entry, bytes: container.readNow(entry.path) ?? refuse('file-missing', entry.path) }));
  return { manifestBytes, signatureBytes, payload };
}

/** What `relayOf` needs of a verified Paket. */
interface RelayedPaket {
  readonly manifest: Manifest;
  readonly manifestBytes: Uint8Array;
  readonly signatureBytes: Uint8Array;
  readonly zip: Uint8Array;
}

export function relayEntries(relay: Relay): EncodedFile[] {
  return [
    encodeDocument(relayManifestPath, relay.manifestBytes),
    encodeDocument(relaySignaturesPath, relay.signatureBytes),
  ];
}

/**
 * V6, relayed reference: the inner manifest is the Dinas', signed by its own policy, meant for the office that
 * relays, and lists the very payload that travels here. Returns it; null when nothing is relayed.
 */
export async function verifyRelay(
  outer: Manifest,
  container: Container,
  list: TrustList,
  standing: (inner: ReadManifest) => Promise<DigestStanding | null>,
): Promise<ReadManifest | null> {
  if (outer.ext['relay'] === undefined) return null;
  const manifestBytes = await container.read(relayManifestPath);
  const signatureBytes = await container.read(relaySignaturesPath);
  if (manifestBytes === null || signatureBytes === null) refuse('relay-invalid', 'missing');
  if (manifestBytes.length > manifestLimit) refuse('relay-invalid', 'manifest size');
  const inner = await verifyInner(manifestBytes, signatureBytes, list, standing);
  const { manifest, digest } = inner;
  if (!isFromDinas(manifest, list) || manifest.kind !== outer.kind) refuse('relay-invalid', 'sender or kind');
  if (manifest.network !== outer.network) refuse('other-network');
  if (!manifest.to.some(({ office }) => office === outer.from.office)) refuse('relay-invalid', 'addressee');
  if (!sameJson(outer.ext['relay'], { digest })) refuse('relay-differs', 'digest');
  if (!sameJson(payloadOf(outer), payloadOf(manifest))) refuse('relay-differs', 'files');
  if (!sameJson(outer.counts, manifest.counts)) refuse('relay-differs', 'counts');
  return inner;
}

/** Any refusal inside is the relaying office's fault: it is told as one. */
async function verifyInner(
  manifestBytes: Uint8Array,
  signatureBytes: Uint8Array,
  list: TrustList,
  standing: (inner: ReadManifest) => Promise<DigestStanding | null>,
): Promise<ReadManifest> {
  try {
    const inner = readManifest(manifestBytes);
    const signers = await verifySigners(inner, signatureBytes, list, await standing(inner));
    checkPolicy(inner.manifest, list, signers);
    if (contentDigest(inner.manifest) !== inner.manifest.content_digest) refuse('content-digest');
    return inner;
  } catch (error) {
    if (error instanceof Refusal) refuse('relay-invalid', error.message);
    throw error;
  }
}

function isFromDinas(manifest: Manifest, list: TrustList): boolean {
  const kind: OfficeKind | undefined = findOffice(list, manifest.from.office)?.kind;
  return kind !== undefined && tierOf(kind) === 'dinas';
}

function payloadOf(manifest: Manifest): PaketFile[] {
  return manifest.files.filter((file) => file.role === 'payload');
}

function sameJson(a: unknown, b: unknown): boolean {
  return sha256Hex(canonicalBytes(a)) === sha256Hex(canonicalBytes(b));
}
