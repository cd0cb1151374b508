import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { command } from '../command.ts';
import type { Desk } from '../desk.ts';
import { clearFailures, countFailure, waitSeconds } from './attempts.ts';
import { newRecoveryCode, plainRecoveryCode, type SlotFile, unwrapKey, wrapKey } from './key-slots.ts';
import { beginSession, endSession, openExistingStore } from './open-office.ts';
import { requireGoodPassphrase } from './passphrase.ts';
import { retireKeys } from './person-key.ts';
import { recordTampering } from './session.ts';
import { readSlots, writeSlots } from './slot-store.ts';

/** The sealed envelope opens an admin's account; everyone else is helped by an admin. The used code dies. */
export async function recover(
  desk: Desk,
  request: ParsedRequestOf<'session.recover'>,
): Promise<ResponseOf<'session.recover'>> {
  const slots = readSlots(desk) ?? refuse('SES-008');
  requireGoodPassphrase(request.passphrase);
  const user = slots.users.find((candidate) => candidate.userId === request.userId);
  if (user && user.role !== 'admin') refuse('SES-014');
  const key = openEnvelope(desk, slots, request.recoveryCode);
  if (!user) refuse('SES-011');
  const { tampered } = clearFailures(desk);
  await endSession(desk);
  const database = await openExistingStore(desk, key);
  try {
    await beginSession(desk, database, key, user.userId);
  } catch (error) {
    await database.close();
    throw error;
  }
  await command(desk, { action: 'session.recover', object: user.userId }, (work) =>
    retireKeys(work, user.userId),
  );
  if (tampered) await recordTampering(desk);
  const slot = { ...user, ...wrapKey(key, request.passphrase, desk.workFactors.slot) };
  return sealEnvelope(desk, key, [...slots.users.filter((one) => one !== user), slot]);
}

/** The database key from the code of the envelope; a wrong one counts like a wrong passphrase. */
export function openEnvelope(desk: Desk, slots: SlotFile, typed: string): Uint8Array {
  const seconds = waitSeconds(desk);
  if (seconds > 0) refuse('SES-003', { seconds });
  const key = unwrapKey(slots.recovery, plainRecoveryCode(typed));
  if (key) return key;
  countFailure(desk);
  refuse('SES-011');
}

/** Keeps the accounts with a fresh code; the one before opens nothing from now on. */
export function sealEnvelope(
  desk: Desk,
  key: Uint8Array,
  users: SlotFile['users'],
): { readonly recoveryCode: string } {
  const slots = readSlots(desk) ?? refuse('SES-008');
  const recoveryCode = newRecoveryCode();
  const recovery = wrapKey(key, plainRecoveryCode(recoveryCode), desk.workFactors.slot);
  writeSlots(desk, { ...slots, users, recovery });
  return { recoveryCode };
}
