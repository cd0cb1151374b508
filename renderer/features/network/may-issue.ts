import type { Role } from '#contract/method.ts';
import type { NetworkView } from '#contract/methods/network-views.ts';
import type { Permission } from '#contract/views.ts';
import { permit, permitRole } from '../../client/permit.ts';

/** Whether there is something for the next version, and nothing else waits for signatures. */
export function mayIssue(
  { draft, pending, changes, renewalDue }: Pick<NetworkView, 'draft' | 'pending' | 'changes' | 'renewalDue'>,
  role: Role,
): Permission {
  const matched = pending.some(({ state }) => state === 'cocok');
  return permit(
    permitRole(role, ['kepala']).why,
    draft === null ? null : 'Rancangan sebelumnya masih menunggu tanda tangan.',
    matched || renewalDue || changes.length > 0
      ? null
      : 'Belum ada pendaftaran yang sudah dicocokkan atau perubahan kunci yang dicatat.',
  );
}
