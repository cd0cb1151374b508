import type { ErrorCode } from './errors/catalogue.ts';

/** What went wrong, ready for the screen: the sentence is made from the catalogue by the host. */
export interface Refusal {
  readonly code: ErrorCode;
  /** What happened, one plain sentence. */
  readonly what: string;
  /** What to do next, one plain sentence. */
  readonly todo: string;
  /** For `Salin rincian`: never a stack trace, never personal data. */
  readonly detail?: string;
}

export type Envelope<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Refusal };

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly label: string;
}
