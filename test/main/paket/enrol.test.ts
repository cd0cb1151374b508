import { Buffer } from 'node:buffer';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Enrol, matchesSheet, readEnrol, writeEnrol } from '../../../main/paket/enrol.ts';
import { canonicalBytes } from '../../../main/paket/jcs.ts';
import { makeMember, makeNetwork, type Member, type TestNetwork } from './network.ts';

let network: TestNetwork;
let members: Member[];
let enrol: Enrol;
beforeAll(async () => {
  network = await makeNetwork();
  const { seksi } = network.offices;
  members = Object.values(seksi.members);
  enrol = {
    format: 'kjp-enrol',
    spec: '1.0',
    network: network.list.network,
    office: 'seksi',
    name: 'Seksi Dikdas Kembangan',
    kind: seksi.kind,
    parent: seksi.parent,
    created: '2013-07-01T08:00:00+07:00',
    reads: '1.0',
    enc: [{ recipient: seksi.enc.recipient }],
    sig: members.map(({ key, role, person }) => ({
      kid: key.kid,
      jwk: key.publicJwk,
      role,
      person,
      name: person,
    })),
    leaves: [],
  };
});

describe('enrol file', () => {
  it('TR07: is read back, and belongs to one sheet only', async () => {
    const { bytes, fingerprint } = await writeEnrol(
      enrol,
      members.map(({ key }) => key),
    );
    const read = await readEnrol(bytes);
    if (!read.ok) throw new Error(read.detail);
    expect(read).toMatchObject({ enrol, fingerprint });
    expect(fingerprint).toMatch(/^([A-Z2-7]{4}-){6}[A-Z2-7]{2}$/);
    expect(matchesSheet(read, fingerprint.toLowerCase().replaceAll('-', ' '))).toBe(true);
    for (let index = 0; index < fingerprint.length; index += 1) {
      if (fingerprint[index] === '-') continue;
      const other =
        fingerprint.slice(0, index) + (fingerprint[index] === 'A' ? 'B' : 'A') + fingerprint.slice(index + 1);
      expect(matchesSheet(read, other)).toBe(false);
    }
  });

  it('holds no private key', async () => {
    const { bytes } = await writeEnrol(
      enrol,
      members.map(({ key }) => key),
    );
    for (const { key } of members) expect(Buffer.from(bytes).includes(key.privateJwk.d)).toBe(false);
    const leaky = {
      ...enrol,
      sig: enrol.sig.map((key, index) => ({ ...key, jwk: members[index]?.key.privateJwk ?? key.jwk })),
    };
    await expect(writeEnrol(leaky, [])).rejects.toThrow();
  });

  it('is refused unless every listed key signed it, and nobody else', async () => {
    const stranger = await makeMember('operator', 'orang-asing');
    const [first] = members;
    if (!first) throw new Error('no member');
    const keys = members.map(({ key }) => key);
    for (const signers of [keys.slice(1), [...keys, stranger.key], [...keys, first.key]]) {
      expect(await readEnrol((await writeEnrol(enrol, signers)).bytes)).toMatchObject({
        ok: false,
        code: 'PKT-131',
      });
    }
    const { bytes } = await writeEnrol(enrol, keys);
    const renamed = Buffer.from(Buffer.from(bytes).toString('utf8').replace('Kembangan', 'Cengkareng'));
    expect(await readEnrol(renamed)).toMatchObject({ ok: false, code: 'PKT-131' });
    expect(await readEnrol(Buffer.concat([bytes, Buffer.from('\n')]))).toMatchObject({
      ok: false,
      code: 'PKT-130',
    });
    expect(await readEnrol(canonicalBytes({ enrol: { ...enrol, extra: 1 }, signatures: [] }))).toMatchObject({
      code: 'PKT-130',
    });
  });
});
