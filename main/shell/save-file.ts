import { parse } from 'node:path';
import type { SaveDialogOptions } from 'electron';
import type { Envelope } from '#contract/envelope.ts';
import type { TakenFile } from '../host/backend-connect.ts';
import { refused } from '../host/refusal.ts';
import { saveDialog } from './save-dialog.ts';

/** `held`: a viewer or a scanner keeps the file that is there. */
export type Put =
  | { readonly kind: 'verified' | 'held' | 'denied' | 'failed' }
  | { readonly kind: 'full'; readonly neededBytes: number; readonly freeBytes: number };

export interface SaveParts {
  /** Where files of this kind were saved last. */
  readonly folder: string | null;
  /** Asks for a place; null when the person cancels. */
  ask(options: SaveDialogOptions): Promise<string | null>;
  /** Writes there, over what the person agreed to replace, and reads it back. */
  put(path: string, bytes: Uint8Array): Promise<Put>;
  saved(path: string): void;
}

/** Saves where the person chooses; while another program keeps the chosen file, a new name is proposed (DK07). */
export async function saveFile(
  { name, bytes }: TakenFile,
  parts: SaveParts,
): Promise<Envelope<{ readonly saved: boolean }>> {
  for (let ordinal = 1; ; ordinal += 1) {
    const path = await parts.ask(dialogFor(name, ordinal, parts.folder));
    if (path === null) return { ok: true, value: { saved: false } };
    const put = await parts.put(path, bytes);
    switch (put.kind) {
      case 'verified':
        parts.saved(path);
        return { ok: true, value: { saved: true } };
      case 'held':
      case 'denied':
        continue;
      case 'full':
        return refused('SYS-014', {
          needed: Math.ceil(put.neededBytes / mebibyte),
          free: Math.floor(put.freeBytes / mebibyte),
        });
      case 'failed':
        return refused('SYS-015');
    }
  }
}

const mebibyte = 1024 * 1024;

/** The title is all that a save dialog can say. */
function dialogFor(wanted: string, ordinal: number, folder: string | null): SaveDialogOptions {
  if (ordinal === 1) return saveDialog(wanted, folder);
  const { name, ext } = parse(wanted);
  return {
    ...saveDialog(`${name} (${String(ordinal)})${ext}`, folder),
    title: 'Berkas itu sedang dibuka program lain atau terkunci: simpan dengan nama atau tempat lain',
  };
}
