import { beforeAll, describe, expect, it } from 'vitest';
import type { PaketOrder } from '../../../main/paket/compose.ts';
import { relayOf } from '../../../main/paket/relay.ts';
import { offices } from '../../../main/paket/payloads/reference.ts';
import { verifyPaket } from '../../../main/paket/verify.ts';
import { runCheck } from './check-script.ts';
import { makeNetwork, type TestNetwork } from './network.ts';
import { samplePayload } from './samples.ts';
import { draftOf, makePaket, orderOf, readerOf } from './sending.ts';

let network: TestNetwork;
let onward: PaketOrder;
beforeAll(async () => {
  network = await makeNetwork();
  const { bytes } = await makePaket(network, orderOf(network, 'reference'));
  const received = await verifyPaket(bytes, readerOf(network, 'sudin'));
  if (!received.ok) throw new Error(received.detail);
  onward = orderOf(network, 'reference', {
    from: { office: 'sudin', app: 'kantor-kjp 0.1.0' },
    to: ['seksi'],
    payload: received.payload,
    relay: relayOf(received),
  });
});

async function verdict(order: PaketOrder): Promise<string> {
  const { bytes } = await makePaket(network, order);
  const result = await verifyPaket(bytes, readerOf(network, 'seksi'));
  return result.ok ? 'ok' : `${result.step} ${result.code}`;
}

describe('relayed reference', () => {
  it('reaches the section with the Dinas’ own manifest inside', async () => {
    const { bytes } = await makePaket(network, onward);
    const result = await verifyPaket(bytes, readerOf(network, 'seksi'));
    if (!result.ok) throw new Error(`${result.code} ${result.detail}`);
    expect(result.manifest.from.office).toBe('sudin');
    expect(result.relayed?.manifest.from.office).toBe('dinas');
    expect(result.payload.rows(offices)).toEqual(samplePayload('reference').rows(offices));
    const check = await runCheck(bytes, network.offices.seksi.enc.identity, network.fingerprint);
    expect(check.output).toContain('OK  terusan');
    expect(check.exitCode).toBe(0);
  });

  it('is refused without it, with other payload, or when the inner one is not the Dinas’', async () => {
    expect(await verdict({ ...onward, relay: null })).toBe('V6 PKT-082');
    const [first, ...rest] = onward.relay?.payload ?? [];
    if (!first || !onward.relay) throw new Error('nothing relayed');
    const entry = { ...first.entry, sha256: 'a'.repeat(64) };
    expect(
      await verdict({ ...onward, relay: { ...onward.relay, payload: [{ ...first, entry }, ...rest] } }),
    ).toBe('V6 PKT-083');

    const own = draftOf({
      ...onward,
      relay: null,
      to: ['sudin', 'seksi'],
      from: { office: 'kanwil', app: 'x' },
    });
    expect(await verdict({ ...onward, relay: { ...onward.relay, manifestBytes: own.manifestBytes } })).toBe(
      'V6 PKT-082',
    );
  });
});
