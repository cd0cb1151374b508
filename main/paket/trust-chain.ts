import { z } from 'zod';
import { trustListPath, trustSignaturesPath } from './entry-names.ts';
import { printedCode } from './digest.ts';
import * as f from './fields.ts';
import { type SigningKey, thumbprint } from './keys.ts';
import { refuse } from './refusal.ts';
import { isSignedBy, readProtected, type SignatureEntry, signDetached } from './signatures.ts';
import { type RootKey, rootDigest, type TrustList, type TrustRoot, type TrustVersion } from './trust-list.ts';

const trustSignatureType = 'kjp-trust+jws';

const headerSchema = z.strictObject({
  alg: z.literal('ES256'),
  kid: f.keyId,
  typ: z.literal(trustSignatureType),
  person: f.personId,
  iat: z.int().min(0),
});

/** Versions proven to belong to one network, ascending; the last one is in force. */
export type TrustChain = readonly [TrustVersion, ...TrustVersion[]];

/** Before the first trust list arrives an office knows only the printed fingerprint it typed in. */
export type HeldTrust = { readonly chain: TrustChain } | { readonly fingerprint: string };

export function currentTrust(chain: TrustChain): TrustList {
  return chain[chain.length - 1]?.list ?? chain[0].list;
}

/** What an office types at its first start: 26 characters of the network's digest. */
export function networkFingerprint(list: TrustList): string {
  return printedCode(list.network);
}

/** One root key holder's signature over the exact bytes of a trust list. */
export async function signTrustList(
  bytes: Uint8Array,
  key: SigningKey,
  person: string,
  iat: number,
): Promise<SignatureEntry> {
  return signDetached(
    bytes,
    key,
    Object.assign({ alg: 'ES256', kid: key.kid, typ: trustSignatureType } as const, { person, iat }),
  );
}

/** Begins a chain with version 1, found by its fingerprint and signed by its own threshold. */
export async function beginChain(first: TrustVersion, fingerprint: string): Promise<TrustChain> {
  if (networkFingerprint(first.list) !== fingerprint) refuse('other-network');
  if (first.list.version !== 1) refuse('trust-missing', 'version 1 is not carried');
  await checkThreshold(first, first.list.root);
  return [first];
}

/**
 * The chain after one more version (exchange rules of TUF's root).
 *
 * Higher, same root: signed by the root we hold; versions between may be missing. Higher, other root:
 * must follow from the root we hold and be signed by both thresholds. Lower: proven for reading, never in force.
 * Refuses other networks, gaps between roots, missing signatures and a second list with the same version.
 */
export async function extendChain(chain: TrustChain, next: TrustVersion): Promise<TrustChain> {
  const held = currentTrust(chain);
  const { list } = next;
  if (list.network !== chain[0].list.network) refuse('other-network');
  const twin = chain.find((known) => known.list.version === list.version);
  if (twin !== undefined) {
    if (twin.sha256 !== next.sha256) refuse('trust-fork', `version ${list.version}`);
    // Known already, but a Paket with spoilt signatures is spoilt for whoever has only the fingerprint too.
    await checkThreshold(next, list.root);
    return chain;
  }

  if (list.version < held.version) return insert(chain, await provenEarlier(chain, next));
  if (sameRoot(list.root, held.root)) {
    if (list.prev_root !== rootDigest(held.root))
      refuse('trust-invalid', `version ${list.version}: prev_root`);
    await checkThreshold(next, held.root);
    return insert(chain, next);
  }
  if (list.prev_root !== rootDigest(held.root)) refuse('trust-root-gap', `version ${list.version}`);
  if (list.trial !== held.trial) refuse('trust-invalid', `version ${list.version}: a trial stays a trial`);
  await checkThreshold(next, held.root);
  await checkThreshold(next, list.root);
  return insert(chain, next);
}

/** What a Paket carries: version 1, every change of root, and the newest version. */
export function carriedVersions(chain: TrustChain): TrustVersion[] {
  return chain.filter((version, index) => {
    const before = chain[index - 1];
    const changes = before === undefined || !sameRoot(before.list.root, version.list.root);
    return changes || index === chain.length - 1;
  });
}

/** The `trust/` entries of a container. */
export function trustEntries(chain: TrustChain): Map<string, Uint8Array> {
  const entries = new Map<string, Uint8Array>();
  for (const { list, bytes, signatureBytes } of carriedVersions(chain)) {
    entries.set(trustListPath(list.version), bytes);
    entries.set(trustSignaturesPath(list.version), signatureBytes);
  }
  return entries;
}

/** An older version we skipped: signed by a root that was in force for its number. */
async function provenEarlier(chain: TrustChain, version: TrustVersion): Promise<TrustVersion> {
  const before = chain.filter((known) => known.list.version < version.list.version);
  const root = before[before.length - 1]?.list.root;
  if (root === undefined || !sameRoot(root, version.list.root))
    refuse('trust-root-gap', `version ${version.list.version}`);
  await checkThreshold(version, root);
  return version;
}

/** Distinct keys of a root with a valid signature over these bytes; any other entry is ignored. */
export async function rootSigners(
  bytes: Uint8Array,
  signatures: readonly SignatureEntry[],
  root: TrustRoot,
): Promise<RootKey[]> {
  const valid = new Map<string, RootKey>();
  for (const entry of signatures) {
    const header = headerSchema.safeParse(readProtected(entry));
    if (!header.success) continue;
    const { kid, person } = header.data;
    const key = root.keys.find((known) => known.kid === kid && known.person === person);
    if (key === undefined || (await thumbprint(key.jwk)) !== kid) continue;
    if (await isSignedBy(bytes, entry, key.jwk)) valid.set(kid, key);
  }
  return [...valid.values()];
}

async function checkThreshold(version: TrustVersion, root: TrustRoot): Promise<void> {
  const { list, bytes, signatures } = version;
  if (!signatures.every((entry) => headerSchema.safeParse(readProtected(entry)).success))
    refuse('trust-unsigned', `version ${list.version}: header`);
  const signers = await rootSigners(bytes, signatures, root);
  if (signers.length < root.threshold)
    refuse('trust-unsigned', `version ${list.version}: ${signers.length} of ${root.threshold}`);
}

export function sameRoot(a: TrustRoot, b: TrustRoot): boolean {
  return rootDigest(a) === rootDigest(b);
}

function insert(chain: TrustChain, version: TrustVersion): TrustChain {
  const [first, ...rest] = chain;
  return [first, ...[...rest, version].sort((a, b) => a.list.version - b.list.version)];
}
