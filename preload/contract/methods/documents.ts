import { z } from 'zod';
import { id, paging, requiredText, text } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { FileOffer, Page } from '../views.ts';

/** Another revision of the same paper. */
export interface DocumentRevision {
  readonly documentId: string;
  readonly number: string;
  readonly date: string;
}

export interface DocumentView extends DocumentRow {
  /** The revision this one replaces, and the one that replaced it. */
  readonly replaces: DocumentRevision | null;
  readonly replacedBy: DocumentRevision | null;
  readonly reprints: readonly { readonly at: string; readonly by: string; readonly reason: string }[];
  readonly madeAt: string;
  readonly madeBy: string;
  /** Has a table that can be saved as a workbook. */
  readonly hasTables: boolean;
}

export interface DocumentRow {
  readonly documentId: string;
  readonly type: string;
  readonly typeLabel: string;
  readonly number: string;
  readonly date: string;
  readonly title: string;
  readonly subject: string;
  /** `ditandatangani`: the scan with ink signatures or a certified PDF hangs on this very revision. */
  readonly state: 'final' | 'ditandatangani' | 'diganti';
  readonly revision: number;
  readonly pages: number;
  readonly sha256: string;
}

/** Acts that end in a paper and can be tried out first. */
export const paperMethods = [
  'rounds.draftBeritaAcara',
  'rounds.makeRecap',
  'rounds.announce',
  'rounds.announceCorrection',
  'objections.register',
  'objections.review',
  'objections.report',
  'orders.issue',
  'recaps.makeSchool',
  'recaps.prepare',
  'proposals.recap',
  'proposals.make',
  'recommendation.compile',
  'periodicReports.finalise',
  'publicReports.forward',
] as const;
export type PaperMethod = (typeof paperMethods)[number];

export interface PaperDraft {
  readonly title: string;
  readonly file: FileOffer;
}

export const documentMethods = {
  'documents.page': method({
    access: 'anyone',
    request: z.strictObject({
      ...paging,
      type: text(16).nullable().default(null),
      state: z.enum(['final', 'ditandatangani', 'diganti']).nullable().default(null),
      search: text(80).default(''),
    }),
    response: replies<Page<DocumentRow>>(),
  }),
  'documents.get': method({
    access: 'anyone',
    request: z.strictObject({ documentId: id }),
    response: replies<DocumentView>(),
  }),
  /** The frozen bytes: preview, print and save show exactly these (U28). */
  'documents.file': method({
    access: 'anyone',
    request: z.strictObject({ documentId: id }),
    response: replies<FileOffer>(),
  }),
  /** The papers an act would make, marked as drafts; nothing of the act stays. */
  'documents.preview': method({
    access: 'anyone',
    request: z.strictObject({ method: z.enum(paperMethods), request: z.unknown() }),
    response: replies<readonly PaperDraft[]>(),
    job: true,
  }),
  'documents.reprint': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ documentId: id, reason: requiredText(300) }),
    response: replies<FileOffer>(),
  }),
} as const;
