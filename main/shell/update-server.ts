import { readFileSync } from 'node:fs';
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
