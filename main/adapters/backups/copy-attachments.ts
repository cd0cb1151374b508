import { createHash } from 'node:crypto';
import { closeSync, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renamePatientlySync } from '../files/rename-patiently.ts';

export interface AttachmentOrder {
  readonly from: string;
  readonly to: string;
  readonly files: readonly { readonly file: string; readonly sha256: string }[];
}

/**
 * Copies the encrypted scans that are not there yet, each checked by its hash; gives the names of those that are
 * missing or changed at the source. Their content names them, so a copy once made is never made again.
 */
export function copyAttachments({ from, to, files }: AttachmentOrder): { missing: string[] } {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  return { missing: files.filter((file) => !copyOne(from, to, file)).map(({ file }) => file) };
}

function copyOne(from: string, to: string, { file, sha256 }: AttachmentOrder['files'][number]): boolean {
  const target = join(to, file);
  if (hashOf(target) === sha256) return true;
  if (hashOf(join(from, file)) !== sha256) return false;
  const part = `${target}.part`;
  copyFileSync(join(from, file), part);
  const handle = openSync(part, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  if (hashOf(part) !== sha256) return false;
  renamePatientlySync(part, target);
  return true;
}

function hashOf(path: string): string | null {
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : null;
}
