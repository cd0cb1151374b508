import type { Knex } from 'knex';
import type { PublicJwk } from '../../paket/keys.ts';

export interface OwnPublicKey {
  readonly kid: string;
  readonly jwk: PublicJwk;
  readonly role: 'operator' | 'kepala' | 'office';
  readonly person: string;
  readonly userId: string | null;
}

/** What an office publishes of itself: its people's and its own public keys, and its recipient. */
export async function publicKeys(db: Knex): Promise<{ keys: OwnPublicKey[]; recipients: string[] }> {
  const rows = (await db('signing_key')
    .where({ status: 'active' })
    .whereIn('purpose', ['person', 'office'])
    .orderBy([
      { column: 'created_at', order: 'desc' },
      { column: 'rowid', order: 'desc' },
    ])) as {
    kid: string;
    public_jwk: string;
    role: OwnPublicKey['role'];
    person: string;
    user_id: string | null;
  }[];
  // A renewed office key stands beside the one it replaces until the trust list has it.
  const newest = rows.find(({ role }) => role === 'office')?.kid;
  const published = rows.filter(({ role, kid }) => role !== 'office' || kid === newest);
  const encryption = await db('decryption_key')
    .where({ status: 'active' })
    .select<{ recipient: string }[]>('recipient');
  return {
    keys: published
      .sort((a, b) => (a.kid < b.kid ? -1 : 1))
      .map((row) => ({
        kid: row.kid,
        jwk: JSON.parse(row.public_jwk) as PublicJwk,
        role: row.role,
        person: row.person,
        userId: row.user_id,
      })),
    recipients: encryption.map(({ recipient }) => recipient),
  };
}
