import { z } from 'zod';
import { id, paging, requiredText, text } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { FileOffer, Page } from '../views.ts';

export interface DocumentRow {
  readonly documentId: string;
  readonly type: string;
  readonly typeLabel: string;
  readonly number: string;
  readonly date: string;
  readonly title: string;
  readonly subject: string;
  readonly state: 'draf' | 'final';
  readonly revision: number;
  readonly pages: number;
  readonly sha256: string;
}

export const documentMethods = {
  'documents.page': method({
    access: 'anyone',
    request: z.strictObject({
      ...paging,
      type: text(16).nullable().default(null),
      search: text(80).default(''),
    }),
    response: replies<Page<DocumentRow>>(),
  }),
  'documents.get': method({
    access: 'anyone',
    request: z.strictObject({ documentId: id }),
    response: replies<DocumentRow>(),
  }),
  /** The frozen bytes: preview, print and save show exactly these (U28). */
  'documents.file': method({
    access: 'anyone',
    request: z.strictObject({ documentId: id }),
    response: replies<FileOffer>(),
  }),
  'documents.reprint': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ documentId: id, reason: requiredText(300) }),
    response: replies<FileOffer>(),
  }),
} as const;
