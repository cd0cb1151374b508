import { z } from 'zod';
import type { WindowMessage } from '#contract/window-message.ts';

const callId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
const token = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);
/** A comparison list of the Dinas may have 1 GB. */
const fileLimitBytes = 1024 * 1024 * 1024;
const bytes = z.custom<Uint8Array<ArrayBuffer>>(
  (value) =>
    value instanceof Uint8Array && value.buffer instanceof ArrayBuffer && value.length <= fileLimitBytes,
);

/** The strict shape of everything the window may send; paths never occur in it. */
export const windowMessage: z.ZodType<WindowMessage> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('call'),
    callId,
    method: z.string().max(80),
    request: z.unknown().optional(),
  }),
  z.strictObject({ kind: z.literal('cancel'), callId }),
  z.strictObject({ kind: z.literal('put-file'), name: z.string().max(1000), bytes }),
  z.strictObject({ kind: z.literal('brought-file') }),
  z.strictObject({ kind: z.enum(['take-file', 'save-file', 'print-file']), token }),
]);
