import { beforeAll, describe, expect, it } from 'vitest';
import { paketKinds } from '../../../main/paket/kinds.ts';
import { makeNetwork, type TestNetwork } from './network.ts';
import { runCheck } from './check-script.ts';
import { makePaket, orderOf, roads } from './sending.ts';

let network: TestNetwork;
beforeAll(async () => {
  network = await makeNetwork();
});

describe("check-paket.sh with Debian's age, unzip, jq and jose", () => {
  it.each(paketKinds)('accepts the %s we make', async (kind) => {
    const { draft, bytes } = await makePaket(network, orderOf(network, kind));
    const { exitCode, output } = await runCheck(bytes, network.offices[roads[kind][1]].enc.identity, network.fingerprint);
    expect(output).toContain(draft.contentCode);
    expect(output).toContain('OK  PAKET SAH');
    expect(exitCode).toBe(0);
  });
});
