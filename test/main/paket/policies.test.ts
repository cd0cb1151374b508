import { beforeAll, describe, expect, it } from 'vitest';
import type { PaketDraft } from '../../../main/paket/compose.ts';
import { purposes, roles } from '../../../main/paket/fields.ts';
import { missingSignatures, usualPolicies } from '../../../main/paket/policies.ts';
import { type SignatureEntry, sortedByKid } from '../../../main/paket/signatures.ts';
import { makeNetwork, type TestNetwork } from './network.ts';
import { signAs } from './sending.ts';
import { type Entries, openRecap, reseal, verdictOf, withSignatures } from './tampering.ts';

let network: TestNetwork;
let entries: Entries;
let draft: PaketDraft;
beforeAll(async () => {
  network = await makeNetwork();
  ({ entries, draft } = await openRecap(network));
});

describe('policies', () => {
  it('P3: a two-role policy is met by exactly one set of claims out of all', async () => {
    const { members } = network.offices.seksi;
    const claims: { entry: SignatureEntry; label: string; person: string }[] = [];
    for (const role of roles) {
      for (const purpose of purposes) {
        for (const member of Object.values(members)) {
          const entry = await signAs(draft.manifestBytes, { ...member, role }, 'seksi', purpose);
          claims.push({ entry, label: `${member.role} as ${role} ${purpose}`, person: member.person });
        }
      }
    }
    const met: string[] = [];
    for (const [index, one] of claims.entries()) {
      expect(await verdictOf(network, await reseal(network, withSignatures(entries, [one.entry])))).not.toBe(
        'ok',
      );
      for (const other of claims.slice(index)) {
        const pair = sortedByKid([one.entry, other.entry]);
        const verdict = await verdictOf(network, await reseal(network, withSignatures(entries, pair)));
        if (verdict === 'ok') met.push([one.label, other.label].sort().join(' + '));
      }
    }
    expect(met).toEqual(['kepala as kepala approve + operator as operator prepare']);
  });

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
});
