import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { Role } from '#contract/method.ts';
import { printedCode, sha256Hex } from '../../paket/digest.ts';
import { command } from '../command.ts';
import { type Desk, opened, reading } from '../desk.ts';
import { wrapKey } from '../session/key-slots.ts';
import { requireGoodPassphrase } from '../session/passphrase.ts';
import { insertPersonKey, insertUser } from '../session/setup-office.ts';
import { readSlots, writeSlots } from '../session/slot-store.ts';

export async function listUsers(desk: Desk): Promise<ResponseOf<'users.list'>> {
  const rows = await reading(desk)('user_account as u')
    .leftJoin('signing_key as k', (join) => join.on('k.user_id', 'u.user_id').andOnVal('k.status', 'active'))
    .orderBy('u.name')
    .select<{ user_id: string; name: string; role: Role; active: number; kid: string | null }[]>(
      'u.user_id',
      'u.name',
      'u.role',
      'u.active',
      'k.kid',
    );
  return rows.map((row) => ({
    userId: row.user_id,
    name: row.name,
    role: row.role,
    active: row.active === 1,
    keyFingerprint: row.kid === null ? null : printedCode(sha256Hex(row.kid)),
  }));
}

/** A new account with its own slot and, for those who sign, its own key (to be enrolled with the Dinas). */
export async function addUser(
  desk: Desk,
  request: ParsedRequestOf<'users.add'>,
): Promise<ResponseOf<'users.add'>> {
  requireGoodPassphrase(request.passphrase);
  const { key } = opened(desk);
  const slots = readSlots(desk) ?? refuse('SES-008');
  if (slots.users.some((user) => user.name.toLowerCase() === request.name.toLowerCase()))
    refuse('SES-009', { name: request.name });
  const userId = desk.ids.next();
  await command(
    desk,
    { action: 'users.add', object: userId, facts: { role: request.role } },
    async (work) => {
      await insertUser(work.db, { ...request, userId, capacity: 'definitif' }, work.at, work.today);
      if (request.role === 'operator' || request.role === 'kepala')
        await insertPersonKey(desk, work, { ...request, userId });
    },
  );
  const slot = {
    userId,
    name: request.name,
    role: request.role,
    ...wrapKey(key, request.passphrase, desk.workFactors.slot),
  };
  writeSlots(desk, { ...slots, users: [...slots.users, slot] });
  return { userId };
}

/** Takes the slot away at once; the person's past acts keep his name. The last admin stays. */
export async function deactivateUser(
  desk: Desk,
  request: ParsedRequestOf<'users.deactivate'>,
): Promise<Record<string, never>> {
  const slots = readSlots(desk) ?? refuse('SES-008');
  const leaving = slots.users.find((user) => user.userId === request.userId) ?? refuse('OFF-002');
  const admins = slots.users.filter((user) => user.role === 'admin');
  if (leaving.role === 'admin' && admins.length === 1) refuse('SES-013');
  await command(
    desk,
    { action: 'users.deactivate', object: request.userId, facts: request },
    async (work) => {
      await work.db('user_account').where({ user_id: request.userId }).update({ active: 0 });
      await work.db('signing_key').where({ user_id: request.userId }).update({ status: 'retired' });
      await work
        .db('official')
        .where({ id: request.userId, valid_to: null })
        .update({ valid_to: work.today });
    },
  );
  writeSlots(desk, { ...slots, users: slots.users.filter((user) => user.userId !== request.userId) });
  return {};
}
