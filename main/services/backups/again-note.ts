import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { AgainItem, LastRestore } from '#contract/methods/backups.ts';
import { takenInSince } from '../../../db/queries/since.ts';
import { kindLabel } from '../exchange/labels.ts';
import { paketKinds } from '../../paket/kinds.ts';
import { type Desk, opened } from '../desk.ts';
import { listBackups, parseJson } from './backup-register.ts';

/** Beside the database, so that it outlives it: what came in since the newest backup. File names may name a child. */
const sinceFile = 'masuk-sejak-cadangan.bin';
const restoreFile = 'pemulihan-terakhir.bin';

const itemSchema = z.strictObject({
  at: z.string(),
  kind: z.enum(['impor', 'paket']),
  label: z.string(),
  from: z.string(),
});
const restoreSchema = z.strictObject({
  at: z.string(),
  by: z.string(),
  backupMadeAt: z.string(),
  again: z.array(itemSchema).nullable(),
});

/** What the open database took in after an instant. */
export async function againSince(desk: Desk, instant: string): Promise<AgainItem[]> {
  const rows = await takenInSince(opened(desk).database.read, instant);
  return rows.map((row) => ({ ...row, label: row.kind === 'paket' ? spelled(row.label) : row.label }));
}

/** Writes down what came in since the oldest backup a restore would go back to. */
export async function rememberIntake(desk: Desk): Promise<void> {
  const oldest = listBackups(desk).slice(0, mostBackups).at(-1);
  const items = await againSince(desk, oldest?.madeAt ?? '');
  write(desk, sinceFile, opened(desk).key, items.slice(-mostItems));
}

/** The same list when the database itself can no longer be asked. */
export function rememberedSince(desk: Desk, key: Uint8Array, instant: string): AgainItem[] {
  const items = z.array(itemSchema).safeParse(read(desk, sinceFile, key));
  return items.success ? items.data.filter(({ at }) => at > instant) : [];
}

export function keepLastRestore(desk: Desk, key: Uint8Array, restore: LastRestore): void {
  write(desk, restoreFile, key, restore);
}

export function lastRestore(desk: Desk): LastRestore | null {
  const note = restoreSchema.safeParse(read(desk, restoreFile, opened(desk).key));
  return note.success ? note.data : null;
}

// Two weeks of daily backups; older ones are restored only to look something up.
const mostBackups = 14;
const mostItems = 2000;

function spelled(label: string): string {
  const [number = '', kind = ''] = label.split(' ');
  const known = paketKinds.find((each) => each === kind);
  return known ? `${number}, ${kindLabel(known)}` : label;
}

const nonceBytes = 12;
const tagBytes = 16;

function write(desk: Desk, name: string, key: Uint8Array, content: unknown): void {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', noteKey(key), nonce);
  cipher.setAAD(Buffer.from(name));
  const sealed = [cipher.update(JSON.stringify(content), 'utf8'), cipher.final(), cipher.getAuthTag()];
  desk.folder.write(name, Buffer.concat([nonce, ...sealed]));
}

/** Null for a note that is not there, damaged, or of another office. */
function read(desk: Desk, name: string, key: Uint8Array): unknown {
  const bytes = desk.folder.read(name);
  if (bytes === null || bytes.length < nonceBytes + tagBytes) return null;
  const decipher = createDecipheriv('aes-256-gcm', noteKey(key), bytes.subarray(0, nonceBytes));
  decipher.setAAD(Buffer.from(name));
  decipher.setAuthTag(bytes.subarray(bytes.length - tagBytes));
  try {
    const plain = [decipher.update(bytes.subarray(nonceBytes, bytes.length - tagBytes)), decipher.final()];
    return parseJson(Buffer.concat(plain));
  } catch {
    return null;
  }
}

function noteKey(databaseKey: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', databaseKey, new Uint8Array(), 'kantor-kjp cadangan 1', 32));
}
