import type { Role } from '#contract/method.ts';
import type { Permission } from '#contract/views.ts';
import { roleWhy } from './session.ts';

/** A permission from reasons against it; the first that holds is the one shown (U20). */
export function permit(...reasons: readonly (string | null)[]): Permission {
  const why = reasons.find((reason) => reason !== null) ?? null;
  return { allowed: why === null, why };
}

/** What the host says of a step, narrowed to the roles that may take it. */
export function permitRole(
  role: Role,
  allowed: readonly Role[],
  step: Permission = { allowed: true, why: null },
): Permission {
  return permit(roleWhy(role, allowed), step.allowed ? null : (step.why ?? 'Belum dapat dilakukan.'));
}
