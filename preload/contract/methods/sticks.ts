import { z } from 'zod';
import { fileToken } from '../fields.ts';
import { method, replies } from '../method.ts';

/** A flash drive as the window sees it: never where it is mounted. */
export interface StickView {
  readonly stick: string;
  readonly label: string;
  readonly freeMb: number;
  readonly writable: boolean;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  /** Copies that were cut off earlier and have just been removed. */
  readonly cleaned: readonly string[];
}

/** A name as a drive lists it; nothing that leads to another folder. */
const plainName = z
  .string()
  .min(1)
  .max(255)
  .regex(/^[^/\\\p{Cc}]+$/u)
  .refine((name) => name !== '.' && name !== '..');
const ending = z.string().regex(/^\.[a-z0-9]{1,12}$/);

export const stickMethods = {
  'sticks.list': method({
    access: 'anyone',
    request: z.strictObject({ endings: z.array(ending).max(12) }),
    response: replies<readonly StickView[]>(),
  }),
  /** Answers only when the copy was read back and is the same: then the drive may be taken out. */
  'sticks.write': method({
    access: 'anyone',
    request: z.strictObject({ file: fileToken, stick: fileToken }),
    response: replies<{ readonly name: string; readonly label: string; readonly sha256: string }>(),
    job: true,
  }),
  /** Puts a file of the drive where the window's own files are; `file` is its token. */
  'sticks.read': method({
    access: 'anyone',
    request: z.strictObject({ stick: fileToken, name: plainName }),
    response: replies<{ readonly file: string; readonly name: string; readonly bytes: number }>(),
    job: true,
  }),
} as const;
