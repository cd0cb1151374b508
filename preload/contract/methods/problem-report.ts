import { z } from 'zod';
import { text } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { FileOffer } from '../views.ts';

export interface ProblemFile {
  readonly name: string;
  /** Exactly what the zip holds. */
  readonly content: string;
}

const request = z.strictObject({
  /** What the person says happened; numbers of eight digits and more are blackened. */
  description: text(2000),
  version: z.string().regex(/^[0-9A-Za-z.+-]{0,40}$/),
});

export const problemReportMethods = {
  /** U44: all that a problem report holds, before it is saved. Nothing is ever sent. */
  'problemReport.preview': method({
    access: 'anyone',
    request,
    response: replies<readonly ProblemFile[]>(),
  }),
  'problemReport.save': method({ access: 'anyone', request, response: replies<FileOffer>() }),
} as const;
