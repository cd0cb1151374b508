import { Buffer } from 'node:buffer';
import { beforeAll, describe, expect, it } from 'vitest';
import { paketKinds } from '../../../main/paket/kinds.ts';
import { payloadKinds } from '../../../main/paket/payloads/payload-kinds.ts';
import { recapPupils } from '../../../main/paket/payloads/recap.ts';
import { verifyPaket } from '../../../main/paket/verify.ts';
import { makeNetwork, type TestNetwork } from './network.ts';
import { pupil } from './samples.ts';
import { makePaket, orderOf, readerOf, roads } from './sending.ts';

let network: TestNetwork;
beforeAll(async () => {
  network = await makeNetwork();
});

describe('a Paket that nobody touched', () => {
  it.each(paketKinds)('%s opens at its addressee with what was sent', async (kind) => {
    const order = orderOf(network, kind);
    const { draft, bytes } = await makePaket(network, order);
    const verdict = await verifyPaket(bytes, readerOf(network, roads[kind][1]));
    if (!verdict.ok) throw new Error(`${verdict.code} ${verdict.detail}`);
    expect(verdict.digest).toBe(draft.digest);
    expect(verdict.manifest).toEqual(draft.manifest);
    expect(verdict.streamDecision).toEqual({ kind: 'first-contact' });
    const { payload } = orderOf(network, kind);
    for (const file of payloadKinds[kind]) expect(verdict.payload.rows(file)).toEqual(payload.rows(file));
  });

  it('gives the rows back, typed', async () => {
    const { bytes } = await makePaket(network, orderOf(network, 'recap'));
    const verdict = await verifyPaket(bytes, readerOf(network, 'sudin'));
    expect(verdict.ok && verdict.payload.rows(recapPupils)).toEqual([1, 2, 3, 4, 5].map(pupil));
    expect(verdict.ok && verdict.manifest.counts).toMatchObject({
      pupils: 5,
      'level:SD': 4,
      'level:SMP': 1,
      nihil: 0,
    });
  });

  it('opens for an office that knows only the fingerprint, and brings the trust list', async () => {
    const { bytes } = await makePaket(network, orderOf(network, 'trust'));
    const reader = {
      ...readerOf(network, 'seksi'),
      trust: { fingerprint: network.fingerprint.toLowerCase() },
    };
    const verdict = await verifyPaket(bytes, reader);
    expect(verdict).toMatchObject({ ok: true });
    expect(verdict.trustUpdates.map((version) => version.list.version)).toEqual([1]);
  });

  it('LG08 holds no NIK, KK number or name of a pupil in clear', async () => {
    const { bytes } = await makePaket(network, orderOf(network, 'recap'));
    const { nik, kk_number, mother_name } = pupil(1);
    const text = Buffer.from(bytes).toString('latin1');
    for (const planted of [nik, kk_number, mother_name, 'Aisyah', 'pupils.ndjson', 'manifest'])
      expect(text).not.toContain(planted);
  });

  it('opens for its sender too', async () => {
    const { bytes } = await makePaket(network, orderOf(network, 'recap'));
    // The sender can decrypt, but is no addressee.
    expect(await verifyPaket(bytes, readerOf(network, 'seksi'))).toMatchObject({ ok: false, step: 'V5' });
  });
});
