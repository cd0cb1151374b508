import type { Container } from './container-read.ts';
import { matchesPrintedCode } from './digest.ts';
import { trustListPath, trustSignaturesPath } from './entry-names.ts';
import { Refusal, refuse } from './refusal.ts';
import {
  beginChain,
  extendChain,
  type HeldTrust,
  networkFingerprint,
  type TrustChain,
} from './trust-chain.ts';
import { readTrustVersion, type TrustVersion } from './trust-list.ts';

const listPath = /^trust\/(\d{5})\.trust\.json$/;

/** V4: what we know about trust after the versions this Paket carries. */
export interface CarriedTrust {
  readonly chain: TrustChain | null;
  /** Newly proven versions: the only rows a refused Paket may leave behind. */
  readonly updates: readonly TrustVersion[];
  /** The first carried version that failed; the good ones before it still count. */
  readonly refusal: Refusal | null;
}

/** Takes the carried versions in order; stops at the first that fails. */
export async function takeCarriedTrust(container: Container, held: HeldTrust): Promise<CarriedTrust> {
  let chain = 'chain' in held ? held.chain : null;
  const before = new Set(chain?.map((version) => version.sha256));
  const outcome = (refusal: Refusal | null): CarriedTrust => ({
    chain,
    updates: (chain ?? []).filter((version) => !before.has(version.sha256)),
    refusal,
  });
  try {
    for (const version of await readCarried(container)) {
      chain = chain === null ? await begin(version, held) : await extendChain(chain, version);
    }
    return outcome(null);
  } catch (error) {
    if (error instanceof Refusal) return outcome(error);
    throw error;
  }
}

async function begin(first: TrustVersion, held: HeldTrust): Promise<TrustChain> {
  const typed = 'fingerprint' in held ? held.fingerprint : '';
  return matchesPrintedCode(typed, first.list.network)
    ? beginChain(first, networkFingerprint(first.list))
    : refuse('other-network');
}

/** Every list must come with its signatures and the other way round, under the number it has inside. */
async function readCarried(container: Container): Promise<TrustVersion[]> {
  const names = container.names.filter((name) => name.startsWith('trust/'));
  const versions: TrustVersion[] = [];
  for (const name of names.sort()) {
    const match = listPath.exec(name);
    if (match === null) continue;
    const number = Number(match[1]);
    const bytes = await container.read(trustListPath(number));
    const signatures = await container.read(trustSignaturesPath(number));
    if (bytes === null || signatures === null) refuse('trust-missing', name);
    const version = readTrustVersion(bytes, signatures);
    if (version.list.version !== number) refuse('trust-invalid', `${name}: another version inside`);
    versions.push(version);
  }
  if (versions.length * 2 !== names.length) refuse('trust-missing', 'signatures without their list');
  if (versions.length === 0) refuse('trust-missing', 'none carried');
  return versions;
}
