import { z } from 'zod';
import { officeKinds } from '#domain/routing/office-kinds.ts';
import { digestOf, sha256Hex } from './digest.ts';
import * as f from './fields.ts';
import { parseCanonical } from './jcs.ts';
import { publicJwkSchema } from './keys.ts';
import { paketKinds } from './kinds.ts';
import { refuse } from './refusal.ts';
import { readSignatures, type SignatureEntry } from './signatures.ts';
import { hasTwins } from './twins.ts';

const rootKey = z.strictObject({ kid: f.keyId, jwk: publicJwkSchema, person: f.personId });
const rootSchema = z.strictObject({
  threshold: z.int().min(1).max(16),
  keys: z.array(rootKey).min(1).max(16),
});

/** The last Paket of one stream that a key signed: what stays valid when the key is retired. */
export const lastSignedSchema = z.strictObject({
  stream: f.text,
  epoch: f.sequence,
  seq: f.sequence,
  digest: f.sha256,
});
export type LastSigned = z.infer<typeof lastSignedSchema>;

const signingKey = z.strictObject({
  kid: f.keyId,
  jwk: publicJwkSchema,
  role: z.enum(f.roles),
  person: f.personId,
  status: z.enum(['active', 'retired', 'revoked']),
  reason: f.text.nullable(),
  last: z.array(lastSignedSchema),
});

const officeSchema = z.strictObject({
  office: f.officeId,
  name: f.text,
  kind: z.enum(officeKinds),
  parent: f.officeId.nullable(),
  enc: z.array(z.strictObject({ recipient: f.recipient, status: z.enum(['active', 'retired', 'revoked']) })),
  sig: z.array(signingKey),
  reads: f.version,
});

const policySchema = z.strictObject({
  name: z.string().regex(/^[a-z-]+\/[1-9]\d*$/),
  kinds: z.array(z.enum(paketKinds)).min(1),
  require: z
    .array(
      z.strictObject({ role: z.enum(f.roles), purpose: z.enum(f.purposes), count: z.int().min(1).max(8) }),
    )
    .min(1),
});

/** Certificate store and revocation list in one, in the part of TUF's root. */
export const trustListSchema = z.strictObject({
  format: z.literal('kjp-trust'),
  network: f.sha256,
  version: z.int().min(1).max(99_999),
  prev_root: f.sha256.nullable(),
  trial: z.boolean(),
  issued: f.date,
  expires: f.date,
  root: rootSchema,
  offices: z.array(officeSchema),
  policies: z.array(policySchema),
});

export type TrustList = z.infer<typeof trustListSchema>;
export type TrustRoot = TrustList['root'];
export type RootKey = TrustRoot['keys'][number];
export type TrustOffice = TrustList['offices'][number];
export type TrustKey = TrustOffice['sig'][number];
export type TrustPolicy = TrustList['policies'][number];

/** One version as it is stored and carried: the exact bytes, and who signed them. */
export interface TrustVersion {
  readonly bytes: Uint8Array;
  readonly signatureBytes: Uint8Array;
  readonly sha256: string;
  readonly list: TrustList;
  readonly signatures: readonly SignatureEntry[];
}

/** Reads one version. Its signatures are judged by `trust-chain.ts`. */
export function readTrustVersion(bytes: Uint8Array, signatureBytes: Uint8Array): TrustVersion {
  const list = readTrustList(bytes);
  const signatures = readSignatures(signatureBytes) ?? refuse('trust-unsigned', `version ${list.version}`);
  return { bytes, signatureBytes, sha256: sha256Hex(bytes), list, signatures };
}

/** Reads a list that nobody may have signed yet: canonical, strict, without contradictions. */
export function readTrustList(bytes: Uint8Array): TrustList {
  const parsed = parseCanonical(bytes);
  const result = trustListSchema.safeParse(parsed.ok ? parsed.value : null);
  if (!result.success) refuse('trust-invalid', parsed.ok ? f.firstIssue(result.error) : 'not canonical');
  const problem = contradiction(result.data);
  if (problem !== null) refuse('trust-invalid', `version ${result.data.version}: ${problem}`);
  return result.data;
}

/** Names a root; `network` is the digest of the first one. */
export function rootDigest(root: TrustRoot): string {
  return digestOf(root);
}

/** A trial network has one root key; it can never become a real one. */
export function isTrialRoot(root: TrustRoot): boolean {
  return root.threshold === 1;
}

export function findOffice(list: TrustList, office: string): TrustOffice | null {
  return list.offices.find((known) => known.office === office) ?? null;
}

/** A signing key and its office; `kid` is unique in the whole list. */
export function findKey(
  list: TrustList,
  kid: string,
): { readonly office: TrustOffice; readonly key: TrustKey } | null {
  for (const office of list.offices) {
    const key = office.sig.find((known) => known.kid === kid);
    if (key !== undefined) return { office, key };
  }
  return null;
}

/** The recipient others encrypt to; null when the office has no active key and nothing may be sent to it. */
export function activeRecipient(office: TrustOffice): string | null {
  return office.enc.find((key) => key.status === 'active')?.recipient ?? null;
}

function contradiction({
  root,
  trial,
  version,
  prev_root,
  network,
  offices,
  policies,
}: TrustList): string | null {
  if (hasTwins(root.keys.map((key) => key.kid)) || hasTwins(root.keys.map((key) => key.jwk.x)))
    return 'a root key is listed twice';
  if (hasTwins(root.keys.map((key) => key.person))) return 'one person holds two root keys';
  if (root.threshold > root.keys.length) return 'root threshold is higher than the number of keys';
  if (root.threshold === 1 && root.keys.length !== 1) return 'threshold 1 is only for a trial with one key';
  if (trial !== isTrialRoot(root)) return 'trial does not follow from the root';
  if ((prev_root === null) !== (version === 1)) return 'prev_root is null exactly for version 1';
  if (version === 1 && rootDigest(root) !== network) return 'network is not the digest of the first root';
  if (hasTwins(offices.map((office) => office.office))) return 'an office is listed twice';
  const keys = offices.flatMap((office) => office.sig);
  if (hasTwins([...keys, ...root.keys].map((key) => key.kid))) return 'a key is listed twice';
  if (hasTwins(offices.flatMap((office) => office.enc.map((key) => key.recipient))))
    return 'a recipient is listed twice';
  if (hasTwins(policies.map((policy) => policy.name))) return 'a policy is listed twice';
  return null;
}
