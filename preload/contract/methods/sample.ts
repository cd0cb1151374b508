import { nothing } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { FileOffer } from '../views.ts';
import type { SessionState } from './session.ts';

/** Data contoh (U46): an office of invented children to learn with, in a folder where no real office is. */
export const sampleMethods = {
  /** Only at the first start; a real office never mixes with the sample. */
  'sample.load': method({
    access: 'nobody-yet',
    request: nothing,
    response: replies<SessionState>(),
    job: true,
  }),
  /** A recap that is not taken in yet, to try the import with. */
  'sample.recap': method({ access: 'anyone', request: nothing, response: replies<FileOffer>() }),
  /** Takes the whole sample office off this PC; refused for any other office. */
  'sample.remove': method({ access: 'anyone', request: nothing, response: replies<SessionState>() }),
} as const;
