import { randomBytes } from 'node:crypto';
import { type FileShelf } from '../../services/ports.ts';

interface Held {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const mostFiles = 64;

/** Files between window and backend, by unguessable token; the oldest are forgotten, nothing touches the disk. */
export function memoryShelf(): FileShelf & { put(name: string, bytes: Uint8Array): string } {
  const held = new Map<string, Held>();
  const put = (name: string, bytes: Uint8Array): string => {
    const token = randomBytes(24).toString('base64url');
    held.set(token, { name, bytes });
    for (const oldest of held.keys()) {
      if (held.size <= mostFiles) break;
      held.delete(oldest);
    }
    return token;
  };
  return {
    put,
    take: (token) => held.get(token) ?? null,
    offer: (name, bytes) => ({ token: put(name, bytes), name, bytes: bytes.length }),
  };
}
