import { refuse } from '#contract/errors/app-error.ts';
import type { Knex } from 'knex';
import { parseCanonical } from '../../paket/jcs.ts';
import { openKeyFile } from '../../paket/key-file.ts';
import { privateJwkSchema, type SigningKey, signingKeyOf } from '../../paket/keys.ts';

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

/** The office key, open while the database is; it signs only receipts and enrolments (exchange.md 3). */
export async function officeKey(db: Knex): Promise<{ key: SigningKey; person: string }> {
  const row = (await db('signing_key').where({ purpose: 'office', status: 'active' }).first()) as
    KeyRow | undefined;
  if (!row) refuse('NET-010');
  const parsed = parseCanonical(new Uint8Array(row.sealed_private));
  return {
    key: await signingKeyOf(privateJwkSchema.parse(parsed.ok ? parsed.value : null)),
    person: row.person,
  };
}
