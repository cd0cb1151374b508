import { createHash, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Where the publisher's public key (SPKI PEM, Ed25519) may lie: shipped with the program, or chosen by the administrator. */
export interface KeyPlaces {
  readonly shipped: string;
  readonly chosen: string;
}

export interface ReleaseKey {
  readonly pem: string;
  readonly from: 'shipped' | 'chosen';
}

/** A shipped key always wins: what somebody puts beside the data cannot take its place. Null: no update is accepted. */
export function findReleaseKey({ shipped, chosen }: KeyPlaces): ReleaseKey | null {
  for (const [from, path] of [
    ['shipped', shipped],
    ['chosen', chosen],
  ] as const) {
    const pem = readKeyFile(path);
    if (pem !== null) return { pem, from };
  }
  return null;
}

/** The key of a file as PEM, or null where it is none or of another kind. */
export function readKeyFile(path: string): string | null {
  try {
    const key = createPublicKey(readFileSync(path).subarray(0, 4096));
    return key.asymmetricKeyType === 'ed25519'
      ? key.export({ type: 'spki', format: 'pem' }).toString()
      : null;
  } catch {
    return null;
  }
}

/** SHA-256 of the key in fours, as the publisher prints it on paper: what the administrator compares. */
export function keyFingerprint(pem: string): string {
  const der = createPublicKey(pem).export({ type: 'spki', format: 'der' });
  const hex = createHash('sha256').update(der).digest('hex').toUpperCase();
  return (hex.slice(0, 40).match(/.{4}/g) ?? []).join(' ');
}
