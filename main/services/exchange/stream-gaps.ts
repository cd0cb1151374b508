import type { Knex } from 'knex';
import type { VerifiedPaket } from '../../paket/verify.ts';
import type { SeqRange } from '../../paket/stream.ts';
import type { Work } from '../command.ts';

/** Why numbers were passed over: a later Paket vouched for them, a kepala began anew, or their epoch was closed. */
export type GapCause = 'susulan' | 'titik-awal' | 'urutan-baru';

export interface StreamGap extends SeqRange {
  readonly office: string;
  readonly stream: string;
  readonly epoch: number;
  readonly cause: GapCause;
  readonly reason: string | null;
  readonly noticedAt: string;
}

/** Logs the numbers a decision passes over; decisions without a gap log nothing. */
export async function noteGap(
  work: Work,
  paketId: string,
  { manifest, streamDecision: decision }: VerifiedPaket,
  reason: string | null,
): Promise<void> {
  const { name: stream, epoch } = manifest.stream;
  const insert = (cause: GapCause, gapEpoch: number, { from, to }: SeqRange) =>
    work
      .db('stream_gap')
      .insert({
        office: manifest.from.office,
        stream,
        epoch: gapEpoch,
        from_seq: from,
        to_seq: to,
        cause,
        reason,
        paket_id: paketId,
        noticed_at: work.at,
      })
      .onConflict(['office', 'stream', 'epoch', 'from_seq'])
      .ignore();
  if (decision.kind === 'catch-up') await insert('susulan', epoch, decision.gap);
  if (decision.kind === 'new-start') await insert('titik-awal', epoch, decision.missing);
  if (decision.kind === 'new-epoch' && decision.missing !== null)
    await insert('urutan-baru', decision.ours.epoch, decision.missing);
}

/** Logged gaps less what has come since, newest first. */
export async function openGaps(db: Knex): Promise<StreamGap[]> {
  const rows = await db('stream_gap').orderBy('noticed_at', 'desc').select<GapRow[]>('*');
  const gaps: StreamGap[] = [];
  for (const row of rows) {
    const { office, stream, epoch } = row;
    const come = (await db('stream_digest')
      .where({ direction: 'masuk', office, stream, epoch })
      .whereIn('how', ['accepted', 'rejected', 'stored'])
      .whereBetween('seq', [row.from_seq, row.to_seq])
      .orderBy('seq')
      .pluck('seq')) as number[];
    for (const hole of holesIn({ from: row.from_seq, to: row.to_seq }, come))
      gaps.push({
        ...hole,
        office,
        stream,
        epoch,
        cause: row.cause,
        reason: row.reason,
        noticedAt: row.noticed_at,
      });
  }
  return gaps;
}

interface GapRow {
  readonly office: string;
  readonly stream: string;
  readonly epoch: number;
  readonly from_seq: number;
  readonly to_seq: number;
  readonly cause: GapCause;
  readonly reason: string | null;
  readonly noticed_at: string;
}

/** What of a range is left when these numbers (ascending) are taken out; the range may be millions long. */
function holesIn(range: SeqRange, taken: readonly number[]): SeqRange[] {
  const holes: SeqRange[] = [];
  let from = range.from;
  for (const seq of taken) {
    if (seq > from) holes.push({ from, to: seq - 1 });
    from = seq + 1;
  }
  if (from <= range.to) holes.push({ from, to: range.to });
  return holes;
}
