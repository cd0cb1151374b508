import { createPublicKey, verify } from 'node:crypto';
import type { AppUpdater } from 'electron-updater';

/** safety.md, Updates: nothing is fetched or put in place by itself, and never an older version. */
export const updaterSettings = {
  autoDownload: false,
  autoInstallOnAppQuit: false,
  allowDowngrade: false,
  allowPrerelease: false,
  disableWebInstaller: true,
} as const satisfies Partial<AppUpdater>;

export interface Release {
  readonly version: string;
  /** SHA-512 of the installer, base64, as electron-updater gives it. */
  readonly sha512: string;
}

/**
 * The public key (SPKI PEM, Ed25519) that releases are signed with; null until the publisher has one.
 *
 * Without a key no release is accepted: on Windows without `publisherName` only the server's own hash would protect.
 */
export const releaseKey: string | null = null;

/** Checks the detached signature over version and hash; false without a key. */
export function isSignedRelease(release: Release, signature: Uint8Array, key: string | null): boolean {
  if (key === null) return false;
  return verify(null, releaseStatement(release), createPublicKey(key), signature);
}

/** The exact bytes that are signed. */
export function releaseStatement({ version, sha512 }: Release): Uint8Array {
  return new TextEncoder().encode(`kantor-kjp release\n${version}\n${sha512}\n`);
}

/** Puts the settings on the updater before its first use. */
export function settleUpdater(updater: AppUpdater): void {
  Object.assign(updater, updaterSettings);
}
