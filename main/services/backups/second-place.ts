import { z } from 'zod';
import type { ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { BackupsView } from '#contract/methods/backups.ts';
import { sha256Hex } from '../../paket/digest.ts';
import { command } from '../command.ts';
import { type Desk, type Job, opened } from '../desk.ts';
import { backupFolder, parseJson } from './backup-register.ts';
import { packSingleFile } from './single-file.ts';

const note = 'tempat-kedua.json';

const noteSchema = z.strictObject({
  /** The newest file handed out, and the newest one that was read back whole. */
  offered: z.strictObject({ sha256: z.string(), madeAt: z.string() }).nullable(),
  checked: z.strictObject({ checkedAt: z.string(), madeAt: z.string() }).nullable(),
});
type Note = z.output<typeof noteSchema>;

/** Cadangan tunggal: one file of everything for a second place. */
export async function exportBackupFile(desk: Desk, job: Job): Promise<ResponseOf<'backups.exportFile'>> {
  const { own } = opened(desk);
  const { backup, bytes, sha256 } = await packSingleFile(desk, 'permintaan', job);
  writeNote(desk, { ...readNote(desk), offered: { sha256, madeAt: backup.madeAt } });
  await command(desk, { action: 'backups.exportFile', object: backup.id, facts: { sha256 } }, () =>
    Promise.resolve(),
  );
  const day = backup.madeAt.slice(0, 10);
  return desk.shelf.offer(`cadangan-${own.office}-${day}.cadangan`, bytes);
}

/** Reads a saved copy back byte for byte: only then the second place counts. */
export async function checkBackupFile(desk: Desk, token: string): Promise<void> {
  const file = desk.shelf.take(token) ?? refuse('SYS-008');
  const held = readNote(desk);
  if (held.offered === null || sha256Hex(file.bytes) !== held.offered.sha256) refuse('BCK-011');
  const { madeAt } = held.offered;
  await command(desk, { action: 'backups.checkFile', object: madeAt }, () => Promise.resolve());
  writeNote(desk, { ...held, checked: { checkedAt: desk.clock.now(), madeAt } });
}

export function secondPlace(desk: Desk): BackupsView['secondPlace'] {
  return readNote(desk).checked;
}

function readNote(desk: Desk): Note {
  const read = noteSchema.safeParse(parseJson(desk.folder.read(`${backupFolder}/${note}`)));
  return read.success ? read.data : { offered: null, checked: null };
}

function writeNote(desk: Desk, content: Note): void {
  desk.folder.write(`${backupFolder}/${note}`, new TextEncoder().encode(JSON.stringify(content)));
}
