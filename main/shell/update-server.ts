import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The administrator's file beside the data: which server holds releases. The program itself knows none. */
const settings = z.strictObject({
  server: z
    .url({ protocol: /^https$/ })
    .max(500)
    .refine((url) => new URL(url).username === '' && new URL(url).password === ''),
});

/** The address, or null: then an update comes from a file only. */
export function readUpdateServer(path: string): string | null {
  try {
    return settings.parse(JSON.parse(readFileSync(path, 'utf8'))).server;
  } catch {
    return null;
  }
}

/**
 * Writes the file that electron-updater wants beside the program before it fetches anything; gives its path.
 *
 * The packer leaves it out, since it is told of no server. Only the name of the download folder is in it.
 */
export function writeUpdaterFile(folder: string): string {
  const path = join(folder, 'pembaruan-unduhan.yml');
  writeFileSync(path, 'updaterCacheDirName: kantor-kjp-pembaruan\n', { mode: 0o600 });
  return path;
}
