import { z } from 'zod';
import {
  type AttachmentKind,
  attachmentKinds,
  attachmentSubjects,
} from '#domain/attachments/attachment-kinds.ts';
import type { AttachmentMedia } from '#domain/attachments/inspection.ts';
import type { SignatureWords } from '#domain/attachments/pdf-signature.ts';
import { fileToken, id, requiredText } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { FileOffer } from '../views.ts';

export interface AttachmentView {
  readonly attachmentId: string;
  readonly kind: AttachmentKind;
  readonly kindLabel: string;
  /** The name the file came with. */
  readonly name: string;
  readonly media: AttachmentMedia;
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly addedAt: string;
  readonly addedBy: string;
  readonly notes: readonly string[];
  /** Electronic signatures made outside this program, in words that claim no more than was checked. */
  readonly signatures: readonly SignatureWords[];
  /** Taken off the list; the file is kept. */
  readonly removed: { readonly at: string; readonly by: string; readonly reason: string } | null;
}

const subject = z.strictObject({ kind: z.enum(attachmentSubjects), id });

export const attachmentMethods = {
  'attachments.list': method({
    access: 'anyone',
    request: z.strictObject({ subject }),
    response: replies<{
      readonly attachments: readonly AttachmentView[];
      /** Why nothing may be taken off any more; null while it may. */
      readonly sealed: string | null;
    }>(),
  }),
  'attachments.add': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ subject, kind: z.enum(attachmentKinds), file: fileToken }),
    job: true,
    response: replies<Record<string, never>>(),
  }),
  'attachments.file': method({
    access: 'anyone',
    request: z.strictObject({ attachmentId: id }),
    response: replies<FileOffer>(),
  }),
  'attachments.remove': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ attachmentId: id, reason: requiredText(300) }),
    response: replies<Record<string, never>>(),
  }),
} as const;
