import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { command } from '../command.ts';
import { type Desk, opened, reading } from '../desk.ts';
import { requireGoodPassphrase } from '../session/passphrase.ts';
import { signsPaket } from '../session/person-key.ts';
import { insertPersonKey, insertUser } from '../session/setup-office.ts';
import { putSlot } from './put-slot.ts';

/** A new account with its own slot and, for those who sign, its own key (to be enrolled with the Dinas). */
export async function addUser(
  desk: Desk,
  request: ParsedRequestOf<'users.add'>,
): Promise<ResponseOf<'users.add'>> {
  requireGoodPassphrase(request.passphrase);
  opened(desk);
  const taken = await reading(desk)('user_account').pluck<string[]>('name');
  if (taken.some((name) => name.toLowerCase() === request.name.toLowerCase()))
    refuse('SES-009', { name: request.name });
  const userId = desk.ids.next();
  await command(
    desk,
    { action: 'users.add', object: userId, facts: { role: request.role } },
    async (work) => {
      await insertUser(work.db, { ...request, userId, capacity: 'definitif' }, work.at, work.today);
      if (signsPaket(request.role)) await insertPersonKey(desk, work, { ...request, userId });
    },
  );
  putSlot(desk, { userId, name: request.name, role: request.role }, request.passphrase);
  return { userId };
}
