import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';
import { sha256Hex } from './digest.ts';

const coordinate = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** RFC 7517 public key on P-256, and nothing but the members RFC 7638 hashes. */
export const publicJwkSchema = z.strictObject({
  crv: z.literal('P-256'),
  kty: z.literal('EC'),
  x: coordinate,
  y: coordinate,
});
export type PublicJwk = z.infer<typeof publicJwkSchema>;

export const privateJwkSchema = publicJwkSchema.extend({ d: coordinate });
export type PrivateJwk = z.infer<typeof privateJwkSchema>;

/** A person's or an office's signing key; `kid` is the RFC 7638 thumbprint. */
export interface SigningKey {
  readonly kid: string;
  readonly publicJwk: PublicJwk;
  readonly privateJwk: PrivateJwk;
}

/** An office's decryption key (`AGE-SECRET-KEY-1...`) and the recipient (`age1...`) others encrypt to. */
export interface EncryptionKey {
  readonly identity: string;
  readonly recipient: string;
}

export async function generateSigningKey(): Promise<SigningKey> {
  const pair = await generateKeyPair('ES256', { extractable: true });
  return signingKeyOf(privateJwkSchema.parse(await exportJWK(pair.privateKey)));
}

export async function signingKeyOf(privateJwk: PrivateJwk): Promise<SigningKey> {
  const publicJwk = publicPart(privateJwk);
  return { kid: await thumbprint(publicJwk), publicJwk, privateJwk };
}

export function publicPart({ crv, kty, x, y }: PrivateJwk): PublicJwk {
  return { crv, kty, x, y };
}

/** RFC 7638, SHA-256, base64url. */
export async function thumbprint(jwk: PublicJwk): Promise<string> {
  return calculateJwkThumbprint(jwk, 'sha256');
}

export async function generateEncryptionKey(): Promise<EncryptionKey> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await recipientOf(identity) };
}

export async function recipientOf(identity: string): Promise<string> {
  return identityToRecipient(identity);
}

/** How a manifest names a recipient (`to[].enc`): SHA-256 of the recipient string. */
export function recipientDigest(recipient: string): string {
  return sha256Hex(recipient);
}
