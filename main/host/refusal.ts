import type { Envelope } from '#contract/envelope.ts';
import type { ErrorValues } from '#contract/errors/app-error.ts';
import { catalogue, type ErrorCode } from '#contract/errors/catalogue.ts';
import { fill } from '#contract/errors/sentence.ts';

/**
 * The reply of a refused call, its sentences filled from the catalogue.
 *
 * `detail` goes to `Salin rincian`: codes and ids only, never a stack or personal data.
 */
export function refused(code: ErrorCode, values: ErrorValues = {}, detail?: string): Envelope<never> {
  const sentence = catalogue[code];
  const error = { code, what: fill(sentence.what, values), todo: fill(sentence.todo, values) };
  return { ok: false, error: detail === undefined ? error : { ...error, detail } };
}
