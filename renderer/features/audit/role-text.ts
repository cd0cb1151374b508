import type { Role } from '#contract/method.ts';
import { roleLabels } from '../../text/labels.ts';

/** The role of a row in words; a role of an older program stays as it was written. */
export function roleText(role: string): string {
  return role in roleLabels ? roleLabels[role as Role] : role;
}
