import type { ParsedRequestOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { relayOf } from '../../paket/relay.ts';
import { advanceStream, judgeStream, type StreamDecision, streamEntryOf } from '../../paket/stream.ts';
import type { VerifiedPaket } from '../../paket/verify.ts';
import { command, type Work } from '../command.ts';
import { type Desk, type Job, opened, reading } from '../desk.ts';
import { rememberHighWater } from './high-water.ts';
import { findFile, getPaket, receivedPath } from './paket-row.ts';
import type { TakeInRules, TakenIn } from './payload.ts';
import { prepareReceipt } from './receipts.ts';
import { recheckUndecided } from './recheck-undecided.ts';
import { receivedOf } from './received.ts';
import { canStartAnew, needsKepala } from './stream-decision.ts';
import { noteGap } from './stream-gaps.ts';
import { findStream, saveStream } from './stream-store.ts';
import { saveTrust } from './trust-store.ts';
import { verifyBytes } from './verify-bytes.ts';
import { keepWitness } from './witness.ts';

export interface Confirmation {
  readonly paketId: string;
  readonly reason: string | null;
}

export type Rejection = ParsedRequestOf<'paket.reject'>;

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
  const verified = await verifyAgain(desk, request, job);
  const { manifest, digest, streamDecision } = verified;
  const head = opened(desk).actor.role === 'kepala' && (request.reason ?? '') !== '';
  if (needsKepala(streamDecision) && !head)
    refuse(streamDecision.kind === 'new-epoch' ? 'NET-061' : 'NET-018');
  await desk.guard?.beforeIntake(job);
  await command(
    desk,
    {
      action: `paket.confirm.${manifest.kind}`,
      object: digest,
      facts: { ...manifest.counts, reason: request.reason },
    },
    (work) => takeIn(desk, work, request, verified, rules, job),
  );
  await afterDecision(desk, verified, rules, job);
  await desk.guard?.afterIntake();
}

/** Everything one accepted Paket changes; the stream is judged once more inside the transaction. */
export async function takeIn(
  desk: Desk,
  work: Work,
  request: Confirmation,
  verified: VerifiedPaket,
  rules: TakeInRules,
  job: Job,
): Promise<void> {
  const { manifest, digest } = verified;
  const rule = rules[manifest.kind];
  await requireUnchangedStream(work, verified);
  await saveTrust(work.db, verified.trustUpdates, work.at);
  const current = isCurrent(verified.streamDecision);
  const taken: TakenIn =
    current && rule
      ? await rule.takeIn(desk, work, receivedOf(request.paketId, verified), job)
      : { rowsOk: 0, rowsBad: 0 };
  await keepStream(work, request, verified, 'accepted');
  await keepWitness(work, manifest.from.office, manifest.audit, digest);
  await work
    .db('paket')
    .where({ paket_id: request.paketId })
    .update({
      state: current ? 'diterima' : 'disimpan',
      manifest: Buffer.from(verified.manifestBytes),
      reason: request.reason,
      decision: JSON.stringify(verified.streamDecision),
      verdict: null,
      decided_at: work.at,
    });
  if (manifest.kind === 'reference') await keepRelay(work, request.paketId, verified);
  await prepareReceipt(work, request.paketId, verified, {
    result: current ? 'accepted' : 'superseded',
    code: null,
    reason: null,
    rowsOk: taken.rowsOk,
    rowsBad: taken.rowsBad,
    rejected: taken.rejected ?? [],
  });
}

/** V10, the other way: the digest is remembered, the stream goes on, the sender gets the reason and the rows. */
export async function rejectPaket(
  desk: Desk,
  request: Rejection,
  rules: TakeInRules,
  job: Job,
): Promise<void> {
  const { state } = await getPaket(reading(desk), request.paketId);
  if (state === 'menunggu') refuse('NET-062');
  const verified = await verifyAgain(desk, request, job);
  // A new epoch that does not fit ours is the kepala's matter whichever way it is decided.
  if (needsKepala(verified.streamDecision) && opened(desk).actor.role !== 'kepala') refuse('NET-061');
  await command(desk, { action: 'paket.reject', object: verified.digest, facts: request }, async (work) => {
    await requireUnchangedStream(work, verified);
    await keepStream(work, request, verified, 'rejected');
    await keepWitness(work, verified.manifest.from.office, verified.manifest.audit, verified.digest);
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
      reason: request.reason,
      rowsOk: 0,
      rowsBad: verified.manifest.files.reduce((sum, { rows }) => sum + (rows ?? 0), 0),
      rejected: request.rows.map(({ path, row, reason }) => ({ path, row, reason })),
    });
  });
  await afterDecision(desk, verified, rules, job);
}

async function verifyAgain(
  desk: Desk,
  request: Pick<Confirmation, 'paketId' | 'reason'>,
  job: Job,
): Promise<VerifiedPaket> {
  const db = reading(desk);
  const row = await getPaket(db, request.paketId);
  if (row.direction !== 'masuk' || (row.state !== 'karantina' && row.state !== 'menunggu')) refuse('NET-016');
  const bytes = (await findFile(db, request.paketId, receivedPath)) ?? refuse('NET-016');
  const head = opened(desk).actor.role === 'kepala' && (request.reason ?? '') !== '';
  const verified = await verifyBytes(desk, bytes, job, row.state === 'menunggu' && head);
  if (verified.ok) return verified;
  const { streamDecision: decision } = verified;
  if (!head && decision && canStartAnew(row.kind, decision)) refuse('NET-018');
  return refuse(verified.code, { detail: verified.detail });
}

/** What a decision on one Paket means for the others of its stream. */
async function afterDecision(
  desk: Desk,
  { manifest }: VerifiedPaket,
  rules: TakeInRules,
  job: Job,
): Promise<void> {
  await recheckUndecided(desk, manifest.from.office, manifest.stream.name, rules, job);
  await rememberHighWater(desk);
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
  request: Pick<Confirmation, 'paketId' | 'reason'>,
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
  await noteGap(work, request.paketId, verified, request.reason);
}

/** A snapshot that something newer has overtaken is stored, not taken in (exchange.md 7). */
function isCurrent(decision: StreamDecision): boolean {
  return decision.kind !== 'superseded' && decision.kind !== 'before-start';
}

/** A Suku Dinas passes the Dinas' reference on unchanged: manifest, signatures and payload are kept as they came. */
async function keepRelay(work: Work, paketId: string, verified: VerifiedPaket): Promise<void> {
  const relay = relayOf(verified);
  const entries = [
    ['@manifest', relay.manifestBytes],
    ['@signatures', relay.signatureBytes],
    ...relay.payload.map(({ entry, bytes }) => [entry.path, bytes] as const),
  ] as const;
  for (const [path, bytes] of entries)
    await work.db('paket_file').insert({ paket_id: paketId, path, content: Buffer.from(bytes) });
}
