import { usualPatience } from './adapters/files/rename-patiently.ts';
import { writeOver } from './adapters/files/write-verified.ts';
import type { Put } from './shell/save-file.ts';

const unwatched = { signal: new AbortController().signal, progress: () => undefined };
/** A viewer keeps its file as long as it is open: it is not waited for as an anti-virus program is. */
const patience = { ...usualPatience, ms: 2_000 };

/** Writes where the person chose, reads it back, and says what a save dialog can do about it. */
export async function putWhereChosen(path: string, bytes: Uint8Array): Promise<Put> {
  const written = await writeOver(path, bytes, unwatched, patience);
  switch (written.kind) {
    case 'verified':
    case 'held':
    case 'denied':
    case 'full':
      return written;
    default:
      return { kind: 'failed' };
  }
}
