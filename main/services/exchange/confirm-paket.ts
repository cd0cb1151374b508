import { refuse } from '#contract/errors/app-error.ts';
import type { Manifest } from '../../paket/manifest.ts';
import { relayOf } from '../../paket/relay.ts';
import { advanceStream, judgeStream, type StreamDecision, streamEntryOf } from '../../paket/stream.ts';
import type { VerifiedPaket } from '../../paket/verify.ts';
import { command, type Work } from '../command.ts';
import { type Desk, type Job, reading } from '../desk.ts';
import { findFile, getPaket, receivedPath } from './paket-row.ts';
import type { ReceivedPaket, TakeInRules, TakenIn } from './payload.ts';
import { prepareReceipt } from './receipts.ts';
import { findStream, saveStream } from './stream-store.ts';
import { saveTrust } from './trust-store.ts';
import { verifyBytes } from './verify-bytes.ts';

export interface Confirmation {
  readonly paketId: string;
  readonly reason: string | null;
}

/**
 * V11: verified once more against the state of now, then rows, stream, manifest, audit row and receipt in one
 * transaction; or nothing at all.
 */
export async function confirmPaket(
  desk: Desk,
  request: Confirmation,
  rules: TakeInRules,
  job: Job,
): Promise<void> {
  await takeInVerified(desk, request, await verifyAgain(desk, request, job), rules, job);
}

/** The transaction itself; the stream is judged once more inside it. */
export async function takeInVerified(
  desk: Desk,
  request: Confirmation,
  verified: VerifiedPaket,
  rules: TakeInRules,
  job: Job,
): Promise<void> {
  const { manifest, digest } = verified;
  const rule = rules[manifest.kind];
  await command(
    desk,
    {
      action: `paket.confirm.${manifest.kind}`,
      object: digest,
      facts: { ...manifest.counts, reason: request.reason },
    },
    async (work) => {
      await requireUnchangedStream(work, verified);
      await saveTrust(work.db, verified.trustUpdates, work.at);
      const current = isCurrent(verified.streamDecision);
      const taken: TakenIn =
        current && rule
          ? await rule.takeIn(desk, work, receivedOf(request.paketId, verified), job)
          : { rowsOk: 0, rowsBad: 0 };
      await keepStream(work, verified, 'accepted');
      await work
        .db('paket')
        .where({ paket_id: request.paketId })
        .update({
          state: current ? 'diterima' : 'disimpan',
          manifest: Buffer.from(verified.manifestBytes),
          reason: request.reason,
          verdict: null,
          decided_at: work.at,
        });
      if (manifest.kind === 'reference') await keepRelay(work, request.paketId, verified);
      await prepareReceipt(work, request.paketId, verified, {
        result: current ? 'accepted' : 'superseded',
        code: null,
        ...taken,
      });
    },
  );
}

/** V10, the other way: the digest is remembered, the stream goes on, the sender gets the reason. */
export async function rejectPaket(
  desk: Desk,
  request: { paketId: string; reason: string },
  job: Job,
): Promise<void> {
  const verified = await verifyAgain(desk, { ...request }, job);
  await command(desk, { action: 'paket.reject', object: verified.digest, facts: request }, async (work) => {
    await requireUnchangedStream(work, verified);
    await keepStream(work, verified, 'rejected');
    await work
      .db('paket')
      .where({ paket_id: request.paketId })
      .update({
        state: 'ditolak',
        manifest: Buffer.from(verified.manifestBytes),
        reason: request.reason,
        decided_at: work.at,
      });
    await prepareReceipt(work, request.paketId, verified, {
      result: 'rejected',
      code: 'ditolak-petugas',
      rowsOk: 0,
      rowsBad: 0,
    });
  });
}

/** What `differences` of a rule gets to see before the decision. */
export function receivedOf(paketId: string, verified: VerifiedPaket): ReceivedPaket {
  const { manifest } = verified;
  return {
    paketId,
    kind: manifest.kind,
    from: manifest.from.office,
    digest: verified.digest,
    contentDigest: manifest.content_digest,
    seq: manifest.stream.seq,
    revision: manifest.revision,
    scope: manifest.scope,
    payload: verified.payload,
    files: verified.files,
  };
}

async function verifyAgain(desk: Desk, request: Confirmation, job: Job): Promise<VerifiedPaket> {
  const db = reading(desk);
  const row = await getPaket(db, request.paketId);
  const newStart = row.state === 'menunggu';
  if (row.state !== 'karantina' && !newStart) refuse('NET-016');
  if (newStart && (desk.session.open?.actor.role !== 'kepala' || !request.reason)) refuse('NET-018');
  const bytes = (await findFile(db, request.paketId, receivedPath)) ?? refuse('NET-016');
  const verified = await verifyBytes(desk, bytes, job, newStart);
  return verified.ok ? verified : refuse(verified.code, { detail: verified.detail });
}

/** The stream may have moved while a person looked at the preview. */
async function requireUnchangedStream(work: Work, verified: VerifiedPaket): Promise<void> {
  const { manifest, digest, streamDecision } = verified;
  const state = await findStream(work.db, manifest.from.office, manifest.stream.name);
  const now = judgeStream(state, streamEntryOf(manifest, digest));
  const same =
    now.kind === streamDecision.kind || (now.kind === 'wait' && streamDecision.kind === 'new-start');
  if (!same) refuse('OFF-003');
}

async function keepStream(
  work: Work,
  verified: VerifiedPaket,
  outcome: 'accepted' | 'rejected',
): Promise<void> {
  const { manifest, digest, streamDecision } = verified;
  const { office } = manifest.from;
  const state = await findStream(work.db, office, manifest.stream.name);
  await saveStream(
    work.db,
    office,
    manifest.stream.name,
    advanceStream(state, streamEntryOf(manifest, digest), streamDecision, outcome),
  );
}

/** A snapshot that something newer has overtaken is stored, not taken in (exchange.md 7). */
function isCurrent(decision: StreamDecision): boolean {
  return decision.kind !== 'superseded' && decision.kind !== 'before-start';
}

/** A Suku Dinas passes the Dinas' reference on unchanged: manifest, signatures and payload are kept as they came. */
async function keepRelay(work: Work, paketId: string, verified: VerifiedPaket): Promise<void> {
  const { manifest, manifestBytes, signatureBytes, files } = verified;
  const relay = relayOf(manifest satisfies Manifest, manifestBytes, signatureBytes, files);
  const entries = [
    ['@manifest', relay.manifestBytes],
    ['@signatures', relay.signatureBytes],
    ...relay.payload.map(({ entry, bytes }) => [entry.path, bytes] as const),
  ] as const;
  for (const [path, bytes] of entries)
    await work.db('paket_file').insert({ paket_id: paketId, path, content: Buffer.from(bytes) });
}
