import type { Refusal } from '#contract/envelope.ts';
import { systemErrors } from '#contract/errors/system-errors.ts';

/** The one refusal the window itself makes: the program behind it does not answer. */
export function disconnected(): { readonly ok: false; readonly error: Refusal } {
  return { ok: false, error: { code: 'SYS-010', ...systemErrors['SYS-010'] } };
}
