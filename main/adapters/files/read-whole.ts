import { open } from 'node:fs/promises';
import type { JobControl, StickFault } from '../../services/ports.ts';
import { diskFault } from './disk-fault.ts';

const chunkBytes = 1024 * 1024;
/** The same as what the window may bring. */
const limitBytes = 1024 * 1024 * 1024;

/** Every byte of a file, or why not: a drive pulled out half way gives nothing (SP27). */
export async function readWhole(
  path: string,
  job: JobControl,
): Promise<{ readonly kind: 'read'; readonly bytes: Uint8Array } | StickFault> {
  try {
    await using handle = await open(path, 'r');
    const { size } = await handle.stat();
    if (size > limitBytes) return { kind: 'too-large', limitBytes };
    const bytes = new Uint8Array(size);
    let done = 0;
    while (done < size) {
      job.signal.throwIfAborted();
      const { bytesRead } = await handle.read(bytes, done, Math.min(chunkBytes, size - done), done);
      if (bytesRead === 0) return { kind: 'changed' };
      done += bytesRead;
      job.progress(done, size, 'Membaca dari flashdisk');
    }
    return { kind: 'read', bytes };
  } catch (error) {
    return job.signal.aborted ? rethrow(error) : diskFault(error);
  }
}

function rethrow(error: unknown): never {
  throw error;
}
