import { createHash } from 'node:crypto';
import { takeCarriedTrust } from './carried-trust.ts';
import { type Container, openContainer } from './container-read.ts';
import { openEnvelope } from './envelope.ts';
import { recipientDigest, recipientOf } from './keys.ts';
import { contentDigest, type Manifest, readManifest, type ReadManifest, streamName } from './manifest.ts';
import { PayloadCheck, verifiedPayload } from './payload-decode.ts';
import type { Figures } from './payloads/figures.ts';
import type { Payload } from './payloads/payload-file.ts';
import { checkPolicy } from './policies.ts';
import { attempt, type PaketFailure, Refusal, refuse } from './refusal.ts';
import { verifyRelay } from './relay.ts';
import { isAllowedRoute, needsRelay } from './routes.ts';
import { verifySigners } from './signers.ts';
import type { SignatureHeader } from './signatures.ts';
import { judgeStream, standingOf, type StreamDecision, streamEntryOf, type StreamState } from './stream.ts';
import { currentTrust, type HeldTrust, type TrustChain } from './trust-chain.ts';
import { findOffice, type TrustList, type TrustVersion } from './trust-list.ts';

/** What the receiving office brings; the format knows no database. */
export interface PaketReader {
  readonly office: string;
  /** age identities, old ones too: they are kept for ever. */
  readonly identities: readonly string[];
  readonly trust: HeldTrust;
  /** What is known of one sender's stream; null at first contact. */
  streamState(sender: string, stream: string): StreamState | null | Promise<StreamState | null>;
  /** A kepala decided to take a snapshot beyond a gap as the new starting point. */
  readonly takeNewStart?: boolean;
}

/** Warnings decide nothing; the caller compares `created` and `expires` with its clock. */
export type PaketWarning = 'trial-network';

export interface VerifiedPaket {
  readonly ok: true;
  readonly manifest: Manifest;
  readonly manifestBytes: Uint8Array;
  readonly signatureBytes: Uint8Array;
  readonly digest: string;
  readonly signers: readonly SignatureHeader[];
  /** The Dinas' manifest inside a relayed reference. */
  readonly relayed: ReadManifest | null;
  readonly trust: TrustChain;
  readonly trustUpdates: readonly TrustVersion[];
  readonly streamState: StreamState | null;
  readonly streamDecision: StreamDecision;
  /** What V2 opened and V8 found to be what was signed, for what goes on unchanged. */
  readonly zip: Uint8Array;
  /** `document/*.pdf` and a relayed manifest, by path. */
  readonly documents: ReadonlyMap<string, Uint8Array>;
  readonly payload: Payload;
  readonly warnings: readonly PaketWarning[];
}

export interface RefusedPaket extends PaketFailure {
  readonly ok: false;
  /** The only rows a refused Paket may leave behind. */
  readonly trustUpdates: readonly TrustVersion[];
  /** The manifest, once V6 has proven whose it is: for receipts sent again and reports of a fork. */
  readonly proven: ReadManifest | null;
  /** Who signed it, once V6 has proven that; empty before. */
  readonly signers: readonly SignatureHeader[];
  /** Given from V7 on. */
  readonly streamDecision: StreamDecision | null;
}

/** V0 to V9 in order, stopping at the first failure; V10 to V12 are acts of the office. Writes nothing anywhere. */
export async function verifyPaket(
  bytes: Uint8Array,
  reader: PaketReader,
): Promise<VerifiedPaket | RefusedPaket> {
  const opened = await attempt(() => openEnvelope(bytes, reader.identities)); // V0, V1
  return opened.ok
    ? verifyZip(opened.value, reader)
    : { ...opened, trustUpdates: [], proven: null, signers: [], streamDecision: null };
}

/** V2 to V9: what `verifyPaket` does once the envelope is open. */
export async function verifyZip(zip: Uint8Array, reader: PaketReader): Promise<VerifiedPaket | RefusedPaket> {
  let trustUpdates: readonly TrustVersion[] = [];
  let proven: ReadManifest | null = null;
  let provenSigners: readonly SignatureHeader[] = [];
  let streamDecision: StreamDecision | null = null;
  try {
    const container = openContainer(zip); // V2
    const read = readManifest(await required(container, 'manifest.json')); // V3
    const { manifest, digest } = read;

    const carried = await takeCarriedTrust(container, reader.trust); // V4
    trustUpdates = carried.updates;
    if (carried.refusal !== null) throw carried.refusal;
    const chain = carried.chain ?? refuse('trust-missing');
    const list = currentTrust(chain);
    if (manifest.network !== list.network) refuse('other-network');

    await checkAddress(manifest, reader); // V5
    checkRoute(manifest, list);
    if (!isKnownTrust(manifest, chain)) refuse('trust-version-unknown', String(manifest.trust.version));

    const streamState = await reader.streamState(manifest.from.office, manifest.stream.name);
    const signatureBytes = await required(container, 'signatures.json');
    const signers = await verifySigners(read, signatureBytes, list, standingOf(streamState, digest)); // V6
    checkPolicy(manifest, list, signers);
    const relayed = await verifyRelay(manifest, container, list, (inner) => innerStanding(inner, reader));
    proven = read;
    provenSigners = signers;

    streamDecision = decide(streamState, read, reader); // V7
    refuseByStream(streamDecision);

    const payload = new PayloadCheck(manifest);
    await checkFiles(container, manifest, payload); // V8
    checkFigures(manifest, payload.figures()); // V9
    return {
      ok: true,
      manifest,
      manifestBytes: read.bytes,
      signatureBytes,
      digest,
      signers,
      relayed,
      trust: chain,
      trustUpdates,
      streamState,
      streamDecision,
      zip,
      documents: documentsOf(manifest, container),
      payload: verifiedPayload(manifest, container),
      warnings: list.trial ? ['trial-network'] : [],
    };
  } catch (error) {
    if (error instanceof Refusal)
      return { ok: false, ...error.failure, trustUpdates, proven, signers: provenSigners, streamDecision };
    throw error;
  }
}

async function checkAddress(manifest: Manifest, reader: PaketReader): Promise<void> {
  const ours =
    manifest.to.find(({ office }) => office === reader.office) ?? refuse('not-addressed', reader.office);
  const digests = await Promise.all(
    reader.identities.map(async (identity) => recipientDigest(await recipientOf(identity))),
  );
  if (!digests.includes(ours.enc)) refuse('other-key', reader.office);
}

function checkRoute(manifest: Manifest, list: TrustList): void {
  const sender = findOffice(list, manifest.from.office) ?? refuse('sender-unknown', manifest.from.office);
  for (const { office } of manifest.to) {
    const receiver = findOffice(list, office) ?? refuse('route-forbidden', office);
    if (!isAllowedRoute(manifest.kind, sender.kind, receiver.kind)) {
      refuse('route-forbidden', `${manifest.kind}: ${sender.kind} > ${receiver.kind}`);
    }
  }
  if (needsRelay(manifest.kind, sender.kind) && manifest.ext['relay'] === undefined)
    refuse('relay-invalid', 'missing');
  const lead = manifest.to[0]?.office ?? '';
  if (manifest.stream.name !== streamName(manifest.kind, manifest.scope, lead))
    refuse('stream-name', manifest.stream.name);
}

function isKnownTrust({ trust }: Manifest, chain: TrustChain): boolean {
  return chain.some((version) => version.list.version === trust.version && version.sha256 === trust.sha256);
}

async function innerStanding({ manifest, digest }: ReadManifest, reader: PaketReader) {
  return standingOf(await reader.streamState(manifest.from.office, manifest.stream.name), digest);
}

function decide(
  state: StreamState | null,
  { manifest, digest }: ReadManifest,
  reader: PaketReader,
): StreamDecision {
  const entry = streamEntryOf(manifest, digest);
  const decision = judgeStream(state, entry);
  const takes = decision.kind === 'wait' && entry.snapshot && reader.takeNewStart === true;
  return takes ? { kind: 'new-start', missing: decision.missing } : decision;
}

function refuseByStream(decision: StreamDecision): void {
  switch (decision.kind) {
    case 'already':
      return refuse('already-received', decision.how);
    case 'fork':
      return refuse('fork', `seq ${decision.seq}`);
    case 'wait':
      return refuse('waiting', `seq ${decision.missing.from}-${decision.missing.to}`);
    case 'closed-epoch':
      return refuse('epoch-closed');
    case 'epoch-invalid':
      return refuse('epoch-invalid');
    case 'blocked':
      return refuse('stream-blocked');
    case 'accept':
    case 'catch-up':
    case 'superseded':
    case 'late-event':
    case 'before-start':
    case 'first-contact':
    case 'new-epoch':
    case 'new-start':
      return;
  }
}

/** V8: exactly the listed files, each of the listed size, hash and number of lines. `payload` sees every piece. */
async function checkFiles(container: Container, manifest: Manifest, payload: PayloadCheck): Promise<void> {
  const listed = new Set(manifest.files.map((file) => file.path));
  const extra = container.names.find(
    (name) => name.includes('/') && !name.startsWith('trust/') && !listed.has(name),
  );
  if (extra !== undefined) refuse('file-extra', extra);
  for (const { path, bytes: size, sha256, rows } of manifest.files) {
    const found = await measure(container.stream(path) ?? refuse('file-missing', path), (piece) => {
      payload.push(path, piece);
    });
    payload.end(path);
    if (found.size !== size) refuse('file-size', path);
    if (found.sha256 !== sha256) refuse('file-hash', path);
    if (rows !== null && found.lines !== rows) refuse('file-rows', path);
  }
}

async function measure(pieces: AsyncIterable<Uint8Array>, onPiece: (piece: Uint8Array) => void) {
  const hash = createHash('sha256');
  let [size, lines] = [0, 0];
  for await (const piece of pieces) {
    hash.update(piece);
    size += piece.length;
    lines += countLines(piece);
    onPiece(piece);
  }
  return { sha256: hash.digest('hex'), size, lines };
}

function documentsOf(manifest: Manifest, container: Container): Map<string, Uint8Array> {
  const paths = manifest.files.filter((file) => file.role === 'document').map((file) => file.path);
  return new Map(paths.map((path) => [path, container.readNow(path) ?? refuse('file-missing', path)]));
}

function checkFigures(manifest: Manifest, figures: Figures): void {
  const labels = new Set([...Object.keys(figures), ...Object.keys(manifest.counts)]);
  for (const label of labels) if (figures[label] !== manifest.counts[label]) refuse('counts-differ', label);
  if (contentDigest(manifest) !== manifest.content_digest) refuse('content-digest');
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines += 1;
  return lines;
}

async function required(container: Container, name: string): Promise<Uint8Array> {
  return (await container.read(name)) ?? refuse('zip-first-entries', name);
}
