import { canonicalBytes } from '../../../main/paket/jcs.ts';
import {
  type EncryptionKey,
  generateEncryptionKey,
  generateSigningKey,
  type SigningKey,
} from '../../../main/paket/keys.ts';
import { usualPolicies } from '../../../main/paket/policies.ts';
import type { Role } from '../../../main/paket/fields.ts';
import { writeSignatures } from '../../../main/paket/signatures.ts';
import {
  beginChain,
  networkFingerprint,
  signTrustList,
  type TrustChain,
} from '../../../main/paket/trust-chain.ts';
import {
  readTrustVersion,
  rootDigest,
  type TrustList,
  type TrustOffice,
  type TrustRoot,
  type TrustVersion,
} from '../../../main/paket/trust-list.ts';
import type { OfficeKind } from '../../../main/domain/routing/office-kinds.ts';

/** One person or office key of the test network. */
export interface Member {
  readonly key: SigningKey;
  readonly role: Role;
  readonly person: string;
}

export interface TestOffice {
  readonly office: string;
  readonly kind: OfficeKind;
  readonly parent: string | null;
  readonly enc: EncryptionKey;
  readonly members: Readonly<Record<Role, Member>>;
}

/** A whole network: three root keys of three persons (2 of 3) and one office of each kind that sends. */
export interface TestNetwork {
  readonly roots: readonly Member[];
  readonly offices: Readonly<Record<OfficeName, TestOffice>>;
  readonly chain: TrustChain;
  readonly list: TrustList;
  readonly fingerprint: string;
}

const layout = {
  dinas: ['dinas', null],
  sudin: ['sudin-dasar', 'dinas'],
  seksi: ['seksi-dasar-kecamatan', 'sudin'],
  tetangga: ['seksi-dasar-kecamatan', 'sudin'],
  kanwil: ['kanwil-kemenag', null],
  kantor: ['kantor-kemenag', 'kanwil'],
} as const satisfies Record<string, readonly [OfficeKind, string | null]>;
export type OfficeName = keyof typeof layout;

export async function makeNetwork(): Promise<TestNetwork> {
  const roots = await Promise.all([1, 2, 3].map((number) => makeMember('kepala', `root-${number}`)));
  const made = await Promise.all(
    (Object.keys(layout) as OfficeName[]).map(async (office) => [office, await makeOffice(office)] as const),
  );
  const offices = Object.fromEntries(made) as Record<OfficeName, TestOffice>;
  const list = trustListOf(rootOf(roots, 2), Object.values(offices).map(trustOfficeOf));
  const first = await signVersion(list, roots.slice(0, 2));
  const fingerprint = networkFingerprint(list);
  return { roots, offices, list, fingerprint, chain: await beginChain(first, fingerprint) };
}

export function trustListOf(root: TrustRoot, offices: TrustOffice[]): TrustList {
  return {
    format: 'kjp-trust',
    network: rootDigest(root),
    version: 1,
    prev_root: null,
    trial: root.threshold === 1,
    issued: '2013-07-01',
    expires: '2015-07-01',
    root,
    offices,
    policies: [...usualPolicies],
  };
}

/** The next version of a list with some members changed. */
export function nextList(list: TrustList, change: Partial<TrustList>): TrustList {
  return { ...list, version: list.version + 1, prev_root: rootDigest(list.root), ...change };
}

export async function signVersion(list: TrustList, roots: readonly Member[]): Promise<TrustVersion> {
  const bytes = canonicalBytes(list);
  const entries = await Promise.all(
    roots.map(({ key, person }) => signTrustList(bytes, key, person, 1_373_000_000)),
  );
  return readTrustVersion(bytes, writeSignatures(entries));
}

export function rootOf(roots: readonly Member[], threshold: number): TrustRoot {
  return { threshold, keys: roots.map(({ key, person }) => ({ kid: key.kid, jwk: key.publicJwk, person })) };
}

export async function makeMember(role: Role, person: string): Promise<Member> {
  return { key: await generateSigningKey(), role, person };
}

export function trustOfficeOf({ office, kind, parent, enc, members }: TestOffice): TrustOffice {
  return {
    office,
    name: `Kantor ${office}`,
    kind,
    parent,
    enc: [{ recipient: enc.recipient, status: 'active' }],
    sig: Object.values(members).map((member) => ({
      kid: member.key.kid,
      jwk: member.key.publicJwk,
      role: member.role,
      person: member.person,
      status: 'active',
      reason: null,
      last: [],
    })),
    reads: '1.0',
  };
}

async function makeOffice(office: OfficeName): Promise<TestOffice> {
  const [operator, kepala, key] = await Promise.all([
    makeMember('operator', `${office}-operator`),
    makeMember('kepala', `${office}-kepala`),
    makeMember('office', `${office}-kantor`),
  ]);
  const [kind, parent] = layout[office];
  return {
    office,
    kind,
    parent,
    enc: await generateEncryptionKey(),
    members: { operator, kepala, office: key },
  };
}
