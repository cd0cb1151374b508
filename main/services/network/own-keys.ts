import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { OwnKeyRow } from '#contract/methods/network-views.ts';
import { findKey, type TrustList } from '../../paket/trust-list.ts';
import { currentTrust } from '../../paket/trust-chain.ts';
import { command } from '../command.ts';
import { type Desk, opened, reading } from '../desk.ts';
import { roleLabel } from '../exchange/labels.ts';
import { loadChain } from '../exchange/trust-store.ts';
import { unwrapKey } from '../session/key-slots.ts';
import { insertOfficeKeys, insertPersonKey } from '../session/setup-office.ts';
import { readSlots } from '../session/slot-store.ts';
import { keyCode } from './root-holders.ts';

interface KeyRow {
  readonly kid: string;
  readonly user_id: string | null;
  readonly role: string;
  readonly status: string;
  readonly created_at: string;
}

/** The signed-in person's keys and the office's, newest first, with what the trust list says of each. */
export async function listOwnKeys(desk: Desk): Promise<ResponseOf<'keys.mine'>> {
  const db = reading(desk);
  const { actor, own } = opened(desk);
  const chain = await loadChain(db);
  const trust = chain && currentTrust(chain);
  const rows = (await db('signing_key')
    .whereIn('purpose', ['person', 'office'])
    .andWhere((mine) => void mine.where({ user_id: actor.userId }).orWhereNull('user_id'))
    .orderBy([
      { column: 'user_id', order: 'asc', nulls: 'last' },
      { column: 'created_at', order: 'desc' },
      { column: 'rowid', order: 'desc' },
    ])) as KeyRow[];
  return rows.map((row) => keyRow(row, row.user_id === null ? own.name : actor.name, trust));
}

/**
 * A fresh key in place of one that was lost or may be known to others.
 *
 * It counts for nothing until the Dinas lists it: the office enrols again, with the sheet signed in ink.
 */
export async function renewKeys(
  desk: Desk,
  request: ParsedRequestOf<'keys.renew'>,
): Promise<ResponseOf<'keys.renew'>> {
  const { actor } = opened(desk);
  const slot = readSlots(desk)?.users.find((user) => user.userId === actor.userId) ?? refuse('SES-002');
  if (!unwrapKey(slot, request.passphrase)) refuse('SES-010');
  if (request.whose === 'office' && actor.role !== 'kepala')
    refuse('SES-004', { role: actor.role, allowed: 'kepala' });
  await command(
    desk,
    { action: `keys.renew.${request.whose}`, object: actor.userId, facts: request.reason },
    async (work) => {
      if (request.whose === 'mine') {
        await work
          .db('signing_key')
          .where({ user_id: actor.userId, purpose: 'person', status: 'active' })
          .update({ status: 'retired' });
        await insertPersonKey(desk, work, { ...actor, passphrase: request.passphrase });
        return;
      }
      // The old office key goes on signing receipts until the new one is listed; old identities open for ever.
      await work.db('decryption_key').where({ status: 'active' }).update({ status: 'retired' });
      await insertOfficeKeys(work, work.own.office);
    },
  );
  return listOwnKeys(desk);
}

function keyRow(row: KeyRow, holder: string, trust: TrustList | null): OwnKeyRow {
  const listed = trust && findKey(trust, row.kid)?.key;
  return {
    kid: row.kid,
    holder,
    roleLabel: roleLabel(row.role),
    whose: row.user_id === null ? 'office' : 'mine',
    fingerprint: keyCode(row.kid),
    madeAt: row.created_at,
    usable: row.status === 'active',
    listed: listed?.status ?? 'belum',
    reason: listed?.reason ?? null,
  };
}
