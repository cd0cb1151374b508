import { Buffer } from 'node:buffer';
import { FlattenedSign, flattenedVerify, importJWK } from 'jose';
import { z } from 'zod';
import * as f from './fields.ts';
import { canonicalBytes, parseCanonical } from './jcs.ts';
import type { PublicJwk, SigningKey } from './keys.ts';
import { refuse } from './refusal.ts';

export const manifestSignatureType = 'kjp-paket+jws';

export const signatureEntry = z.strictObject({
  protected: z.string().regex(/^[A-Za-z0-9_-]{1,2000}$/),
  signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/),
});

/** Sixteen entries take less. */
const signaturesLimit = 64 * 1024;

/** One detached JWS of RFC 7515, without its payload and without unprotected header. */
export type SignatureEntry = z.infer<typeof signatureEntry>;

const signaturesSchema = z.strictObject({ signatures: z.array(signatureEntry).min(1).max(16) });

const headerSchema = z.strictObject({
  alg: z.literal('ES256'),
  kid: f.keyId,
  typ: z.literal(manifestSignatureType),
  role: z.enum(f.roles),
  person: f.personId,
  office: f.officeId,
  purpose: z.enum(f.purposes),
  iat: z.int().min(0),
});
export type SignatureHeader = z.infer<typeof headerSchema>;

/** Who signs as what; `iat` in seconds, a claim of the signer's clock. */
export type SignerClaim = Pick<SignatureHeader, 'role' | 'person' | 'office' | 'purpose' | 'iat'>;

/** One person's signature over the exact manifest bytes. */
export async function signManifest(
  bytes: Uint8Array,
  key: SigningKey,
  claim: SignerClaim,
): Promise<SignatureEntry> {
  return signDetached(bytes, key, { alg: 'ES256', kid: key.kid, typ: manifestSignatureType, ...claim });
}

/** RFC 7515 with a JCS header; npm jose would sign any order of members, Debian's jose verifies any. */
export async function signDetached(
  bytes: Uint8Array,
  key: SigningKey,
  header: { readonly alg: 'ES256'; readonly kid: string; readonly typ: string },
): Promise<SignatureEntry> {
  const ordered = Object.fromEntries(Object.entries(header).sort(([a], [b]) => compare(a, b)));
  const signed = await new FlattenedSign(bytes)
    .setProtectedHeader(ordered)
    .sign(await importJWK(key.privateJwk, 'ES256'));
  if (signed.protected === undefined) throw new Error('A signature without protected header');
  return { protected: signed.protected, signature: signed.signature };
}

/** `signatures.json`: sorted by kid, canonical. */
export function writeSignatures(entries: readonly SignatureEntry[]): Uint8Array {
  return canonicalBytes({ signatures: sortedByKid(entries) });
}

export function sortedByKid(entries: readonly SignatureEntry[]): SignatureEntry[] {
  return [...entries].sort((a, b) => compare(kidOf(a), kidOf(b)));
}

/** Reads `signatures.json` or a trust list's signatures: canonical, 1 to 16 entries. */
export function readSignatures(bytes: Uint8Array): SignatureEntry[] | null {
  if (bytes.length > signaturesLimit) return null;
  const parsed = parseCanonical(bytes);
  const result = signaturesSchema.safeParse(parsed.ok ? parsed.value : null);
  return result.success ? result.data.signatures : null;
}

/** Header of one entry: canonical, exactly the known members. */
export function readSignatureHeader(entry: SignatureEntry): SignatureHeader {
  const value = readProtected(entry) ?? refuse('header-not-canonical');
  const header = headerSchema.safeParse(value);
  return header.success ? header.data : refuse('header-schema', f.firstIssue(header.error));
}

/**
 * The protected header as JSON, null when it is not canonical.
 *
 * A doubled member verifies in every JOSE library and the last one wins: hence JCS. Base64url has one spelling here.
 */
export function readProtected(entry: SignatureEntry): unknown {
  const bytes = Buffer.from(entry.protected, 'base64url');
  const parsed = parseCanonical(bytes);
  return parsed.ok && bytes.toString('base64url') === entry.protected ? parsed.value : null;
}

/** Verifies one entry by itself; `generalVerify` would be content with the first valid one. */
export async function isSignedBy(bytes: Uint8Array, entry: SignatureEntry, jwk: PublicJwk): Promise<boolean> {
  const payload = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64url');
  try {
    await flattenedVerify({ ...entry, payload }, await importJWK(jwk, 'ES256'), { algorithms: ['ES256'] });
    return true;
  } catch {
    return false;
  }
}

function kidOf(entry: SignatureEntry): string {
  return z.object({ kid: z.string() }).parse(readProtected(entry)).kid;
}

/** By UTF-16 code unit, as JCS sorts; kids are ASCII. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
