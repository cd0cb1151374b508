import { type PaketKind, paketKinds } from './kinds.ts';
import type { Manifest } from './manifest.ts';
import { refuse } from './refusal.ts';
import type { SignatureHeader } from './signatures.ts';
import type { TrustList, TrustPolicy } from './trust-list.ts';

type Requirement = TrustPolicy['require'][number];

const prepared: Requirement = { role: 'operator', purpose: 'prepare', count: 1 };
const approved: Requirement = { role: 'kepala', purpose: 'approve', count: 1 };
const received: Requirement = { role: 'office', purpose: 'receive', count: 1 };

/** Only this policy opens a new epoch, and it opens nothing else. */
const epochReset = 'epoch-reset/';

/** The policies of a new network: two persons for everything people send, the office key for receipts. */
export const usualPolicies: readonly TrustPolicy[] = [
  ...paketKinds.map((kind) => ({ name: `${kind}/1`, kinds: [kind], require: usualRequirements(kind) })),
  { name: `${epochReset}1`, kinds: [...paketKinds], require: [approved, prepared] },
];

/** The policy a sender names for a kind: the newest of that name in the list; null when there is none. */
export function findPolicyName(list: TrustList, kind: PaketKind, newEpoch = false): string | null {
  const prefix = newEpoch ? epochReset : `${kind}/`;
  const versions = list.policies
    .filter((policy) => policy.name.startsWith(prefix) && policy.kinds.includes(kind))
    .map((policy) => Number(policy.name.slice(prefix.length)));
  return versions.length === 0 ? null : `${prefix}${Math.max(...versions)}`;
}

/**
 * V6, last part: the receiver decides who must have signed, from its own trust list.
 *
 * `signers` are verified and of distinct persons and keys; a key has one role, so nobody counts twice.
 */
export function checkPolicy(manifest: Manifest, list: TrustList, signers: readonly SignatureHeader[]): void {
  const policy = list.policies.find((known) => known.name === manifest.policy);
  if (!policy?.kinds.includes(manifest.kind)) refuse('policy-unknown', manifest.policy);
  const opensEpoch = manifest.stream.epoch > 1 && manifest.stream.seq === 1;
  if (opensEpoch !== policy.name.startsWith(epochReset)) refuse('policy-unknown', `${policy.name}: epoch`);
  const missing = missingSignatures(policy, signers);
  if (missing.length > 0)
    refuse('policy-unmet', missing.map(({ role, purpose }) => `${role}/${purpose}`).join(', '));
}

/** What a policy still lacks; empty when it is met. Each signer fills one place. */
export function missingSignatures(
  policy: TrustPolicy,
  signers: readonly Pick<SignatureHeader, 'role' | 'purpose'>[],
): Pick<Requirement, 'role' | 'purpose'>[] {
  const free = [...signers];
  const missing: Pick<Requirement, 'role' | 'purpose'>[] = [];
  for (const { role, purpose, count } of policy.require) {
    for (let place = 0; place < count; place += 1) {
      const index = free.findIndex((signer) => signer.role === role && signer.purpose === purpose);
      if (index < 0) missing.push({ role, purpose });
      else free.splice(index, 1);
    }
  }
  return missing;
}

function usualRequirements(kind: PaketKind): Requirement[] {
  return kind === 'receipt' ? [received] : [approved, prepared];
}
