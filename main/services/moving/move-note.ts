import { z } from 'zod';
import { jakartaDay } from '#domain/backups/retention.ts';
import { parseJson } from '../backups/backup-register.ts';
import type { Desk } from '../desk.ts';

/** Beside the database, not in it: the copy that goes to the other PC must not say that it has moved. */
const note = 'pindah.json';

const noteSchema = z.strictObject({
  office: z.string().max(64),
  sha256: z.string(),
  madeAt: z.string(),
  /** Newest audit row when the file was handed out: later work is not in it. */
  auditSeq: z.int().min(0),
  moved: z.strictObject({ at: z.string(), by: z.string() }).nullable(),
});
export type MoveNote = z.output<typeof noteSchema>;

export function readMoveNote(desk: Pick<Desk, 'folder'>): MoveNote | null {
  const read = noteSchema.safeParse(parseJson(desk.folder.read(note)));
  return read.success ? read.data : null;
}

export function writeMoveNote(desk: Desk, content: MoveNote): void {
  desk.folder.write(note, new TextEncoder().encode(JSON.stringify(content)));
}

export function dropMoveNote(desk: Desk): void {
  desk.folder.remove(note);
}

/** When and by whom the office left this PC; null while it is here. */
export function movedAway(desk: Pick<Desk, 'folder'>): MoveNote['moved'] {
  return readMoveNote(desk)?.moved ?? null;
}

export function movedOn(desk: Pick<Desk, 'folder'>): string | null {
  const moved = movedAway(desk);
  return moved === null ? null : jakartaDay(moved.at);
}
