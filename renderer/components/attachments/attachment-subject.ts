import type { RequestOf } from '#contract/api.ts';

/** What attachments hang on: its kind and its id in the books. */
export type Subject = RequestOf<'attachments.list'>['subject'];
