import type { PaketKind } from '../../paket/kinds.ts';
import type { ReadManifest } from '../../paket/manifest.ts';
import { advanceStream, type StreamDecision, streamEntryOf } from '../../paket/stream.ts';
import type { RefusedPaket, VerifiedPaket } from '../../paket/verify.ts';
import type { Work } from '../command.ts';
import { enterPaket, type LedgerFile } from '../ledger/record-entry.ts';
import { receivedPath } from './paket-row.ts';
import { findStream, saveStream } from './stream-store.ts';

/** What is proven of a Paket that is kept, whether or not it may be taken in. */
export interface Arrival {
  readonly file: LedgerFile;
  readonly manifest: ReadManifest['manifest'];
  readonly digest: string;
  readonly signers: VerifiedPaket['signers'];
  readonly decision: StreamDecision;
}

/** Keeps the ciphertext and what its manifest says; no other table is touched before a person decides (V10). */
export async function quarantine(
  work: Work,
  { file, manifest, digest, signers, decision }: Arrival,
  state: string,
  refused?: RefusedPaket,
): Promise<string> {
  const paketId = work.ids.next();
  const { office } = manifest.from;
  const agendaNo = await enterPaket(work, {
    paketId,
    direction: 'masuk',
    kind: manifest.kind,
    counterpart: [office],
    file,
  });
  await work.db('paket').insert({
    paket_id: paketId,
    direction: 'masuk',
    kind: manifest.kind satisfies PaketKind,
    agenda_no: agendaNo,
    from_office: office,
    to_offices: JSON.stringify(manifest.to.map((addressee) => addressee.office)),
    stream: manifest.stream.name,
    epoch: manifest.stream.epoch,
    seq: manifest.stream.seq,
    digest,
    revision: manifest.revision,
    state,
    manifest: null,
    signatures: JSON.stringify(signers),
    content_digest: manifest.content_digest,
    counts: JSON.stringify(manifest.counts),
    files: JSON.stringify(manifest.files),
    verdict: refused ? verdictText(refused) : null,
    warnings: JSON.stringify(warningsOf(manifest, work)),
    decision: JSON.stringify(decision),
    created_at: work.at,
    created_by: work.actor.name,
  });
  await work
    .db('paket_file')
    .insert({ paket_id: paketId, path: receivedPath, content: Buffer.from(file.bytes) });
  return paketId;
}

export function verdictText({ step, code, detail }: RefusedPaket): string {
  return JSON.stringify({ step, code, detail });
}

/** A fork blocks the stream until its sender opens a new epoch. */
export async function blockStream(
  work: Work,
  { manifest, digest }: Pick<ReadManifest, 'manifest' | 'digest'>,
  decision: StreamDecision,
): Promise<void> {
  const { office } = manifest.from;
  const state = await findStream(work.db, office, manifest.stream.name);
  const blocked = advanceStream(state, streamEntryOf(manifest, digest), decision, 'rejected');
  await saveStream(work.db, office, manifest.stream.name, blocked);
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
