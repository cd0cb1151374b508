import { refuse } from '#contract/errors/app-error.ts';
import type { Knex } from 'knex';
import { currentTrust, type HeldTrust, type TrustChain } from '../../paket/trust-chain.ts';
import { readTrustVersion, type TrustList, type TrustVersion } from '../../paket/trust-list.ts';
import type { Desk } from '../desk.ts';
import { findNetwork } from '../network-state.ts';
import { shippedOffices } from '../shipped-wilayah.ts';

interface TrustRow {
  readonly list: Uint8Array;
  readonly signatures: Uint8Array;
}

/** The versions this office has proven, ascending; null before the first. */
export async function loadChain(db: Knex): Promise<TrustChain | null> {
  const rows = await db('trust_version').orderBy('version').select<TrustRow[]>('list', 'signatures');
  const [first, ...rest] = rows.map((row) =>
    readTrustVersion(new Uint8Array(row.list), new Uint8Array(row.signatures)),
  );
  return first ? [first, ...rest] : null;
}

/** The chain of an office that takes part in a network, or PKT-202. */
export async function requireChain(db: Knex): Promise<TrustChain> {
  return (await loadChain(db)) ?? refuse('NET-001');
}

export async function requireTrust(db: Knex): Promise<TrustList> {
  return currentTrust(await requireChain(db));
}

/** What verification starts from: the chain, or only the fingerprint that was typed from the signed sheet. */
export async function heldTrust(db: Knex): Promise<HeldTrust> {
  const chain = await loadChain(db);
  if (chain) return { chain };
  const network = (await findNetwork(db)) ?? refuse('NET-001');
  return { fingerprint: network.fingerprint };
}

/** Keeps newly proven versions; the only rows a refused Paket may leave behind. */
export async function saveTrust(db: Knex, versions: readonly TrustVersion[], at: string): Promise<void> {
  for (const version of versions) {
    await db('trust_version')
      .insert({
        version: version.list.version,
        list: Buffer.from(version.bytes),
        signatures: Buffer.from(version.signatureBytes),
        sha256: version.sha256,
        taken_at: at,
      })
      .onConflict('version')
      .ignore();
  }
  const newest = versions.at(-1);
  if (newest)
    await db('network')
      .where({ id: 1 })
      .update({ network: newest.list.network, trial: newest.list.trial ? 1 : 0 });
}

/** Offices as the trust list names them; before there is one, as the program knows them. For screens and documents. */
export async function officeNames(
  from: Pick<Desk, 'shipped'>,
  db: Knex,
): Promise<ReadonlyMap<string, string>> {
  const chain = await loadChain(db);
  const known = [...shippedOffices(from), ...(chain ? currentTrust(chain).offices : [])];
  return new Map(known.map(({ office, name }) => [office, name]));
}
