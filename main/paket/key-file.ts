import { Decrypter, Encrypter } from 'age-encryption';
import { readAgeHeader } from './age-header.ts';
import { canonicalBytes, parseCanonical } from './jcs.ts';
import { type PrivateJwk, privateJwkSchema, type SigningKey, signingKeyOf } from './keys.ts';

/** What `age -p` uses: about a second on an office PC. */
export const usualWorkFactor = 18;

/** 2^20 is 1 GiB of memory and the most typage computes; a hostile file asks for minutes. */
export const highestWorkFactor = 20;

export type KeyFileProblem = 'not-a-key-file' | 'work-factor' | 'wrong-passphrase' | 'truncated';

export type OpenedKeyFile =
  { readonly ok: true; readonly key: SigningKey } | { readonly ok: false; readonly problem: KeyFileProblem };

/** Seals a private key as `age -p` would: opens with Debian's `age -d` to a JWK that `jose` reads. */
export async function sealKeyFile(
  privateJwk: PrivateJwk,
  passphrase: string,
  workFactor: number = usualWorkFactor,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(canonicalBytes(privateJwk));
}

/** Opens a key file; the passphrase is used once and kept nowhere. */
export async function openKeyFile(bytes: Uint8Array, passphrase: string): Promise<OpenedKeyFile> {
  const header = readAgeHeader(bytes);
  const stanza = header?.stanzas[0];
  if (stanza?.[0] !== 'scrypt' || header?.stanzas.length !== 1)
    return { ok: false, problem: 'not-a-key-file' };
  if (!/^[1-9][0-9]?$/.test(stanza[2] ?? '')) return { ok: false, problem: 'not-a-key-file' };
  if (Number(stanza[2]) > highestWorkFactor) return { ok: false, problem: 'work-factor' };

  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const fileKey = await decrypter.decryptHeader(bytes.subarray(0, header.size)).catch(() => null);
  if (fileKey === null) return { ok: false, problem: 'wrong-passphrase' };
  const plain = await withFileKey(fileKey)
    .decrypt(bytes)
    .catch(() => null);
  if (plain === null) return { ok: false, problem: 'truncated' };

  const parsed = parseCanonical(plain);
  const jwk = privateJwkSchema.safeParse(parsed.ok ? parsed.value : null);
  return jwk.success
    ? { ok: true, key: await signingKeyOf(jwk.data) }
    : { ok: false, problem: 'not-a-key-file' };
}

/** The file key is known already: scrypt must not run a second time. */
function withFileKey(fileKey: Uint8Array): Decrypter {
  const decrypter = new Decrypter();
  decrypter.addIdentity({ unwrapFileKey: () => fileKey });
  return decrypter;
}
