import type { Role } from '#contract/method.ts';
import type { Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { insertPersonKey } from './setup-office.ts';

/** Whether this role signs Paket and so needs a key of its own (exchange.md 3). */
export function signsPaket(role: Role): boolean {
  return role === 'operator' || role === 'kepala';
}

/** Only the person himself can make his key: after a change of role he does it by signing in. */
export async function makeMissingKey(desk: Desk, work: Work, passphrase: string): Promise<void> {
  const { userId, role } = work.actor;
  if (!signsPaket(role)) return;
  const key = await work
    .db('signing_key')
    .where({ user_id: userId, purpose: 'person', status: 'active' })
    .first<{ kid: string } | undefined>('kid');
  if (!key) await insertPersonKey(desk, work, { userId, role, passphrase });
}

/** A key whose passphrase is gone, or whose holder changed, signs no more; its past signatures stand. */
export async function retireKeys(work: Work, userId: string): Promise<void> {
  await work.db('signing_key').where({ user_id: userId, status: 'active' }).update({ status: 'retired' });
}
