import { beforeAll, describe, expect, it } from 'vitest';
import { paketKinds } from '../../../main/paket/kinds.ts';
import { extendChain, type TrustChain } from '../../../main/paket/trust-chain.ts';
import { makeMember, makeNetwork, nextList, rootOf, signVersion, type TestNetwork } from './network.ts';
import { runCheck } from './check-script.ts';
import { makePaket, orderOf, roads } from './sending.ts';
import { verdictOf } from './tampering.ts';

let network: TestNetwork;
beforeAll(async () => {
  network = await makeNetwork();
});

describe("check-paket.sh with Debian's age, unzip, jq and jose", () => {
  it.each(paketKinds)('accepts the %s we make', async (kind) => {
    const { draft, bytes } = await makePaket(network, orderOf(network, kind));
    const { exitCode, output } = await runCheck(
      bytes,
      network.offices[roads[kind][1]].enc.identity,
      network.fingerprint,
    );
    expect(output).toContain(draft.contentCode);
    expect(output).toContain('OK  PAKET SAH');
    expect(exitCode).toBe(0);
  });

  it('follows a change of root, and refuses one that the old root did not sign', async () => {
    const renewed = await Promise.all([4, 5, 6].map((number) => makeMember('kepala', `root-${number}`)));
    const list = nextList(network.list, { root: rootOf(renewed, 2) });
    const { identity } = network.offices.sudin.enc;
    const signed = await extendChain(network.chain, await signVersion(list, [...network.roots, ...renewed]));
    const { bytes } = await makePaket(network, orderOf(network, 'recap', { trust: signed }));
    expect((await runCheck(bytes, identity, network.fingerprint)).output).toContain('versi 2 sah');

    const [first] = network.chain;
    const forged: TrustChain = [first, await signVersion(list, renewed)];
    const made = await makePaket(network, orderOf(network, 'recap', { trust: forged }));
    expect((await runCheck(made.bytes, identity, network.fingerprint)).output).toContain('pemegang akar');
    expect(await verdictOf(network, made.bytes)).toBe('V4 PKT-052');
  });

  it('asks for the fingerprint of this network', async () => {
    const { bytes } = await makePaket(network, orderOf(network, 'receipt'));
    const other = network.fingerprint.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'));
    expect(await runCheck(bytes, network.offices.seksi.enc.identity, other)).toMatchObject({ exitCode: 1 });
  });
});
