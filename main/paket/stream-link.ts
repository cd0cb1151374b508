import { type EpochLink, type Manifest, mostCovers, type SeqLink } from './manifest.ts';

/** What a sender remembers of one of its own streams, oldest first. */
export interface SentStream {
  readonly name: string;
  readonly epoch: number;
  readonly sent: readonly SeqLink[];
  /** Last of the epoch before; null in the first epoch. */
  readonly prevEpoch: EpochLink | null;
}

/** The members of the next manifest that place it in its stream. */
export type StreamLink = Pick<Manifest, 'stream' | 'covers'>;

export function nextLink({ name, epoch, sent, prevEpoch }: SentStream): StreamLink {
  const last = sent.at(-1) ?? null;
  return {
    stream: {
      name,
      epoch,
      seq: (last?.seq ?? 0) + 1,
      prev: last?.digest ?? null,
      prev_epoch: last === null ? prevEpoch : null,
    },
    covers: sent.slice(-mostCovers),
  };
}

/** The stream after a manifest with this digest was signed under `nextLink`. */
export function withSent(stream: SentStream, digest: string): SentStream {
  return { ...stream, sent: [...stream.sent, { seq: (stream.sent.at(-1)?.seq ?? 0) + 1, digest }] };
}

/** Opens the next epoch after a restore or a fork; needs the policy `epoch-reset`. The old epoch is closed for ever. */
export function resetEpoch(stream: SentStream): SentStream {
  const last = stream.sent.at(-1);
  if (last === undefined) throw new Error('An epoch without a Paket needs no reset');
  return {
    name: stream.name,
    epoch: stream.epoch + 1,
    sent: [],
    prevEpoch: { epoch: stream.epoch, ...last },
  };
}
