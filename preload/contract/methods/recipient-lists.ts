import { z } from 'zod';
import { listKinds } from '#domain/recipients/list-line.ts';
import { fileToken, id, paging } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { FileOffer, Page } from '../views.ts';

export interface RecipientListView {
  readonly listId: string;
  readonly kind: (typeof listKinds)[number];
  readonly fileName: string;
  readonly read: number;
  readonly ready: number;
  readonly refused: number;
}

export interface RecipientListLine {
  /** `Rekening!A7`. */
  readonly place: string;
  readonly name: string;
  /** What would be recorded, in words; null for a line that is left out. */
  readonly says: string | null;
  readonly problem: string | null;
}

const kind = z.enum(listKinds);

export const recipientListMethods = {
  /** Step one: reads and checks every line, changes nothing. */
  'recipientLists.preview': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ kind, file: fileToken }),
    response: replies<RecipientListView>(),
    job: true,
  }),
  'recipientLists.lines': method({
    access: 'anyone',
    request: z.strictObject({ ...paging, listId: id, show: z.enum(['ready', 'refused']) }),
    response: replies<Page<RecipientListLine>>(),
  }),
  /** Step two: takes in the lines that are ready; the others stay out with their reason. */
  'recipientLists.commit': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ listId: id }),
    response: replies<{ readonly taken: number; readonly refused: number }>(),
  }),
  'recipientLists.discard': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ listId: id }),
    response: replies<Record<string, never>>(),
  }),
  /** The columns of a list with this office's recipients filled in. */
  'recipientLists.template': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ kind }),
    response: replies<FileOffer>(),
    job: true,
  }),
} as const;
