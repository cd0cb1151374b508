import { refuse } from '#contract/errors/app-error.ts';
import type { Knex } from 'knex';
import { parseCanonical } from '../../paket/jcs.ts';
import { openKeyFile } from '../../paket/key-file.ts';
import { privateJwkSchema, type SigningKey, signingKeyOf } from '../../paket/keys.ts';
import { currentTrust } from '../../paket/trust-chain.ts';
import { findKey } from '../../paket/trust-list.ts';
import { loadChain } from './trust-store.ts';

interface KeyRow {
  readonly kid: string;
  readonly sealed_private: Uint8Array;
  readonly person: string;
}

/** Opens the signed-in person's key with his passphrase, for one act; nothing of it is kept. */
export async function openPersonKey(
  db: Knex,
  userId: string,
  passphrase: string,
  purpose: 'person' | 'root' = 'person',
): Promise<{ key: SigningKey; person: string }> {
  const row = (await db('signing_key').where({ user_id: userId, purpose, status: 'active' }).first()) as
    KeyRow | undefined;
  if (!row) refuse('NET-010');
  const opened = await openKeyFile(new Uint8Array(row.sealed_private), passphrase);
  if (!opened.ok) refuse('SES-010');
  return { key: opened.key, person: row.person };
}

/**
 * The office key, open while the database is; it signs only receipts and enrolments (exchange.md 3).
 *
 * A renewed one signs receipts only once the trust list has it; an enrolment carries the `newest`.
 */
export async function officeKey(
  db: Knex,
  which: 'listed' | 'newest' = 'listed',
): Promise<{ key: SigningKey; person: string }> {
  const rows = (await db('signing_key')
    .where({ purpose: 'office', status: 'active' })
    .orderBy([
      { column: 'created_at', order: 'desc' },
      { column: 'rowid', order: 'desc' },
    ])) as KeyRow[];
  const chain = which === 'newest' ? null : await loadChain(db);
  const trust = chain && currentTrust(chain);
  const listed = rows.find(({ kid }) => trust && findKey(trust, kid)?.key.status === 'active');
  const row = listed ?? rows[0] ?? refuse('NET-010');
  const parsed = parseCanonical(new Uint8Array(row.sealed_private));
  return {
    key: await signingKeyOf(privateJwkSchema.parse(parsed.ok ? parsed.value : null)),
    person: row.person,
  };
}
