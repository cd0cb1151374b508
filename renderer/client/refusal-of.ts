import type { Refusal } from '#contract/envelope.ts';
import { systemErrors } from '#contract/errors/system-errors.ts';
import { fill } from '#contract/errors/sentence.ts';
import { CallError } from './call.ts';
import { lostFile } from './lost-file.ts';

/** The sentence for any caught error; a bug of the window becomes SYS-001, never a stack trace. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof CallError) return error.refusal;
  const lost = lostFile(error);
  if (lost) return lost;
  const { what, todo } = systemErrors['SYS-001'];
  const detail = error instanceof Error ? error.name : typeof error;
  return { code: 'SYS-001', what, todo: fill(todo, { id: 'jendela' }), detail };
}
