import { randomBytes } from 'node:crypto';
import type { FileShelf } from '../../services/ports.ts';

interface Held {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly once: boolean;
}

const mostFiles = 64;

/**
 * Files between window and backend, by unguessable token; the oldest are forgotten, nothing touches the disk.
 *
 * What the window put stays, so that a preview can be asked again; what the backend offers is fetched once.
 */
export function memoryShelf(): FileShelf & { clear(): void } {
  const held = new Map<string, Held>();
  const hold = (file: Held): string => {
    const token = randomBytes(24).toString('base64url');
    held.set(token, file);
    for (const oldest of held.keys()) {
      if (held.size <= mostFiles) break;
      held.delete(oldest);
    }
    return token;
  };
  return {
    put: (name, bytes) => hold({ name, bytes, once: false }),
    offer: (name, bytes) => ({ token: hold({ name, bytes, once: true }), name, bytes: bytes.length }),
    look: (token) => held.get(token) ?? null,
    take(token) {
      const file = held.get(token) ?? null;
      if (file?.once === true) held.delete(token);
      return file;
    },
    takeAway(token) {
      const file = held.get(token) ?? null;
      held.delete(token);
      return file;
    },
    /** At lock: what was printed or prepared for one person is not there for the next. */
    clear: () => held.clear(),
  };
}
