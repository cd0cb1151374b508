import { z } from 'zod';
import type { SampleView } from '#contract/methods/session.ts';
import { parseJson } from '../backups/backup-register.ts';
import type { Desk } from '../desk.ts';

/** Beside the database: this folder holds invented children only, and everybody may come in. */
const note = 'contoh.json';

const noteSchema = z.strictObject({
  passphrases: z.array(
    z.strictObject({ role: z.enum(['operator', 'kepala', 'admin']), passphrase: z.string().max(200) }),
  ),
});

/** How to get into the sample office, or null where a real office works. */
export function readSampleNote(desk: Pick<Desk, 'folder'>): SampleView | null {
  const read = noteSchema.safeParse(parseJson(desk.folder.read(note)));
  return read.success ? read.data : null;
}

export function writeSampleNote(desk: Desk, view: SampleView): void {
  desk.folder.write(note, new TextEncoder().encode(JSON.stringify(view)));
}
