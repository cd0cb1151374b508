import type { Role } from '#contract/method.ts';

/** Roles as they are named to a person. */
export const roleNames: Readonly<Record<Role, string>> = {
  operator: 'Operator',
  kepala: 'Kepala Kantor',
  admin: 'Admin',
  pemeriksa: 'Pemeriksa',
};

/** `Operator, Kepala Kantor atau Admin`. */
export function joinRoleNames(roles: readonly Role[]): string {
  const names = roles.map((role) => roleNames[role]);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} atau ${last}`;
}
