import { isSnapshot, paketKinds } from '../../paket/kinds.ts';
import type { StreamDecision } from '../../paket/stream.ts';
import { type Desk, reading } from '../desk.ts';
import { isAhead, readHighWater } from './high-water.ts';
import { openGaps } from './stream-gaps.ts';
import { allStreams, streamKey } from './stream-store.ts';

/** Numbers of one stream this office should ask its sender for again. */
export interface PaketToRequest {
  readonly office: string;
  readonly stream: string;
  readonly epoch: number;
  readonly from: number;
  readonly to: number;
  /** A later one waits for them; an event was passed over; or the database is older than the side file. */
  readonly why: 'menunggu' | 'terlewat' | 'pemulihan';
}

/** What is missing here and must come again: shown at home and after a restore (exchange.md 7). */
export async function paketToRequest(desk: Desk): Promise<PaketToRequest[]> {
  return [...(await awaited(desk)), ...(await passedOver(desk)), ...(await lostByRestore(desk))];
}

async function awaited(desk: Desk): Promise<PaketToRequest[]> {
  const rows = await reading(desk)('paket')
    .where({ direction: 'masuk', state: 'menunggu' })
    .orderBy('created_at')
    .select<{ from_office: string; stream: string; epoch: number; decision: string }[]>(
      'from_office',
      'stream',
      'epoch',
      'decision',
    );
  return rows.flatMap(({ from_office: office, stream, epoch, decision }) => {
    const said = JSON.parse(decision) as StreamDecision;
    return said.kind === 'wait' ? [{ office, stream, epoch, ...said.missing, why: 'menunggu' as const }] : [];
  });
}

/** A passed-over snapshot is overtaken by the newer one; an order or a report is not. A closed epoch is over. */
async function passedOver(desk: Desk): Promise<PaketToRequest[]> {
  const streams = await allStreams(reading(desk));
  const gaps = await openGaps(reading(desk));
  return gaps
    .filter(({ stream }) => !isSnapshot(kindOfStream(stream)))
    .filter(({ office, stream, epoch }) => streams.get(streamKey(office, stream))?.epoch === epoch)
    .map(({ office, stream, epoch, from, to }) => ({
      office,
      stream,
      epoch,
      from,
      to,
      why: 'terlewat' as const,
    }));
}

async function lostByRestore(desk: Desk): Promise<PaketToRequest[]> {
  const held = readHighWater(desk);
  if (held.kind !== 'marks') return [];
  const streams = await allStreams(reading(desk));
  return held.marks
    .filter(({ direction }) => direction === 'masuk')
    .flatMap(({ office, stream, epoch, seq }) => {
      const state = streams.get(streamKey(office, stream));
      const known = { epoch: state?.epoch ?? 0, seq: state?.last.seq ?? 0 };
      if (!isAhead({ epoch, seq }, known)) return [];
      const from = known.epoch === epoch ? known.seq + 1 : 1;
      return [{ office, stream, epoch, from, to: seq, why: 'pemulihan' as const }];
    });
}

/** The name of a stream begins with its kind. */
export function kindOfStream(stream: string) {
  const kind = paketKinds.find((known) => stream.startsWith(`${known}/`));
  if (kind === undefined) throw new Error(`A stream of no known kind: ${stream}`);
  return kind;
}
