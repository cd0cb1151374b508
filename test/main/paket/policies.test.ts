import { beforeAll, describe, expect, it } from 'vitest';
import { composePaket, type PaketDraft, type PaketOrder } from '../../../main/paket/compose.ts';
import { purposes, type Purpose, type Role, roles } from '../../../main/paket/fields.ts';
import { type PaketKind, paketKinds } from '../../../main/paket/kinds.ts';
import { readManifest } from '../../../main/paket/manifest.ts';
import { checkPolicy, missingSignatures, usualPolicies } from '../../../main/paket/policies.ts';
import { attempt } from '../../../main/paket/refusal.ts';
import { type SignatureEntry, sortedByKid, writeSignatures } from '../../../main/paket/signatures.ts';
import { verifySigners } from '../../../main/paket/signers.ts';
import type { TrustList } from '../../../main/paket/trust-list.ts';
import { makeNetwork, type OfficeName, type TestNetwork } from './network.ts';
import { draftOf, orderOf, roads, signAs } from './sending.ts';

let network: TestNetwork;
beforeAll(async () => {
  network = await makeNetwork();
});

interface Claim {
  readonly label: string;
  readonly entry: SignatureEntry;
}

/** Each key of the office, claiming each role, each purpose and, with `borrowed`, each person: honest in nine of 81. */
async function everyClaim(draft: PaketDraft, office: OfficeName, borrowed: boolean): Promise<Claim[]> {
  const members = Object.values(network.offices[office].members);
  const claims: Claim[] = [];
  for (const holder of members)
    for (const { person } of borrowed ? members : [holder])
      for (const role of roles)
        for (const purpose of purposes) {
          const entry = await signAs(draft.manifestBytes, { ...holder, role, person }, office, purpose);
          const honest = holder.role === role && holder.person === person;
          claims.push({ entry, label: `${honest ? '' : 'false '}${role} ${purpose}` });
        }
  return claims;
}

/** Which sets of one or two claims a receiver would take, a claim twice included. */
async function setsThatPass(draft: PaketDraft, claims: readonly Claim[], list: TrustList): Promise<string[]> {
  const read = readManifest(draft.manifestBytes);
  const passes = async (set: readonly Claim[]) => {
    const signatures = writeSignatures(sortedByKid(set.map(({ entry }) => entry)));
    const verdict = await attempt(async () =>
      checkPolicy(read.manifest, list, await verifySigners(read, signatures, list, null)),
    );
    return verdict.ok;
  };
  const met: string[] = [];
  for (const [index, one] of claims.entries()) {
    if (await passes([one])) met.push(one.label);
    for (const other of claims.slice(index))
      if (await passes([one, other])) met.push([one.label, other.label].sort().join(' + '));
  }
  return met;
}

const epochReset: Partial<PaketOrder> = {
  stream: { epoch: 2, sent: [], prevEpoch: { epoch: 1, seq: 3, digest: 'a'.repeat(64) } },
};

const twoPersons = 'kepala approve + operator prepare';

describe('P3: every combination of keys, persons, roles and purposes', () => {
  it.each(paketKinds)('meets the policy of %s with exactly the persons it names', async (kind) => {
    const draft = draftOf(orderOf(network, kind));
    const claims = await everyClaim(draft, roads[kind][0], kind === 'recap');
    const met = await setsThatPass(draft, claims, network.list);
    // A receipt needs the office key alone; whoever else signs as himself adds nothing.
    if (kind === 'receipt') expect(met.every((set) => set.includes('office receive'))).toBe(true);
    expect(met.filter((set) => kind !== 'receipt' || !set.includes(' + '))).toEqual(
      kind === 'receipt' ? ['office receive'] : [twoPersons],
    );
  });

  it('meets the policy of a new epoch with two persons, a receipt included', async () => {
    for (const kind of ['recap', 'receipt'] as const) {
      const draft = draftOf(orderOf(network, kind, epochReset));
      const claims = await everyClaim(draft, roads[kind][0], false);
      expect(await setsThatPass(draft, claims, network.list)).toEqual([twoPersons]);
    }
  });

  it('BU15: is met by nobody where both roles are keys of one person', async () => {
    const [office] = roads.recap;
    const { kepala, operator, office: own } = network.offices[office].members;
    const twin = { ...operator, person: kepala.person };
    const offices = network.list.offices.map((row) => ({
      ...row,
      sig: row.sig.map((key) => (key.kid === operator.key.kid ? { ...key, person: kepala.person } : key)),
    }));
    const draft = draftOf(orderOf(network, 'recap'));
    const claims: Claim[] = [];
    for (const member of [kepala, twin, own])
      for (const purpose of purposes) claims.push(await claimOf(draft, office, member.role, purpose, member));
    expect(await setsThatPass(draft, claims, { ...network.list, offices })).toEqual([]);
  });
});

describe('policies', () => {
  it('fill each place with another signer', () => {
    const policy = {
      name: 'recap/2',
      kinds: ['recap' as const],
      require: [{ role: 'kepala' as const, purpose: 'approve' as const, count: 2 }],
    };
    const kepala = { role: 'kepala', purpose: 'approve' } as const;
    expect(missingSignatures(policy, [kepala])).toEqual([kepala]);
    expect(missingSignatures(policy, [kepala, kepala])).toEqual([]);
  });

  it('ask two roles for everything people send, and for a new epoch', () => {
    for (const policy of usualPolicies) {
      expect(policy.require.map(({ role }) => role)).toEqual(
        policy.name === 'receipt/1' ? ['office'] : ['kepala', 'operator'],
      );
    }
  });

  it('leave a kind without a policy unsendable', () => {
    const kind: PaketKind = 'recap';
    const policies = network.list.policies.filter(({ kinds }) => !kinds.includes(kind));
    const [first, ...rest] = network.chain;
    const trust = [{ ...first, list: { ...first.list, policies } }, ...rest] as const;
    expect(composePaket(orderOf(network, kind, { trust }))).toMatchObject({
      ok: false,
      problem: 'no-policy',
    });
  });
});

async function claimOf(
  draft: PaketDraft,
  office: OfficeName,
  role: Role,
  purpose: Purpose,
  member: TestNetwork['offices'][OfficeName]['members'][Role],
): Promise<Claim> {
  return { entry: await signAs(draft.manifestBytes, member, office, purpose), label: `${role} ${purpose}` };
}
