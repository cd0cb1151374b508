import type { PdfSignature } from './pdf-signature.ts';

export type AttachmentMedia = 'application/pdf' | 'image/jpeg' | 'image/png';

/** What was found in a file that may be kept. */
export interface AttachmentFacts {
  readonly media: AttachmentMedia;
  /** Pages of a PDF; 1 for a picture. */
  readonly pages: number;
  /** In pixels; null for a PDF. */
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly signatures: readonly PdfSignature[];
  /** What a person should know and that does no harm, in Indonesian. */
  readonly notes: readonly string[];
}

/** `detail` completes the sentence of the code. */
export interface AttachmentProblem {
  readonly code: 'ATT-002' | 'ATT-003' | 'ATT-004' | 'ATT-005' | 'ATT-006' | 'ATT-007';
  readonly detail: string;
}

export type AttachmentInspection =
  | { readonly kind: 'fit'; readonly facts: AttachmentFacts }
  | { readonly kind: 'refused'; readonly problem: AttachmentProblem };

export function refusedAttachment(code: AttachmentProblem['code'], detail = ''): AttachmentInspection {
  return { kind: 'refused', problem: { code, detail } };
}
