import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '#contract/errors/app-error.ts';
import { assertNever } from '#domain/assert-never.ts';
import { judgePlace } from '#domain/backups/data-place.ts';
import { isForbidden } from '../db/copy-database.ts';
import { gatherPlaceFacts } from './adapters/backups/place-facts.ts';

/** Refuses a data folder where a database cannot live (DB06), before anything is written there. */
export function requireFitPlace(folder: string): void {
  const verdict = judgePlace(gatherPlaceFacts(folder));
  if (verdict.kind === 'fit') return;
  switch (verdict.why) {
    case 'network':
      return refuse('STO-010');
    case 'removable':
      return refuse('STO-011');
    case 'synced':
      return refuse('STO-012');
    default:
      return assertNever(verdict.why);
  }
}

/** Refuses a data folder, or a database in it, that nobody may write to (DK03); the start then names the folder. */
export function requireWritable(folder: string): void {
  const database = join(folder, 'kantor.db');
  const probe = join(folder, 'uji-tulis.part');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(probe, '');
    rmSync(probe);
    if (existsSync(database)) accessSync(database, constants.R_OK | constants.W_OK);
  } catch (error) {
    if (isForbidden(error)) refuse('STO-015', { folder }, error);
    throw error;
  }
}
