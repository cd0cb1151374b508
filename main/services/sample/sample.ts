import type { ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { readBackupFile, restoreAtStart } from '../backups/restore-at-start.ts';
import type { Desk, Job } from '../desk.ts';
import { endSession } from '../session/open-office.ts';
import { sessionState } from '../session/session.ts';
import { readSlots } from '../session/slot-store.ts';
import { readSampleNote, writeSampleNote } from './sample-note.ts';

/** Lets the sample office move in as a real one would, then locks it: its names and passphrases stand at the sign-in. */
export async function loadSample(desk: Desk, job: Job): Promise<ResponseOf<'sample.load'>> {
  if (readSlots(desk)) refuse('CTH-001');
  const made = await sampleOf(desk).make(job);
  const file = desk.shelf.put('contoh.cadangan', made.file);
  const { users } = await readBackupFile(desk, file, job);
  const kepala = users.find(({ role }) => role === 'kepala') ?? refuse('CTH-003');
  const source = { kind: 'file' as const, file };
  await restoreAtStart(desk, { source, userId: kepala.userId, secret: made.passphrases.kepala }, job);
  await endSession(desk);
  const roles = ['operator', 'kepala', 'admin'] as const;
  writeSampleNote(desk, {
    passphrases: roles.map((role) => ({ role, passphrase: made.passphrases[role] })),
  });
  return sessionState(desk);
}

export function offerSampleRecap(desk: Desk): ResponseOf<'sample.recap'> {
  requireSample(desk);
  const { name, bytes } = sampleOf(desk).recap();
  return desk.shelf.offer(name, bytes);
}

/** Nothing of it stays: database, copies, scans, keys. The first start is next. */
export async function removeSample(desk: Desk): Promise<ResponseOf<'sample.remove'>> {
  requireSample(desk);
  await endSession(desk);
  desk.folder.clear();
  desk.session.damage = null;
  return sessionState(desk);
}

function requireSample(desk: Desk): void {
  if (readSampleNote(desk) === null) refuse('CTH-002');
}

function sampleOf(desk: Desk) {
  return desk.sample ?? refuse('CTH-003');
}
