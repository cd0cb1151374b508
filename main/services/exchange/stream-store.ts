import type { Knex } from 'knex';
import type { EpochLink, SeqLink } from '../../paket/manifest.ts';
import type { SentStream } from '../../paket/stream-link.ts';
import type { KnownDigest, StreamState } from '../../paket/stream.ts';

export type Direction = 'keluar' | 'masuk';

interface StreamRow {
  readonly office: string;
  readonly stream: string;
  readonly epoch: number;
  readonly last_seq: number;
  readonly last_digest: string;
  readonly blocked: number;
  readonly prev_epoch: string | null;
}

interface DigestRow extends Pick<KnownDigest, 'epoch' | 'seq' | 'digest' | 'how'> {
  readonly stream: string;
  readonly office: string;
}

/** One incoming stream as it is remembered; null at first contact. */
export async function findStream(db: Knex, office: string, stream: string): Promise<StreamState | null> {
  const key = { direction: 'masuk', office, stream };
  const row = (await db('stream').where(key).first()) as StreamRow | undefined;
  if (!row) return null;
  const known = await db('stream_digest')
    .where(key)
    .orderBy(['epoch', 'seq'])
    .select<KnownDigest[]>('epoch', 'seq', 'digest', 'how');
  return stateOf(row, known);
}

/** Every incoming stream, for verification in a task process that has no database. */
export async function allStreams(db: Knex): Promise<Map<string, StreamState>> {
  const rows = (await db('stream').where({ direction: 'masuk' })) as StreamRow[];
  const digests = (await db('stream_digest')
    .where({ direction: 'masuk' })
    .orderBy(['epoch', 'seq'])) as DigestRow[];
  const known = Map.groupBy(digests, (digest) => streamKey(digest.office, digest.stream));
  return new Map(
    rows.map((row) => {
      const key = streamKey(row.office, row.stream);
      const list = (known.get(key) ?? []).map(({ epoch, seq, digest, how }) => ({ epoch, seq, digest, how }));
      return [key, stateOf(row, list)];
    }),
  );
}

export function streamKey(office: string, stream: string): string {
  return `${office} ${stream}`;
}

export async function saveStream(
  db: Knex,
  office: string,
  stream: string,
  state: StreamState,
): Promise<void> {
  const key = { direction: 'masuk', office, stream };
  const row = {
    ...key,
    epoch: state.epoch,
    last_seq: state.last.seq,
    last_digest: state.last.digest,
    blocked: state.blocked ? 1 : 0,
  };
  await db('stream').insert(row).onConflict(['direction', 'office', 'stream']).merge();
  for (const digest of state.known) {
    await db('stream_digest')
      .insert({ ...key, ...digest })
      .onConflict(['direction', 'office', 'stream', 'epoch', 'seq', 'digest'])
      .merge();
  }
}

/** What this office has sent on one of its own streams, oldest first. */
export async function sentStream(db: Knex, own: string, stream: string): Promise<SentStream> {
  const key = { direction: 'keluar', office: own, stream };
  const row = (await db('stream').where(key).first()) as StreamRow | undefined;
  const epoch = row?.epoch ?? 1;
  const sent = await db('stream_digest')
    .where({ ...key, epoch })
    .orderBy('seq')
    .select<SeqLink[]>('seq', 'digest');
  const prevEpoch = row?.prev_epoch ? (JSON.parse(row.prev_epoch) as EpochLink) : null;
  return { name: stream, epoch, sent, prevEpoch };
}

/** A sealed Paket has left: its number is used for ever. */
export async function recordSent(
  db: Knex,
  own: string,
  stream: string,
  epoch: number,
  link: SeqLink,
): Promise<void> {
  const key = { direction: 'keluar', office: own, stream };
  await db('stream')
    .insert({ ...key, epoch, last_seq: link.seq, last_digest: link.digest, blocked: 0 })
    .onConflict(['direction', 'office', 'stream'])
    .merge();
  await db('stream_digest')
    .insert({ ...key, epoch, ...link, how: 'accepted' })
    .onConflict(['direction', 'office', 'stream', 'epoch', 'seq', 'digest'])
    .ignore();
}

function stateOf(row: StreamRow, known: readonly KnownDigest[]): StreamState {
  return {
    epoch: row.epoch,
    last: { seq: row.last_seq, digest: row.last_digest },
    known,
    blocked: row.blocked === 1,
  };
}
