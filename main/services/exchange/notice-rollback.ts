import { command } from '../command.ts';
import { type Desk, opened } from '../desk.ts';
import { isAhead, readHighWater, type WaterMark } from './high-water.ts';
import { recordSent } from './stream-store.ts';
import { markStreamsUnknown } from './streams-after-restore.ts';

/**
 * At opening: a database that knows less of what this office sent than the record beside it was put back by hand.
 *
 * It is treated as a restore. The numbers of the record are taken over, since this office itself wrote and sealed it.
 */
export async function noticeRollback(desk: Desk): Promise<void> {
  const lost = await lostMarks(desk);
  if (lost.length === 0) return;
  const note = { action: 'streams.rollback', object: String(lost.length), facts: lost };
  await command(desk, note, async (work) => {
    for (const { stream, epoch, seq, digest } of lost)
      await recordSent(work.db, work.own.office, stream, epoch, { seq, digest });
    await markStreamsUnknown(work);
  });
}

async function lostMarks(desk: Desk): Promise<WaterMark[]> {
  const held = readHighWater(desk);
  if (held.kind !== 'marks') return [];
  const rows = await opened(desk)
    .database.read('stream')
    .where({ direction: 'keluar' })
    .select<{ stream: string; epoch: number; seq: number }[]>('stream', 'epoch', { seq: 'last_seq' });
  const known = new Map(rows.map((row) => [row.stream, row]));
  return held.marks.filter(
    (mark) => mark.direction === 'keluar' && isAhead(mark, known.get(mark.stream) ?? { epoch: 0, seq: 0 }),
  );
}
