import { refuse } from '#contract/errors/app-error.ts';
import type { RootHolderRow } from '#contract/methods/network-views.ts';
import type { Knex } from 'knex';
import { printedCode, sha256Hex } from '../../paket/digest.ts';
import type { PublicJwk } from '../../paket/keys.ts';
import type { RootKey } from '../../paket/trust-list.ts';

export interface RootHolder {
  readonly kid: string;
  readonly person: string;
  readonly name: string;
  readonly provenAt: string | null;
}

interface HolderRow {
  readonly kid: string;
  readonly person: string;
  readonly name: string;
  readonly public_jwk: string;
  readonly proven_at: string | null;
}

export async function getRootHolder(
  db: Knex,
  kid: string,
): Promise<{ readonly holder: RootHolder; readonly key: RootKey }> {
  const found = (await rootHolders(db)).find(({ key }) => key.kid === kid);
  return found ?? refuse('NET-043');
}

/** Everyone a root key was made for here, in the order they were made. */
export async function rootHolders(
  db: Knex,
): Promise<{ readonly holder: RootHolder; readonly key: RootKey }[]> {
  const rows = (await db('root_holder').orderBy(['made_at', 'rowid'])) as HolderRow[];
  return rows.map(({ kid, person, name, public_jwk, proven_at }) => ({
    holder: { kid, person, name, provenAt: proven_at },
    key: { kid, jwk: JSON.parse(public_jwk) as PublicJwk, person },
  }));
}

export function holderRow(holder: RootHolder, inForce: boolean): RootHolderRow {
  return {
    kid: holder.kid,
    fingerprint: keyCode(holder.kid),
    name: holder.name,
    nip: holder.person.startsWith('nip-') ? holder.person.slice(4) : null,
    state: inForce ? 'pangkal' : holder.provenAt === null ? 'dibuat' : 'terbukti',
  };
}

/** How people compare a key: 26 characters in groups of four. */
export function keyCode(kid: string): string {
  return printedCode(sha256Hex(kid));
}
