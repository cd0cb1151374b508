import type { Role } from '#contract/method.ts';
import type { Desk } from '../desk.ts';
import { endSession } from './open-office.ts';

/** Reads the signed-in account again: removed, it is signed out; given another role, it has only that one (LG05). */
export async function recheckAccount(desk: Desk): Promise<void> {
  const open = desk.session.open;
  if (!open) return;
  const account = await open.database
    .read('user_account')
    .where({ user_id: open.actor.userId, active: 1 })
    .first<{ role: Role } | undefined>('role');
  if (!account) await endSession(desk);
  else if (account.role !== open.actor.role)
    desk.session.open = { ...open, actor: { ...open.actor, role: account.role } };
}
