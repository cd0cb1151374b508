import type { ResponseOf } from '#contract/api.ts';
import type { Role } from '#contract/method.ts';
import type { UserRow } from '#contract/methods/users.ts';
import { printedCode, sha256Hex } from '../../paket/digest.ts';
import { currentTrust } from '../../paket/trust-chain.ts';
import { findKey, type TrustList } from '../../paket/trust-list.ts';
import { type Desk, reading } from '../desk.ts';
import { loadChain } from '../exchange/trust-store.ts';
import { signsPaket } from '../session/person-key.ts';

interface AccountRow {
  readonly user_id: string;
  readonly name: string;
  readonly role: Role;
  readonly active: number;
  readonly jabatan: string | null;
  readonly kid: string | null;
  readonly last_sign_in_at: string | null;
}

/** Every account, the past ones too, with its key and what the trust list says of it. */
export async function listUsers(desk: Desk): Promise<ResponseOf<'users.list'>> {
  const db = reading(desk);
  const chain = await loadChain(db);
  const trust = chain && currentTrust(chain);
  const rows = await db('user_account as u')
    .leftJoin('official as o', 'o.id', 'u.official_id')
    .leftJoin('signing_key as k', (join) =>
      join.on('k.user_id', 'u.user_id').andOnVal('k.status', 'active').andOnVal('k.purpose', 'person'),
    )
    .orderBy([{ column: 'u.active', order: 'desc' }, { column: 'u.name' }])
    .select<AccountRow[]>(
      'u.user_id',
      'u.name',
      'u.role',
      'u.active',
      'o.jabatan',
      'k.kid',
      db('audit')
        .where({ action: 'session.unlock' })
        .where('object', db.ref('u.user_id'))
        .max('at')
        .as('last_sign_in_at'),
    );
  return rows.map((row) => ({
    userId: row.user_id,
    name: row.name,
    role: row.role,
    jabatan: row.jabatan,
    active: row.active === 1,
    lastSignInAt: row.last_sign_in_at,
    keyFingerprint: row.kid === null ? null : printedCode(sha256Hex(row.kid)),
    keyState: keyState(row, trust),
  }));
}

function keyState({ role, kid }: AccountRow, trust: TrustList | null): UserRow['keyState'] {
  if (!signsPaket(role)) return 'unneeded';
  if (kid === null) return 'missing';
  return trust && findKey(trust, kid)?.key.status === 'active' ? 'listed' : 'unlisted';
}
