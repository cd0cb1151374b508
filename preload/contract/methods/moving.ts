import { z } from 'zod';
import { fileToken, nothing, requiredText } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { FileOffer } from '../views.ts';

/** How far the office is on its way to another PC. */
export type MoveView =
  | { readonly kind: 'here' }
  /** The file is made; this PC works on until it was read back. */
  | { readonly kind: 'packed'; readonly madeAt: string; readonly workedSince: boolean }
  /** The other PC is the office now; this one only shows. */
  | { readonly kind: 'moved'; readonly madeAt: string; readonly movedAt: string; readonly by: string };

const guards = ['kepala', 'admin'] as const;

/** Pindah komputer (U49): one file, read back, and from then on only one of the two PCs writes. */
export const movingMethods = {
  'moving.view': method({ access: 'anyone', request: nothing, response: replies<MoveView>() }),
  'moving.pack': method({ access: guards, request: nothing, response: replies<FileOffer>(), job: true }),
  'moving.finish': method({
    access: guards,
    request: z.strictObject({ file: fileToken }),
    response: replies<MoveView>(),
  }),
  /** The move did not happen: this PC is the office again. */
  'moving.takeBack': method({
    access: ['kepala'],
    request: z.strictObject({ reason: requiredText(300) }),
    response: replies<MoveView>(),
  }),
} as const;
