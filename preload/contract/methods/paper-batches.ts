import { z } from 'zod';
import { id, npsn } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { FileOffer } from '../views.ts';

/** More papers than this make no bundle a person could handle. */
export const maxBatchDocuments = 500;

export const paperBatchMethods = {
  /** Frozen papers joined to one PDF in the order of the process, an index before them. */
  'documents.batch': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      of: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('round'), roundId: id }),
        z.strictObject({ kind: z.literal('school'), npsn }),
        z.strictObject({
          kind: z.literal('chosen'),
          documentIds: z.array(id).min(1).max(maxBatchDocuments),
        }),
      ]),
    }),
    response: replies<FileOffer>(),
    job: true,
  }),
  /** Slips for everyone of an announced round who did not pass, two or three to a page. */
  'documents.resultSlips': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ roundId: id }),
    response: replies<FileOffer>(),
    job: true,
  }),
  /** The same slip for one pupil. */
  'documents.resultSlip': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ applicationId: id }),
    response: replies<FileOffer>(),
    job: true,
  }),
  /** The tables of a frozen paper as a workbook; strings never become formulas. */
  'documents.tables': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ documentId: id }),
    response: replies<FileOffer>(),
    job: true,
  }),
} as const;
