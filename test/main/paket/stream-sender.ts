import fc from 'fast-check';
import type { StreamEntry } from '../../../main/paket/stream.ts';
import { nextLink, resetEpoch, type SentStream, withSent } from '../../../main/paket/stream-link.ts';

/** One delivery to a receiver: which of the sender's Paket, and what the persons there do with it. */
export interface Delivery {
  readonly pick: number;
  readonly choice: 'accepted' | 'rejected' | 'left';
  /** A kepala takes a waiting snapshot as a new start. */
  readonly startAnew: boolean;
}

/** Everything a sender could put on a stick, honest or not. */
export interface Scenario {
  readonly entries: readonly StreamEntry[];
  readonly deliveries: readonly Delivery[];
}

/** A sender that works, restores an old backup, opens new epochs, and lies now and then. */
export const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    snapshot: fc.boolean(),
    reach: fc.integer({ min: 0, max: 5 }),
    common: fc.integer({ min: 1, max: 7 }),
    ours: fc.integer({ min: 0, max: 4 }),
    restored: fc.integer({ min: 0, max: 4 }),
    epochs: fc.array(fc.record({ fromRestored: fc.boolean(), count: fc.integer({ min: 1, max: 3 }) }), {
      maxLength: 2,
    }),
    lies: fc.array(
      fc.record({ of: fc.nat(60), kind: fc.constantFrom('prev', 'cover', 'far', 'epoch', 'no-prev-epoch') }),
      { maxLength: 3 },
    ),
    deliveries: fc.array(
      fc.record({
        pick: fc.nat(1000),
        choice: fc.constantFrom('accepted', 'accepted', 'accepted', 'rejected', 'left'),
        startAnew: fc.boolean(),
      }),
      { minLength: 1, maxLength: 24 },
    ),
  })
  .map(({ snapshot, reach, common, ours, restored, epochs, lies, deliveries }) => {
    const write = (from: SentStream, count: number, branch: string) =>
      send(from, count, { branch, snapshot, reach });
    const trunk = write(firstStream, common, 'a');
    const straight = write(trunk.stream, ours, 'a');
    const again = write(trunk.stream, restored, 'b');
    const entries = [...trunk.entries, ...straight.entries, ...again.entries];
    let latest = straight.stream;
    for (const [turn, { fromRestored, count }] of epochs.entries()) {
      const from = fromRestored && turn === 0 ? again.stream : latest;
      const next = write(resetEpoch(from), count, fromRestored ? `r${turn}` : `e${turn}`);
      entries.push(...next.entries);
      latest = next.stream;
    }
    const told = lies.flatMap(({ of, kind }, index) => lie(entries[of % entries.length], kind, index));
    return { entries: [...entries, ...told], deliveries };
  });

export const firstStream: SentStream = { name: 'recap/x/sudin', epoch: 1, sent: [], prevEpoch: null };

/** Sends `count` Paket after `stream`; digests are named by branch, epoch and number. */
export function send(
  stream: SentStream,
  count: number,
  { branch, snapshot, reach }: { branch: string; snapshot: boolean; reach: number },
): { entries: StreamEntry[]; stream: SentStream } {
  const entries: StreamEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    const link = nextLink(stream);
    const { epoch, seq, prev, prev_epoch: prevEpoch } = link.stream;
    const digest = `${branch}${epoch}.${seq}`;
    const covers = reach === 0 ? [] : link.covers.slice(-reach);
    entries.push({ epoch, seq, digest, prev, prevEpoch, covers, snapshot });
    stream = withSent(stream, digest);
  }
  return { entries, stream };
}

/** A manifest its sender's keys signed and its stream does not bear out. */
function lie(entry: StreamEntry | undefined, kind: string, index: number): StreamEntry[] {
  if (entry === undefined) return [];
  const digest = `lie${index}`;
  switch (kind) {
    case 'prev':
      return entry.prev === null ? [] : [{ ...entry, digest, prev: `other${index}` }];
    case 'cover':
      return entry.covers.length === 0
        ? []
        : [
            {
              ...entry,
              digest,
              covers: entry.covers.map((one, at) => (at === 0 ? { ...one, digest: 'else' } : one)),
            },
          ];
    case 'far':
      return [{ ...entry, digest, seq: entry.seq + 40, prev: `unseen${index}`, prevEpoch: null }];
    case 'epoch':
      return [{ ...entry, digest, epoch: entry.epoch + 2 }];
    default:
      return entry.prevEpoch === null ? [] : [{ ...entry, digest, prevEpoch: null }];
  }
}
