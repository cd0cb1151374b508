import type { PrintedForm } from '#contract/methods/printed-forms.ts';
import type { DocumentContent } from '#domain/documents/content.ts';
import type { DocumentFrame } from '#domain/documents/frame.ts';

/** What is to be printed: sheets laid out some at a time, so that a long job shows its progress and stays small. */
export interface FormOrder {
  readonly form: PrintedForm;
  /** In the file name: a pupil, a school, or `kosong`. */
  readonly about: string;
  readonly count: number;
  /** The sheets of entries `from` up to `to`, the latter not counted. */
  content(frame: DocumentFrame, from: number, to: number): DocumentContent;
}

/** An order of one sheet for each entry. */
export function orderOf<Entry>(
  form: PrintedForm,
  about: string,
  entries: readonly Entry[],
  build: (frame: DocumentFrame, entries: readonly Entry[]) => DocumentContent,
): FormOrder {
  return {
    form,
    about,
    count: entries.length,
    content: (frame, from, to) => build(frame, entries.slice(from, to)),
  };
}
