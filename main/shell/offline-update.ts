import { z } from 'zod';
import { judgeRelease, signedRelease, type UpdateAnswer } from './updates.ts';

/** An update brought on a stick: the publisher's release file beside its installer. */
export type OfflineAnswer =
  | Exclude<UpdateAnswer, { readonly kind: 'none' | 'offered' }>
  | { readonly kind: 'unreadable' | 'missing' | 'damaged' }
  | { readonly kind: 'offered'; readonly version: string; readonly installer: string };

const offlineRelease = z.strictObject({
  format: z.literal('kantor-kjp-pembaruan'),
  ...signedRelease,
  sha512: z.base64(),
  /** A bare name beside the release file: never a path. */
  installer: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/),
});

const largestReleaseFile = 10_000;

export interface OfflineParts {
  readonly releaseFile: Uint8Array;
  /** SHA-512 of the installer, base64, of the private copy that would run; null when there is none. */
  readonly takeInstaller: (name: string) => Promise<string | null>;
  readonly key: string | null;
  readonly installed: string;
}

/** Judges as the server's way does: signature, then version, and only then is the installer even read. */
export async function judgeOfflineUpdate(parts: OfflineParts): Promise<OfflineAnswer> {
  const release = offlineRelease.safeParse(readJson(parts.releaseFile));
  if (!release.success) return { kind: 'unreadable' };
  const { version, sha512, signature, installer } = release.data;
  const answer = judgeRelease({ version, sha512 }, signature, parts.key, parts.installed);
  if (answer.kind === 'none') return { kind: 'unreadable' };
  if (answer.kind !== 'offered') return answer;
  const digest = await parts.takeInstaller(installer);
  if (digest === null) return { kind: 'missing' };
  return digest === sha512 ? { ...answer, installer } : { kind: 'damaged' };
}

function readJson(bytes: Uint8Array): unknown {
  if (bytes.length > largestReleaseFile) return null;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
