import { createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';
import type { AppUpdater } from 'electron-updater';

/** Nothing is fetched or put in place by itself, and never an older version. */
export const updaterSettings = {
  autoDownload: false,
  autoInstallOnAppQuit: false,
  allowDowngrade: false,
  allowPrerelease: false,
} as const satisfies Partial<AppUpdater>;

export interface Release {
  readonly version: string;
  /** SHA-512 of the installer, base64, as the release file names it. */
  readonly sha512: string;
}

/** What the update server says about its newest release; the part of `AppUpdater` that is asked. */
export interface ReleaseSource {
  checkForUpdates(): Promise<{ readonly isUpdateAvailable: boolean; readonly updateInfo: unknown } | null>;
}

/** `offered`, or why a release is not put in place. */
export type UpdateAnswer =
  | { readonly kind: 'none' }
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'not-newer'; readonly version: string }
  | { readonly kind: 'offered'; readonly version: string };

/** Three numbers only: what cannot be compared is not offered. */
const versionText = z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/);

/** The members of a release file that are signed, and the signature: base64 over `releaseStatement`. */
export const signedRelease = { version: versionText, signature: z.base64() };

const releaseFile = z.object({
  ...signedRelease,
  files: z.array(z.object({ sha512: z.string() })).length(1),
});

/** Asks for a newer release and checks the publisher's signature before it is even offered. */
export async function findUpdate(
  source: ReleaseSource,
  key: string | null,
  installed: string,
): Promise<UpdateAnswer> {
  const found = await source.checkForUpdates();
  if (found === null || !found.isUpdateAvailable) return { kind: 'none' };
  const file = releaseFile.safeParse(found.updateInfo);
  const sha512 = file.data?.files[0]?.sha512;
  if (!file.success || sha512 === undefined) return { kind: 'unsigned' };
  const { version, signature } = file.data;
  return judgeRelease({ version, sha512 }, signature, key, installed);
}

/** The one judgement of both ways: the publisher's own signature first, then only forward. */
export function judgeRelease(
  release: Release,
  signature: string,
  key: string | null,
  installed: string,
): UpdateAnswer {
  if (!isSignedRelease(release, Buffer.from(signature, 'base64'), key)) return { kind: 'unsigned' };
  const { version } = release;
  return isNewer(version, installed) ? { kind: 'offered', version } : { kind: 'not-newer', version };
}

/** Checks the detached signature over version and hash; false without a key. */
export function isSignedRelease(release: Release, signature: Uint8Array, key: string | null): boolean {
  return key !== null && verify(null, releaseStatement(release), createPublicKey(key), signature);
}

/** The exact bytes that are signed. */
export function releaseStatement({ version, sha512 }: Release): Uint8Array {
  return new TextEncoder().encode(`kantor-kjp release\n${version}\n${sha512}\n`);
}

/** By number, part by part: 1.10.0 is newer than 1.9.9. */
export function isNewer(version: string, installed: string): boolean {
  const [left, right] = [version, installed].map((text) => text.split('.').map(Number));
  for (const at of [0, 1, 2]) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
