import { refuse } from '#contract/errors/app-error.ts';
import type { PaketKind } from '../../paket/kinds.ts';
import type { ReadManifest } from '../../paket/manifest.ts';
import { advanceStream, streamEntryOf } from '../../paket/stream.ts';
import type { RefusedPaket, VerifiedPaket } from '../../paket/verify.ts';
import { command, type Work } from '../command.ts';
import { type Desk, type Job, reading } from '../desk.ts';
import { nextAgendaNo } from './agenda.ts';
import { receivedOf, takeInVerified } from './confirm-paket.ts';
import type { TakeInRules } from './payload.ts';
import { receivedPath } from './paket-row.ts';
import { findStream, saveStream } from './stream-store.ts';
import { saveTrust } from './trust-store.ts';
import { verifyBytes } from './verify-bytes.ts';

const paketLimit = 64 * 1024 * 1024;

/**
 * Takes a file in as far as quarantine: verified and shown, no table touched until a person confirms (V10).
 *
 * A refused file leaves nothing but newer trust versions. One that waits or forks is kept as ciphertext.
 */
export async function receivePaket(desk: Desk, token: string, rules: TakeInRules, job: Job): Promise<string> {
  const file = desk.shelf.take(token) ?? refuse('SYS-008');
  if (file.bytes.length > paketLimit) refuse('PKT-001');
  const verdict = await verifyBytes(desk, file.bytes, job);
  if (!verdict.ok) return takeRefused(desk, file.bytes, verdict);
  const waiting = await findByDigest(desk, verdict.digest);
  if (waiting !== null) return waiting;
  const paketId = await command(
    desk,
    { action: 'paket.receive', object: verdict.digest, facts: verdict.manifest.counts },
    async (work) => {
      const stored = await quarantine(work, file.bytes, verdict, 'karantina');
      const differences =
        (await rules[verdict.manifest.kind]?.differences(work.db, receivedOf(stored, verdict))) ?? [];
      await work
        .db('paket')
        .where({ paket_id: stored })
        .update({ differences: JSON.stringify(differences) });
      return stored;
    },
  );
  // A receipt asks nothing of anyone: its effect is only the delivery state of what we sent.
  if (verdict.manifest.kind === 'receipt') await settleReceipt(desk, paketId, verdict, rules, job);
  return paketId;
}

/** A receipt for what we never sent is refused like any bad file: nothing of it stays (BU31). */
async function settleReceipt(
  desk: Desk,
  paketId: string,
  verified: VerifiedPaket,
  rules: TakeInRules,
  job: Job,
): Promise<void> {
  try {
    await takeInVerified(desk, { paketId, reason: null }, verified, rules, job);
  } catch (error) {
    await command(desk, { action: 'paket.refuse', object: paketId }, async (work) => {
      await work.db('paket').where({ paket_id: paketId }).delete();
    });
    throw error;
  }
}

async function takeRefused(desk: Desk, bytes: Uint8Array, refused: RefusedPaket): Promise<string> {
  const { proven, streamDecision, trustUpdates } = refused;
  const known = proven ? await findByDigest(desk, proven.digest) : null;
  if (known !== null) return known;
  const kept = proven && (streamDecision?.kind === 'wait' || streamDecision?.kind === 'fork');
  const paketId = await command(
    desk,
    { action: 'paket.refuse', object: proven?.digest ?? refused.code, facts: refused.code },
    async (work) => {
      await saveTrust(work.db, trustUpdates, work.at);
      if (!kept) return null;
      if (streamDecision.kind === 'fork') await blockStream(work, proven, streamDecision);
      return quarantine(
        work,
        bytes,
        { ...proven, signers: [] },
        streamDecision.kind === 'fork' ? 'bercabang' : 'menunggu',
        refused,
      );
    },
  );
  return paketId ?? refuse(refused.code, { detail: refused.detail });
}

interface Proven {
  readonly manifest: ReadManifest['manifest'];
  readonly digest: string;
  readonly signers: VerifiedPaket['signers'];
}

async function quarantine(
  work: Work,
  bytes: Uint8Array,
  proven: Proven,
  state: string,
  refused?: RefusedPaket,
): Promise<string> {
  const { manifest, digest } = proven;
  const paketId = work.ids.next();
  await work.db('paket').insert({
    paket_id: paketId,
    direction: 'masuk',
    kind: manifest.kind satisfies PaketKind,
    agenda_no: await nextAgendaNo(work.db, 'masuk', work.today),
    from_office: manifest.from.office,
    to_offices: JSON.stringify(manifest.to.map(({ office }) => office)),
    stream: manifest.stream.name,
    epoch: manifest.stream.epoch,
    seq: manifest.stream.seq,
    digest,
    revision: manifest.revision,
    state,
    manifest: null,
    signatures: JSON.stringify(proven.signers),
    content_digest: manifest.content_digest,
    counts: JSON.stringify(manifest.counts),
    files: JSON.stringify(manifest.files),
    verdict: refused
      ? JSON.stringify({ step: refused.step, code: refused.code, detail: refused.detail })
      : null,
    warnings: JSON.stringify(warningsOf(manifest, work)),
    created_at: work.at,
    created_by: work.actor.name,
  });
  await work.db('paket_file').insert({ paket_id: paketId, path: receivedPath, content: Buffer.from(bytes) });
  return paketId;
}

async function blockStream(
  work: Work,
  proven: ReadManifest,
  decision: NonNullable<RefusedPaket['streamDecision']>,
): Promise<void> {
  const { manifest, digest } = proven;
  const state = await findStream(work.db, manifest.from.office, manifest.stream.name);
  await saveStream(
    work.db,
    manifest.from.office,
    manifest.stream.name,
    advanceStream(state, streamEntryOf(manifest, digest), decision, 'rejected'),
  );
}

/** No decision rests on a clock: a strange date is only told (exchange.md 8). */
function warningsOf(manifest: ReadManifest['manifest'], work: Work): string[] {
  const days = Math.abs(Date.parse(manifest.created) - Date.parse(work.at)) / 86_400_000;
  return days > 2
    ? [
        `Tanggal pembuatan menurut pengirim (${manifest.created.slice(0, 10)}) berbeda lebih dari dua hari dari komputer ini.`,
      ]
    : [];
}

async function findByDigest(desk: Desk, digest: string): Promise<string | null> {
  const row = await reading(desk)('paket')
    .where({ direction: 'masuk', digest })
    .first<{ paket_id: string } | undefined>('paket_id');
  return row?.paket_id ?? null;
}
