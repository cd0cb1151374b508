import { z } from 'zod';
import type { BackupsView } from '#contract/methods/backups.ts';
import { type Desk, type Job, opened } from '../desk.ts';
import { backupFolder, parseJson } from './backup-register.ts';
import { noteDamage } from './store-damage.ts';

const note = `${backupFolder}/pemeriksaan.json`;
const noteSchema = z.strictObject({ at: z.string(), problems: z.array(z.string()) });

/** The whole database as it stands: pages, indexes, references; in a process of its own (weekly, and when asked). */
export async function checkStore(desk: Desk, job: Job): Promise<void> {
  const { key } = opened(desk);
  job.progress(0, 1, 'Memeriksa basis data');
  const { problems, damaged } = await desk.tasks.run<{ problems: readonly string[]; damaged: boolean }>(
    'store.check',
    { path: desk.folder.databasePath(), key },
    job,
  );
  // A reference that leads nowhere is told, but the file itself is whole: work goes on.
  if (damaged) noteDamage(desk);
  desk.folder.write(note, new TextEncoder().encode(JSON.stringify({ at: desk.clock.now(), problems })));
  job.progress(1, 1, 'Selesai');
}

export function lastCheck(desk: Desk): BackupsView['lastCheck'] {
  const read = noteSchema.safeParse(parseJson(desk.folder.read(note)));
  return read.success ? read.data : null;
}
