import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { Knex } from 'knex';
import { command } from '../command.ts';
import { type Desk, type Job, reading } from '../desk.ts';
import { setCopied } from '../exchange/mark-copied.ts';
import { sealedPath } from '../exchange/paket-row.ts';
import { refuseWriting } from './refuse-fault.ts';

/**
 * Copies an offered file to a drive, and writes down that it was found whole there.
 *
 * The offer is used up only then: whatever fails before can be tried again, on another drive too (DK08).
 */
export async function writeToStick(
  desk: Desk,
  { file, stick }: ParsedRequestOf<'sticks.write'>,
  job: Job,
): Promise<ResponseOf<'sticks.write'>> {
  const offered = desk.shelf.look(file) ?? refuse('SYS-008');
  const written = await desk.sticks.write(stick, offered, job);
  if (written.kind !== 'verified') return refuseWriting(written, offered.name);
  const { name, label, sha256 } = written;
  // A file name may hold a child's name, so the log has the hash; of a Paket its id, for "what was on this stick".
  const paketId = await findSealed(reading(desk), offered.bytes);
  const note = {
    action: 'sticks.write',
    object: paketId ?? `sha256:${sha256}`,
    facts: { name, label, sha256 },
  };
  await command(desk, note, async (work) => {
    if (paketId !== null) await setCopied(work, paketId);
  });
  desk.shelf.take(file);
  return { name, label, sha256 };
}

/** The Paket these very bytes are the sealed file of. */
async function findSealed(db: Knex, bytes: Uint8Array): Promise<string | null> {
  const row = await db('paket_file')
    .where({ path: sealedPath, content: Buffer.from(bytes) })
    // Lengths first: of a blob of another length SQLite reads nothing.
    .whereRaw('length(content) = ?', [bytes.length])
    .first<{ readonly paket_id: string } | undefined>('paket_id');
  return row?.paket_id ?? null;
}
