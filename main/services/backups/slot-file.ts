import { z } from 'zod';
import type { SlotFile } from '../session/key-slots.ts';
import { parseJson } from './backup-register.ts';

const base64 = z.string().max(200);
const wrapped = {
  salt: base64,
  nonce: base64,
  wrapped: base64,
  // scrypt of 2^20 takes 1 GB: a made-up file must not bring the program down (TR10).
  cost: z.int().min(1).max(19),
};
const schema = z.object({
  format: z.literal('kantor-kjp-slots'),
  version: z.literal(1),
  users: z
    .array(
      z.object({
        userId: z.string().max(64),
        name: z.string().max(200),
        role: z.enum(['operator', 'kepala', 'admin', 'pemeriksa']),
        ...wrapped,
      }),
    )
    .max(500),
  recovery: z.object(wrapped),
});

/** Key slots out of a single-file backup: from outside, so every member is checked before it is used. */
export function readSlotFile(bytes: Uint8Array): SlotFile | null {
  const read = schema.safeParse(parseJson(bytes));
  return read.success ? read.data : null;
}
