import { z } from 'zod';
import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { recoverySheet } from '#domain/documents/recovery-sheet.ts';
import { command } from '../command.ts';
import { type Desk, type Job, opened, reading } from '../desk.ts';
import { paperFrame } from '../ledger/paper-frame.ts';
import { clearFailures } from '../session/attempts.ts';
import { plainRecoveryCode, unwrapKey } from '../session/key-slots.ts';
import { requireGoodPassphrase } from '../session/passphrase.ts';
import { retireKeys, signsPaket } from '../session/person-key.ts';
import { openEnvelope, sealEnvelope } from '../session/recover.ts';
import { insertPersonKey } from '../session/setup-office.ts';
import { readSlots } from '../session/slot-store.ts';
import { getAccount } from './account.ts';
import { withSlot } from './put-slot.ts';

const settingKey = 'recoveryHolders';

interface HolderRow {
  readonly value: string;
  readonly changed_by: string;
  readonly changed_at: string;
}

/** Who keeps the envelope; never the code itself, which stands on paper only. */
export async function showEnvelope(desk: Desk): Promise<ResponseOf<'users.recovery'>> {
  const row = (await reading(desk)('setting').where({ key: settingKey }).first()) as HolderRow | undefined;
  return row ? { holders: readHolders(row.value), madeAt: row.changed_at, madeBy: row.changed_by } : null;
}

/** A new code for two named persons; the old one opens nothing from now on. */
export async function newEnvelope(
  desk: Desk,
  { holders }: ParsedRequestOf<'users.newRecoveryCode'>,
): Promise<ResponseOf<'users.newRecoveryCode'>> {
  const [first, second] = holders;
  if (first.toLowerCase() === second.toLowerCase()) refuse('SES-018');
  await command(
    desk,
    { action: 'users.newRecoveryCode', object: 'amplop', facts: { holders } },
    async (work) => {
      const row = {
        key: settingKey,
        value: JSON.stringify(holders),
        changed_by: work.actor.name,
        reason: 'Amplop pemulihan baru',
        changed_at: work.at,
      };
      await work.db('setting').insert(row).onConflict('key').merge();
    },
  );
  const { users } = readSlots(desk) ?? refuse('SES-008');
  return sealEnvelope(desk, opened(desk).key, users);
}

/** The page that goes into the envelope. It is not kept: a second copy would be a second way in. */
export async function printEnvelope(
  desk: Desk,
  { recoveryCode }: ParsedRequestOf<'users.printRecoveryCode'>,
  job: Job,
): Promise<ResponseOf<'users.printRecoveryCode'>> {
  const slots = readSlots(desk) ?? refuse('SES-008');
  const code = plainRecoveryCode(recoveryCode);
  if (!unwrapKey(slots.recovery, code)) refuse('SES-011');
  const view = await showEnvelope(desk);
  const content = await command(desk, { action: 'users.printRecoveryCode', object: 'amplop' }, async (work) =>
    recoverySheet({
      frame: await paperFrame(work),
      officeName: work.own.name,
      code,
      holders: view?.holders ?? [],
      madeBy: work.actor.name,
    }),
  );
  return desk.shelf.offer('Kode pemulihan.pdf', await desk.printer.render(content, job));
}

/** A forgotten passphrase: the admin who is signed in and the holders who bring the envelope (safety.md, Keys). */
export async function renewPassphrase(
  desk: Desk,
  request: ParsedRequestOf<'users.renewPassphrase'>,
): Promise<ResponseOf<'users.renewPassphrase'>> {
  const account = await getAccount(desk, request.userId);
  if (!account.active) refuse('SES-016', { name: account.name });
  requireGoodPassphrase(request.passphrase);
  const slots = readSlots(desk) ?? refuse('SES-008');
  const key = openEnvelope(desk, slots, request.recoveryCode);
  clearFailures(desk);
  await command(desk, { action: 'users.renewPassphrase', object: account.userId }, async (work) => {
    // Nobody can open the old key file any more: the key is retired and a new one must be enrolled.
    await retireKeys(work, account.userId);
    if (signsPaket(account.role))
      await insertPersonKey(desk, work, { ...account, passphrase: request.passphrase });
  });
  return sealEnvelope(desk, key, withSlot(desk, slots, account, request.passphrase));
}

function readHolders(value: string): readonly string[] {
  return z.array(z.string()).parse(JSON.parse(value));
}
