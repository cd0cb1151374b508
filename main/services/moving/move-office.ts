import type { ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { MoveView } from '#contract/methods/moving.ts';
import { sha256Hex } from '../../paket/digest.ts';
import { packSingleFile } from '../backups/single-file.ts';
import { command } from '../command.ts';
import { type Desk, type Job, opened, reading } from '../desk.ts';
import { markStreamsUnknown } from '../exchange/streams-after-restore.ts';
import { dropMoveNote, movedAway, movedOn, readMoveNote, writeMoveNote } from './move-note.ts';

export async function viewMove(desk: Desk): Promise<MoveView> {
  const note = readMoveNote(desk);
  if (note === null) return { kind: 'here' };
  const { madeAt, moved, auditSeq } = note;
  if (moved !== null) return { kind: 'moved', madeAt, movedAt: moved.at, by: moved.by };
  return { kind: 'packed', madeAt, workedSince: await hasWorkedSince(desk, auditSeq) };
}

/** The one file that carries the office; this PC stays the office until the copy was read back. */
export async function packMove(desk: Desk, job: Job): Promise<ResponseOf<'moving.pack'>> {
  const { own } = opened(desk);
  requireHere(desk);
  const { backup, bytes, sha256 } = await packSingleFile(desk, 'pindah', job);
  await command(desk, { action: 'moving.pack', object: backup.id, facts: { sha256 } }, () =>
    Promise.resolve(),
  );
  const { madeAt } = backup;
  writeMoveNote(desk, {
    office: own.office,
    sha256,
    madeAt,
    auditSeq: await newestAuditSeq(desk),
    moved: null,
  });
  return desk.shelf.offer(`pindah-${own.office}-${madeAt.slice(0, 10)}.cadangan`, bytes);
}

/**
 * The copy on the drive is whole and holds everything: from now on this PC writes no more.
 *
 * Two living copies would give out the same numbers and the same places in the streams (exchange.md 7).
 */
export async function finishMove(desk: Desk, token: string): Promise<MoveView> {
  requireHere(desk);
  const note = readMoveNote(desk) ?? refuse('PDH-004');
  const file = desk.shelf.take(token) ?? refuse('SYS-008');
  if (sha256Hex(file.bytes) !== note.sha256) refuse('PDH-002');
  if (await hasWorkedSince(desk, note.auditSeq)) refuse('PDH-003');
  await command(desk, { action: 'moving.finish', object: note.madeAt }, () => Promise.resolve());
  writeMoveNote(desk, { ...note, moved: { at: desk.clock.now(), by: opened(desk).actor.name } });
  return viewMove(desk);
}

/** The other PC never worked, or is given up. What it sent meanwhile nobody here knows: the streams are in doubt. */
export async function takeBackMove(desk: Desk, reason: string): Promise<MoveView> {
  if (movedAway(desk) === null) refuse('PDH-004');
  const note = { action: 'moving.takeBack', object: opened(desk).own.office, facts: { reason } };
  await command(desk, note, (work) => markStreamsUnknown(work));
  dropMoveNote(desk);
  return viewMove(desk);
}

function requireHere(desk: Desk): void {
  const date = movedOn(desk);
  if (date !== null) refuse('PDH-001', { date });
}

/** Signing in and out is no work: everything else is. */
async function hasWorkedSince(desk: Desk, auditSeq: number): Promise<boolean> {
  const row: unknown = await reading(desk)('audit')
    .where('seq', '>', auditSeq)
    .whereNot('action', 'like', 'session.%')
    .first('seq');
  return row !== undefined;
}

async function newestAuditSeq(desk: Desk): Promise<number> {
  const row = await reading(desk)('audit').max<{ seq: number | null }>({ seq: 'seq' }).first();
  return row?.seq ?? 0;
}
