import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import type { Role } from '#contract/method.ts';

/** One user's way to the database key: AES-256-GCM under scrypt(2^cost, 8, 1) of the passphrase. */
export interface KeySlot extends WrappedKey {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
}

export interface WrappedKey {
  readonly salt: string;
  readonly nonce: string;
  /** Wrapped key and tag, base64. */
  readonly wrapped: string;
  /** log2 N, kept beside what it made, so that a later version can ask more of a new passphrase. */
  readonly cost: number;
}

/** `slots.json` beside the database: names and roles of staff and wrapped keys, nothing of a child. */
export interface SlotFile {
  readonly format: 'kantor-kjp-slots';
  readonly version: 1;
  readonly users: readonly KeySlot[];
  readonly recovery: WrappedKey;
  /** Mark of the wrong tries since the last sign-in; the counter itself is a file of its own. */
  readonly failures?: number;
}

export function wrapKey(key: Uint8Array, secret: string, cost: number): WrappedKey {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', derive(secret, salt, cost), nonce);
  const wrapped = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()]);
  return {
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    wrapped: wrapped.toString('base64'),
    cost,
  };
}

/** The database key, or null for a wrong secret. Takes the same time either way. */
export function unwrapKey(slot: WrappedKey, secret: string): Uint8Array | null {
  const bytes = Buffer.from(slot.wrapped, 'base64');
  const decipher = createDecipheriv(
    'aes-256-gcm',
    derive(secret, Buffer.from(slot.salt, 'base64'), slot.cost),
    Buffer.from(slot.nonce, 'base64'),
  );
  decipher.setAuthTag(bytes.subarray(32, 48));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(0, 32)), decipher.final()]);
  } catch {
    return null;
  }
}

/** A slot that opens nothing: an unknown user must cost the same time as a wrong passphrase. */
export function decoySlot(cost: number): WrappedKey {
  return {
    salt: randomBytes(16).toString('base64'),
    nonce: randomBytes(12).toString('base64'),
    wrapped: randomBytes(48).toString('base64'),
    cost,
  };
}

/** 160 bits in eight groups of four base32 characters, to be printed and sealed in an envelope. */
export function newRecoveryCode(): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const characters = [...randomBytes(32)].map((byte) => alphabet.charAt(byte & 31)).join('');
  return characters.match(/.{4}/g)?.join('-') ?? '';
}

export function plainRecoveryCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z2-7]/g, '');
}

function derive(secret: string, salt: Uint8Array, cost: number): Buffer {
  return scryptSync(secret.normalize('NFC'), salt, 32, {
    N: 2 ** cost,
    r: 8,
    p: 1,
    maxmem: 192 * 1024 * 1024,
  });
}
