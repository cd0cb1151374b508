import { randomBytes, randomUUID } from 'node:crypto';
import type { Ids } from '../../services/ports.ts';

/** RFC 9562 UUIDv7: 48 bits of milliseconds, then random bits; sorts by time of creation. */
export const systemIds: Ids = {
  next() {
    const time = Date.now().toString(16).padStart(12, '0');
    // The random bits and the variant of version 4 are those of version 7, and Node draws them in advance.
    return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
  },
  randomBytes: (length) => randomBytes(length),
};
