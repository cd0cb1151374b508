import type { ParsedRequestOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { requireGoodPassphrase } from '../session/passphrase.ts';
import { retireKeys, signsPaket } from '../session/person-key.ts';
import { insertPersonKey } from '../session/setup-office.ts';
import { readSlots, writeSlots } from '../session/slot-store.ts';
import { type Account, getAccount, isLastAdmin } from './account.ts';
import { putSlot } from './put-slot.ts';

type Done = Record<string, never>;

/** A key is enrolled for one role: the old one is retired, the person makes the new one by signing in. */
export async function changeRole(desk: Desk, request: ParsedRequestOf<'users.changeRole'>): Promise<Done> {
  const account = await getAccount(desk, request.userId);
  if (!account.active) refuse('SES-016', { name: account.name });
  if (account.role === request.role) refuse('SES-017', { name: account.name });
  if (await isLastAdmin(desk, account)) refuse('SES-019');
  await command(
    desk,
    { action: 'users.changeRole', object: account.userId, facts: request },
    async (work) => {
      await retireKeys(work, account.userId);
      const officialId = await changeOffice(work, account, request);
      await work
        .db('user_account')
        .where({ user_id: account.userId })
        .update({ role: request.role, official_id: officialId });
    },
  );
  const slots = readSlots(desk) ?? refuse('SES-008');
  const users = slots.users.map((slot) =>
    slot.userId === account.userId ? { ...slot, role: request.role } : slot,
  );
  writeSlots(desk, { ...slots, users });
  return {};
}

/** Takes the slot away at once; the person's past acts keep his name. The last admin stays. */
export async function deactivateUser(
  desk: Desk,
  request: ParsedRequestOf<'users.deactivate'>,
): Promise<Done> {
  const account = await getAccount(desk, request.userId);
  if (await isLastAdmin(desk, account)) refuse('SES-013');
  await command(
    desk,
    { action: 'users.deactivate', object: account.userId, facts: request },
    async (work) => {
      await work.db('user_account').where({ user_id: account.userId }).update({ active: 0 });
      await retireKeys(work, account.userId);
      await endOffice(work, account);
    },
  );
  const slots = readSlots(desk) ?? refuse('SES-008');
  writeSlots(desk, { ...slots, users: slots.users.filter((slot) => slot.userId !== account.userId) });
  return {};
}

/** Back with the name and role he had; slot and key are new, for the old passphrase opens nothing any more. */
export async function reactivateUser(
  desk: Desk,
  request: ParsedRequestOf<'users.reactivate'>,
): Promise<Done> {
  const account = await getAccount(desk, request.userId);
  if (account.active) refuse('SES-015', { name: account.name });
  requireGoodPassphrase(request.passphrase);
  const { passphrase, ...facts } = request;
  await command(desk, { action: 'users.reactivate', object: account.userId, facts }, async (work) => {
    await work.db('user_account').where({ user_id: account.userId }).update({ active: 1 });
    await work.db('official').where({ id: account.officialId }).update({ valid_to: null });
    if (signsPaket(account.role)) await insertPersonKey(desk, work, { ...account, passphrase });
  });
  putSlot(desk, account, passphrase);
  return {};
}

/** Ends what he was and writes down what he is from today, so that older papers still find him as he was. */
async function changeOffice(
  work: Work,
  account: Account,
  { role, jabatan }: ParsedRequestOf<'users.changeRole'>,
): Promise<string> {
  const before = await work
    .db('official')
    .where({ id: account.officialId })
    .first<{ nip: string | null } | undefined>('nip');
  await endOffice(work, account);
  const id = work.ids.next();
  await work.db('official').insert({
    id,
    name: account.name,
    nip: before?.nip ?? null,
    jabatan,
    capacity: 'definitif',
    role: role === 'pemeriksa' ? 'lain' : role,
    valid_from: work.today,
    valid_to: null,
  });
  return id;
}

async function endOffice(work: Work, { officialId }: Account): Promise<void> {
  await work.db('official').where({ id: officialId, valid_to: null }).update({ valid_to: work.today });
}
