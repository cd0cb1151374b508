import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalBytes } from '../../../main/paket/jcs.ts';
import { attempt } from '../../../main/paket/refusal.ts';
import type { StreamState } from '../../../main/paket/stream.ts';
import {
  beginChain,
  carriedVersions,
  currentTrust,
  extendChain,
  signTrustList,
  type TrustChain,
} from '../../../main/paket/trust-chain.ts';
import { readTrustVersion, type TrustList, type TrustVersion } from '../../../main/paket/trust-list.ts';
import { writeSignatures } from '../../../main/paket/signatures.ts';
import { verifyPaket } from '../../../main/paket/verify.ts';
import {
  makeMember,
  makeNetwork,
  type Member,
  nextList,
  rootOf,
  signVersion,
  type TestNetwork,
  trustListOf,
} from './network.ts';
import { makePaket, orderOf, readerOf } from './sending.ts';

let network: TestNetwork;
let roots: readonly Member[];
let renewed: readonly Member[];
let list: TrustList;
let chain: TrustChain;
beforeAll(async () => {
  network = await makeNetwork();
  ({ roots, list, chain } = network);
  renewed = await Promise.all([4, 5, 6].map((number) => makeMember('kepala', `root-${number}`)));
});

async function extend(held: TrustChain, version: TrustVersion): Promise<string> {
  const result = await attempt(() => extendChain(held, version));
  return result.ok ? `version ${currentTrust(result.value).version}` : result.code;
}

/** `count` versions after `from`, unchanged but for their numbers. */
async function unchanged(from: TrustList, numbers: readonly number[]): Promise<TrustVersion[]> {
  return Promise.all(
    numbers.map((version) => signVersion({ ...nextList(from, {}), version }, roots.slice(0, 2))),
  );
}

describe('trust list', () => {
  it('TR01: a change of root needs the old and the new threshold', async () => {
    const changed = nextList(list, { root: rootOf(renewed, 2) });
    const [a, b, c] = roots;
    const [d, e] = renewed;
    if (!a || !b || !c || !d || !e) throw new Error('too few roots');
    expect(await extend(chain, await signVersion(changed, [a, b]))).toBe('PKT-052');
    expect(await extend(chain, await signVersion(changed, [d, e]))).toBe('PKT-052');
    expect(await extend(chain, await signVersion(changed, [a, b, d]))).toBe('PKT-052');
    expect(await extend(chain, await signVersion(changed, [a, b, d, e]))).toBe('version 2');
    const plain = nextList(list, {});
    expect(await extend(chain, await signVersion(plain, [a]))).toBe('PKT-052');
    expect(await extend(chain, await signVersion(plain, [a, a]))).toBe('PKT-052');
    expect(await extend(chain, await signVersion(plain, [b, c]))).toBe('version 2');
  });

  it('TR02: skips ordinary versions, never a change of root, ignores older ones', async () => {
    const [fifth, ninth] = await unchanged(list, [5, 9]);
    if (!fifth || !ninth) throw new Error('no versions');
    const at9 = await extendChain(await extendChain(chain, fifth), ninth);
    expect(currentTrust(at9).version).toBe(9);
    expect(await extend(await extendChain(chain, ninth), fifth)).toBe('version 9');

    const change = await signVersion(nextList(ninth.list, { root: rootOf(renewed, 2) }), [
      ...roots,
      ...renewed,
    ]);
    const after = await signVersion(nextList(change.list, {}), renewed);
    expect(await extend(at9, after)).toBe('PKT-053');
    const at11 = await extendChain(await extendChain(at9, change), after);
    expect(currentTrust(at11).version).toBe(11);
    expect(carriedVersions(at11).map((version) => version.list.version)).toEqual([1, 10, 11]);
  });

  it('refuses a second list with the same number, another network, and a trial becoming real', async () => {
    const [one] = await unchanged(list, [2]);
    const other = await signVersion(nextList(list, { expires: '2016-01-01' }), roots);
    if (!one) throw new Error('no version');
    expect(await extend(await extendChain(chain, one), other)).toBe('PKT-054');
    const foreign = trustListOf(rootOf(renewed, 2), []);
    expect(await extend(chain, await signVersion(nextList(foreign, {}), renewed))).toBe('PKT-050');

    const [solo] = renewed;
    if (!solo) throw new Error('no root');
    const trial = await signVersion(trustListOf(rootOf([solo], 1), []), [solo]);
    expect(trial.list.trial).toBe(true);
    const trialChain = [trial] as const;
    const real = nextList(trial.list, { root: rootOf(roots, 2), trial: false });
    expect(await extend(trialChain, await signVersion(real, [solo, ...roots]))).toBe('PKT-051');
  });

  it('begins only at the fingerprint that was typed', async () => {
    const wrong = network.fingerprint.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'));
    expect(await attempt(() => beginChain(chain[0], wrong))).toMatchObject({ code: 'PKT-050' });
    const { bytes } = await makePaket(network, orderOf(network, 'trust'));
    expect(
      await verifyPaket(bytes, { ...readerOf(network, 'seksi'), trust: { fingerprint: wrong } }),
    ).toMatchObject({
      step: 'V4',
      code: 'PKT-050',
      trustUpdates: [],
    });
  });

  it('TR08: refuses equal root keys, threshold 0 and threshold 4 of 3', async () => {
    const [a, b] = roots;
    if (!a || !b) throw new Error('too few roots');
    for (const root of [
      rootOf([a, b, a], 2),
      rootOf(roots, 0),
      rootOf(roots, 4),
      rootOf(roots, 1),
      rootOf([a, { ...b, person: a.person }], 2),
    ]) {
      const bad = { ...trustListOf(rootOf(roots, 2), []), root, trial: root.threshold === 1 };
      const bytes = canonicalBytes(bad);
      const signatures = writeSignatures([await signTrustList(bytes, a.key, a.person, 1)]);
      expect(await attempt(() => readTrustVersion(bytes, signatures))).toMatchObject({ code: 'PKT-051' });
    }
  });
});

describe('keys no longer in use', () => {
  /** The recap of seksi at a receiver whose newest list has the kepala's key retired or revoked. */
  async function verdictWith(
    status: 'retired' | 'revoked',
    known: StreamState | null,
    listed: boolean,
  ): Promise<string> {
    const { draft, bytes } = await makePaket(network, orderOf(network, 'recap'));
    const last = listed
      ? [{ stream: draft.manifest.stream.name, epoch: 1, seq: 1, digest: draft.digest }]
      : [];
    const offices = list.offices.map((office) => ({
      ...office,
      sig: office.sig.map((key) =>
        key.person === 'seksi-kepala' ? { ...key, status, reason: 'mutasi', last } : key,
      ),
    }));
    const newer = await extendChain(chain, await signVersion(nextList(list, { offices }), roots));
    const state = known && {
      ...known,
      known: known.known.map((one) => (one.digest === '' ? { ...one, digest: draft.digest } : one)),
    };
    const verdict = await verifyPaket(bytes, {
      ...readerOf(network, 'sudin', state),
      trust: { chain: newer },
    });
    return verdict.ok ? verdict.streamDecision.kind : verdict.code;
  }

  /** seq 2 is the last accepted; `how` says how the digest of seq 1 is known. */
  const knownAs = (how: 'accepted' | 'covered'): StreamState => ({
    epoch: 1,
    last: { seq: 2, digest: 'b'.repeat(64) },
    known: [
      { epoch: 1, seq: 1, digest: '', how },
      { epoch: 1, seq: 2, digest: 'b'.repeat(64), how: 'accepted' },
    ],
    blocked: false,
  });

  it('TR05: retired: what is listed, what was accepted, what an accepted covers proves', async () => {
    expect(await verdictWith('retired', null, true)).toBe('first-contact');
    expect(await verdictWith('retired', null, false)).toBe('PKT-077');
    expect(await verdictWith('retired', knownAs('covered'), false)).toBe('superseded');
    expect(await verdictWith('retired', knownAs('accepted'), false)).toBe('PKT-090');
  });

  it('TR06: revoked: nothing this receiver has not accepted itself', async () => {
    expect(await verdictWith('revoked', null, true)).toBe('PKT-078');
    expect(await verdictWith('revoked', knownAs('covered'), true)).toBe('PKT-078');
    expect(await verdictWith('revoked', knownAs('accepted'), false)).toBe('PKT-090');
  });
});

describe('trust carried by a Paket', () => {
  it('stays behind even when the Paket is refused, as far as it was good', async () => {
    const second = await signVersion(nextList(list, {}), roots);
    const order = orderOf(network, 'recap', { trust: await extendChain(chain, second) });
    const { bytes } = await makePaket(network, { ...order, revision: 1 });
    const accepted = await verifyPaket(bytes, readerOf(network, 'sudin'));
    expect(accepted.ok && accepted.trustUpdates.map((version) => version.list.version)).toEqual([2]);
    const refused = await verifyPaket(bytes, {
      ...readerOf(network, 'seksi'),
      identities: [network.offices.sudin.enc.identity],
    });
    expect(refused).toMatchObject({ ok: false, step: 'V5' });
    expect(refused.trustUpdates.map((version) => version.list.version)).toEqual([2]);
  });
});
