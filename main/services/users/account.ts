import { refuse } from '#contract/errors/app-error.ts';
import type { Role } from '#contract/method.ts';
import { type Desk, reading } from '../desk.ts';

export interface Account {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
  readonly active: boolean;
  readonly officialId: string | null;
}

export async function getAccount(desk: Desk, userId: string): Promise<Account> {
  const row = await reading(desk)('user_account')
    .where({ user_id: userId })
    .first<{ name: string; role: Role; active: number; official_id: string | null } | undefined>(
      'name',
      'role',
      'active',
      'official_id',
    );
  if (!row) refuse('OFF-002');
  return { userId, name: row.name, role: row.role, active: row.active === 1, officialId: row.official_id };
}

/** Whether nobody else could let people in and out any more (LG07). */
export async function isLastAdmin(desk: Desk, { userId, role, active }: Account): Promise<boolean> {
  if (role !== 'admin' || !active) return false;
  const others = await reading(desk)('user_account')
    .where({ role: 'admin', active: 1 })
    .whereNot({ user_id: userId })
    .first<{ user_id: string } | undefined>('user_id');
  return others === undefined;
}
