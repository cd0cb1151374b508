import type { Refusal } from '#contract/envelope.ts';
import { intakeErrors } from '#contract/errors/intake-errors.ts';

/** What a browser calls it when a chosen file cannot be read any more (File API, 8.1). */
const names = ['NotReadableError', 'NotFoundError'];

/** The sentence for a stick that was pulled while its file was read (SP27); null for any other error. */
export function lostFile(error: unknown): Refusal | null {
  if (!(error instanceof DOMException) || !names.includes(error.name)) return null;
  return { code: 'IMP-033', ...intakeErrors['IMP-033'] };
}
