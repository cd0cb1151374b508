import { Buffer } from 'node:buffer';
import { armor, Encrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { openEnvelope, sealEnvelope } from '../../../main/paket/envelope.ts';
import { Refusal } from '../../../main/paket/refusal.ts';
import { runCheck } from './check-script.ts';
import { makeNetwork, type TestNetwork } from './network.ts';
import { draftOf, makePaket, orderOf } from './sending.ts';
import { verdictOf } from './tampering.ts';

let network: TestNetwork;
let bytes: Uint8Array;
beforeAll(async () => {
  network = await makeNetwork();
  ({ bytes } = await makePaket(network, orderOf(network, 'recap')));
});

function flipped(bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

describe('envelope', () => {
  it('BU01: refuses every flipped bit at V1', async () => {
    const bits = bytes.length * 8;
    const step = Math.ceil(bits / 300) | 1;
    for (let bit = 0; bit < bits; bit += step) expect(await verdictOf(network, flipped(bit))).toMatch(/^V1 /);
  });

  it('BU01: the script refuses a flipped byte too', async () => {
    const result = await runCheck(
      flipped(bytes.length * 4),
      network.offices.sudin.enc.identity,
      network.fingerprint,
    );
    expect(result).toMatchObject({ exitCode: 1 });
  });

  it('BU02: refuses truncation and appended bytes', async () => {
    const long = await sealEnvelope(Buffer.alloc(200_000, 'x'), [network.offices.sudin.enc.recipient]);
    const chunk = 64 * 1024;
    const cuts = [chunk - 1, chunk, chunk + 1, 2 * chunk, 3 * chunk + 1, long.length - 1];
    for (const cut of cuts) expect(await verdictOf(network, long.subarray(0, cut))).toBe('V1 PKT-017');
    for (let cut = 0; cut < bytes.length; cut += 97)
      expect(await verdictOf(network, bytes.subarray(0, cut))).toMatch(/^V1 /);
    expect(await verdictOf(network, Buffer.concat([bytes, Buffer.from('x')]))).toBe('V1 PKT-017');
  });

  it('BU03: tells scrypt, SSH, post-quantum and armor apart', async () => {
    const scrypt = new Encrypter();
    scrypt.setScryptWorkFactor(4);
    scrypt.setPassphrase('rahasia');
    expect(await verdictOf(network, await scrypt.encrypt('x'))).toBe('V1 PKT-012');
    const hybrid = new Encrypter();
    hybrid.addRecipient(await identityToRecipient(await generateHybridIdentity()));
    expect(await verdictOf(network, await hybrid.encrypt('x'))).toBe('V1 PKT-014');
    const ssh = Buffer.from(bytes)
      .toString('latin1')
      .replace(/-> X25519 \S+/, '-> ssh-ed25519 abcd AAAA');
    expect(await verdictOf(network, Buffer.from(ssh, 'latin1'))).toBe('V1 PKT-013');
    const other = Buffer.from(bytes).toString('latin1').replace('-> X25519', '-> piv-p256');
    expect(await verdictOf(network, Buffer.from(other, 'latin1'))).toBe('V1 PKT-015');
    expect(await verdictOf(network, Buffer.from(armor.encode(bytes)))).toBe('V1 PKT-011');
    expect(await verdictOf(network, Buffer.from('bukan age'))).toBe('V1 PKT-010');
  });

  it('BU04: an office it was not encrypted to learns only that', async () => {
    expect(await verdictOf(network, bytes, 'kanwil')).toBe('V1 PKT-016');
  });

  it('BU05: a recipient cannot pass it on to a third office', async () => {
    const zip = await openEnvelope(bytes, [network.offices.sudin.enc.identity]);
    const passedOn = await sealEnvelope(zip, [network.offices.kanwil.enc.recipient]);
    expect(await verdictOf(network, passedOn, 'kanwil')).toBe('V5 PKT-060');
  });

  it('BU34: cannot be made for an office without an active key', () => {
    const offices = network.list.offices.map((office) =>
      office.office === 'sudin'
        ? { ...office, enc: office.enc.map((key) => ({ ...key, status: 'revoked' as const })) }
        : office,
    );
    const [first] = network.chain;
    const trust = [{ ...first, list: { ...first.list, offices } }] as const;
    expect(() => draftOf(orderOf(network, 'recap', { trust }))).toThrow('no-recipient-key sudin');
  });

  it('BU39: refuses a file over 64 MiB before anything else', async () => {
    const huge = new Uint8Array(64 * 1024 * 1024 + 1);
    await expect(openEnvelope(huge, [])).rejects.toThrow(Refusal);
    expect(await verdictOf(network, huge)).toBe('V0 PKT-001');
  });
});
