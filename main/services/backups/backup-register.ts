import { z } from 'zod';
import { backupReasons } from '#domain/backups/retention.ts';
import type { Desk } from '../desk.ts';

/** Side file of one backup: what it is and that it was found whole. Nothing of a child stands in it. */
const sideSchema = z.strictObject({
  format: z.literal('kantor-kjp-cadangan'),
  version: z.literal(1),
  id: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
  madeAt: z.string().max(40),
  why: z.enum(backupReasons),
  office: z.string().max(64),
  officeName: z.string().max(300),
  schema: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(0),
  counts: z.strictObject({
    pupils: z.int().min(0),
    rounds: z.int().min(0),
    pakets: z.int().min(0),
    documents: z.int().min(0),
  }),
  audit: z.strictObject({
    count: z.int().min(0),
    head: z.string().max(64),
    at: z.string().max(40).nullable(),
  }),
  attachments: z.array(
    z.strictObject({
      file: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,90}$/),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  missing: z.array(z.string()),
});

export type BackupFile = z.output<typeof sideSchema>;

export const backupFolder = 'cadangan';
export const attachmentFolder = 'lampiran';

export function databaseName(id: string): string {
  return `${backupFolder}/${id}.db`;
}

/** Every backup with a readable side file, newest first: what is still being written has none yet. */
export function listBackups(desk: Desk): readonly BackupFile[] {
  const names = new Set(desk.folder.names(backupFolder));
  return [...names]
    .filter((name) => name.endsWith('.json') && names.has(name.replace(/json$/, 'db')))
    .flatMap((name) => {
      const side = readSide(desk.folder.read(`${backupFolder}/${name}`));
      return side && `${side.id}.json` === name ? [side] : [];
    })
    .toSorted((a, b) => (a.madeAt === b.madeAt ? 0 : a.madeAt < b.madeAt ? 1 : -1));
}

export function findBackup(desk: Desk, id: string): BackupFile | null {
  return listBackups(desk).find((backup) => backup.id === id) ?? null;
}

export function writeSide(desk: Desk, backup: BackupFile): void {
  desk.folder.write(`${backupFolder}/${backup.id}.json`, sideBytes(backup));
}

export function sideBytes(backup: BackupFile): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(backup, null, 1));
}

/** A damaged side file is no backup; it is left where it is. */
export function readSide(bytes: Uint8Array | null): BackupFile | null {
  const read = sideSchema.safeParse(parseJson(bytes));
  return read.success ? read.data : null;
}

export function parseJson(bytes: Uint8Array | null): unknown {
  if (bytes === null) return null;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return null;
  }
}
