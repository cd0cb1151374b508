import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PrintFolder {
  /** Puts the frozen bytes where the system's viewer can open them and gives the path. */
  place(bytes: Uint8Array): string;
  wipe(): void;
}

/** The private place for documents on their way to the printer; wiped at start, at lock and at the end. */
export function openPrintFolder(folder: string): PrintFolder {
  const wipe = () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  wipe();
  return {
    place(bytes) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      // Our own name: a name from outside never becomes a path.
      const path = join(folder, `${randomUUID()}.pdf`);
      writeFileSync(path, bytes, { mode: 0o600, flag: 'wx' });
      return path;
    },
    wipe,
  };
}
