import { Buffer } from 'node:buffer';
import { FlattenedSign } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PaketDraft } from '../../../main/paket/compose.ts';
import { type SignatureEntry, sortedByKid } from '../../../main/paket/signatures.ts';
import { runCheck } from './check-script.ts';
import { makeMember, makeNetwork, type Member, type TestNetwork } from './network.ts';
import { signAs } from './sending.ts';
import { type Entries, openRecap, reseal, verdictOf, withEntry, withSignatures } from './tampering.ts';

let network: TestNetwork;
let entries: Entries;
let draft: PaketDraft;
let operator: Member;
let kepala: Member;
let good: SignatureEntry[];
beforeAll(async () => {
  network = await makeNetwork();
  ({ entries, draft } = await openRecap(network));
  ({ operator, kepala } = network.offices.seksi.members);
  good = [await sign(operator, 'prepare'), await sign(kepala, 'approve')];
});

async function sign(
  member: Member,
  purpose: 'prepare' | 'approve',
  office = 'seksi',
): Promise<SignatureEntry> {
  return signAs(draft.manifestBytes, member, office, purpose);
}

async function verdict(signatures: readonly SignatureEntry[]): Promise<string> {
  return verdictOf(network, await reseal(network, withSignatures(entries, signatures)));
}

/** Signs honestly over a header given as text: what a broken or hostile program would write. */
async function signHeader(header: string, key = kepala.key): Promise<SignatureEntry> {
  const protectedHeader = Buffer.from(header).toString('base64url');
  const input = `${protectedHeader}.${Buffer.from(draft.manifestBytes).toString('base64url')}`;
  const secret = await crypto.subtle.importKey(
    'jwk',
    { ...key.privateJwk },
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign'],
  );
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, secret, Buffer.from(input));
  return { protected: protectedHeader, signature: Buffer.from(signature).toString('base64url') };
}

function headerText(change: Record<string, unknown> = {}): string {
  const header: Record<string, unknown> = {
    alg: 'ES256',
    iat: 1,
    kid: kepala.key.kid,
    office: 'seksi',
    person: kepala.person,
    purpose: 'approve',
    role: 'kepala',
    typ: 'kjp-paket+jws',
    ...change,
  };
  const keys = Object.keys(header).sort();
  return JSON.stringify(Object.fromEntries(keys.map((key) => [key, header[key]])));
}

const withKepala = (entry: SignatureEntry) => verdict(beside(entry));

/** The operator's honest signature and another one, sorted by the kid they mean to have. */
function beside(entry: SignatureEntry): SignatureEntry[] {
  const pair = [good[0] ?? entry, entry];
  return operator.key.kid < kidIn(entry) ? pair : pair.reverse();
}

function kidIn(entry: SignatureEntry): string {
  return /"kid":"([^"]*)"/.exec(Buffer.from(entry.protected, 'base64url').toString('utf8'))?.[1] ?? '';
}

describe('signatures', () => {
  it('accepts the honest ones, also over a header made by hand', async () => {
    expect(await verdict(sortedByKid(good))).toBe('ok');
    expect(await withKepala(await signHeader(headerText()))).toBe('ok');
  });

  it('BU14: refuses none, 17, one valid beside garbage, unsorted', async () => {
    expect(await verdict([])).toBe('V6 PKT-070');
    expect(await verdict(Array.from({ length: 17 }, () => good[0] ?? { protected: '', signature: '' }))).toBe(
      'V6 PKT-070',
    );
    const garbage = { protected: good[1]?.protected ?? '', signature: 'A'.repeat(86) };
    expect(await withKepala(garbage)).toBe('V6 PKT-076');
    expect(await verdict(sortedByKid(good).reverse())).toBe('V6 PKT-070');
    expect(await verdict(good.slice(0, 1))).toBe('V6 PKT-081');
    expect(await verdict(good.slice(1))).toBe('V6 PKT-081');
  });

  it('BU15: refuses one key twice, and one person in both roles', async () => {
    expect(await verdict([good[0], good[0]].filter((entry) => entry !== undefined))).toBe('V6 PKT-079');
    const twice = await signHeader(headerText({ person: operator.person }));
    expect(await withKepala(twice)).toBe('V6 PKT-079');
  });

  it('BU16: refuses the kepala of another kecamatan', async () => {
    const neighbour = network.offices.tetangga.members.kepala;
    expect(await withKepala(await sign(neighbour, 'approve', 'tetangga'))).toBe('V6 PKT-074');
    expect(await withKepala(await sign(neighbour, 'approve', 'seksi'))).toBe('V6 PKT-074');
  });

  it('BU17: refuses a role or person other than the trust list gives', async () => {
    expect(
      await verdict(
        sortedByKid([await sign({ ...operator, role: 'kepala' }, 'approve'), await sign(kepala, 'approve')]),
      ),
    ).toBe('V6 PKT-075');
    expect(await withKepala(await sign({ ...kepala, person: 'seksi-lain' }, 'approve'))).toBe('V6 PKT-075');
    expect(await withKepala(await signHeader(headerText({ role: 'pengawas' })))).toBe('V6 PKT-072');
  });

  it('BU18: refuses every other algorithm', async () => {
    for (const alg of ['none', 'HS256', 'RS256', 'ES256K', 'ES384', 'EdDSA']) {
      expect(await withKepala(await signHeader(headerText({ alg })))).toBe('V6 PKT-072');
    }
    const secret = Buffer.from(JSON.stringify(kepala.key.publicJwk));
    const mac = await new FlattenedSign(draft.manifestBytes)
      .setProtectedHeader({ alg: 'HS256' })
      .sign(secret);
    expect(await withKepala({ protected: mac.protected ?? '', signature: mac.signature })).toBe('V6 PKT-070');
  });

  it('BU19: refuses any other header member, protected or not', async () => {
    for (const extra of [
      { jwk: kepala.key.publicJwk },
      { x5c: [] },
      { jku: 'a' },
      { crit: ['exp'] },
      { b64: false, crit: ['b64'] },
    ]) {
      expect(await withKepala(await signHeader(headerText(extra)))).toBe('V6 PKT-072');
    }
    const unprotected = sortedByKid(good).map((entry) => ({ ...entry, header: { kid: 'x' } }));
    expect(await verdict(unprotected)).toBe('V6 PKT-070');
  });

  it('refuses a doubled role in the header, as the script does', async () => {
    const doubled = await signHeader(
      headerText().replace('"role":"kepala"', '"role":"kepala","role":"kepala"'),
    );
    const bytes = await reseal(network, withSignatures(entries, beside(doubled)));
    expect(await verdictOf(network, bytes)).toBe('V6 PKT-071');
    const { exitCode, output } = await runCheck(
      bytes,
      network.offices.sudin.enc.identity,
      network.fingerprint,
    );
    expect(exitCode).toBe(1);
    expect(output).toContain('tidak kanonis');
  });

  it('refuses a key that is not in the trust list, as the script does', async () => {
    const stranger = await makeMember('kepala', 'orang-asing');
    const bytes = await reseal(
      network,
      withSignatures(entries, sortedByKid([...good.slice(0, 1), await sign(stranger, 'approve')])),
    );
    expect(await verdictOf(network, bytes)).toBe('V6 PKT-073');
    const { exitCode, output } = await runCheck(
      bytes,
      network.offices.sudin.enc.identity,
      network.fingerprint,
    );
    expect(exitCode).toBe(1);
    expect(output).toContain('tidak dikenal');
  });

  it('refuses signatures over another manifest', async () => {
    const other = Buffer.from(Buffer.from(draft.manifestBytes).toString('utf8').replace('0.1.0', '0.1.1'));
    expect(await verdictOf(network, await reseal(network, withEntry(entries, 'manifest.json', other)))).toBe(
      'V6 PKT-076',
    );
  });
});
