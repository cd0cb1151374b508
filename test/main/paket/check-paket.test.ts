import { beforeAll, describe, expect, it } from 'vitest';
import { paketKinds } from '../../../main/paket/kinds.ts';
import { extendChain, type TrustChain } from '../../../main/paket/trust-chain.ts';
import { makeMember, makeNetwork, nextList, rootOf, signVersion, type TestNetwork } from './network.ts';
import { sealEnvelope } from '../../../main/paket/envelope.ts';
import { runCheck, runChecks } from './check-script.ts';
import { seededDice } from './mutation/dice.ts';
import { entryFamilies } from './mutation/entry-mutants.ts';
import { changedRows } from './mutation/row-mutants.ts';
import { signatureFamilies, signaturesIn } from './mutation/signature-mutants.ts';
import { forgedTrust } from './mutation/trust-mutants.ts';
import { writeZip } from './mutation/write-zip.ts';
import { makePaket, orderOf, roads } from './sending.ts';
import { openRecap, verdictOf, withSignatures } from './tampering.ts';

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

  it('BU06 BU07 BU09 BU13 BU14 finds in one call what the program finds, without a line of its code', async () => {
    const dice = seededDice(27_2013);
    const { entries } = await openRecap(network);
    const own = signaturesIn(entries);
    const zips = [
      ...Object.values(entryFamilies).flatMap((mutate) => [0, 1, 2].map(() => mutate(entries, dice))),
      ...Object.values(signatureFamilies).flatMap((mutate) =>
        [0, 1].map(() => [...withSignatures(entries, mutate(own, own.toReversed(), dice))]),
      ),
      ...[0, 1, 2, 3, 4, 5].map(() => [...changedRows(entries, dice)]),
      ...(await forgedTrust(network, entries)).map(([, forged]) => [...forged]),
    ];
    const { enc } = network.offices.sudin;
    const honest = await sealEnvelope(writeZip([...entries]), [enc.recipient]);
    const sealed = await Promise.all(zips.map((zip) => sealEnvelope(writeZip(zip), [enc.recipient])));
    const { exitCode, outputs } = await runChecks([honest, ...sealed], enc.identity, network.fingerprint);
    expect(exitCode).toBe(1);
    expect(outputs).toHaveLength(sealed.length + 1);
    expect(outputs[0]).toContain('PAKET SAH');
    for (const output of outputs.slice(1)) {
      expect(output).toContain('GAGAL');
      expect(output).not.toContain('PAKET SAH');
    }
  });
});
