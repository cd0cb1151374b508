import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '#contract/errors/catalogue.ts';
import type { Knex } from 'knex';
import { migrate } from '../../db/migrate.ts';
import { openDatabase } from '../../db/open.ts';
import { checkAudit } from '../../main/services/audit/check-chain.ts';
import { listBackups } from '../../main/services/backups/backup-register.ts';
import { opened } from '../../main/services/desk.ts';
import { beginSession, endSession } from '../../main/services/session/open-office.ts';
import { openDataFolder } from '../support/network.ts';
import { countAllRows } from '../support/store.ts';
import { type Point, faults } from './points.ts';
import { stickFolder, type Task } from './prepare.ts';

/** How a folder stands: before and after an undisturbed run, and after each disturbed one. */
export interface Standing {
  /** Rows of every table as text; null where no database is in its place. */
  readonly rows: string | null;
  /** Hash of every row: what "nothing changed" means. */
  readonly content: string;
  /** Backups the program offers. */
  readonly backups: readonly string[];
  /** Files of the drive under their final names, by hash. */
  readonly copies: readonly string[];
  readonly problems: readonly string[];
}

export interface Rehearsed {
  readonly before: Standing;
  readonly after: Standing;
  /** Of a restore: the database as the backup has it, before the restore itself is written down. */
  readonly between: Standing | null;
}

/** Holds what a disturbed run left against the promises (safety.md P5, P6); empty where all were kept. */
export async function judge(
  task: Task,
  point: Point,
  folder: string,
  said: string,
  { before, after, between }: Rehearsed,
): Promise<string[]> {
  const now = await standingOf(task, folder);
  const found = [...now.problems];
  const untouched = now.rows === before.rows && now.content === before.content;
  const stopped = between !== null && (now.rows === between.rows || now.rows === null);
  if (!untouched && now.rows !== after.rows && !stopped) found.push('half of the operation stayed');
  if (now.rows === null && now.backups.length === 0) found.push('no database, and no backup is offered');
  const strange = now.copies.filter((copy) => !after.copies.includes(copy));
  if (strange.length > 0) found.push('a file on the drive that is not the Paket');
  if (/^ACK/m.test(said)) found.push(...lostSince(after, now));
  return [...found, ...answerFaults(point, said)];
}

function lostSince(after: Standing, now: Standing): string[] {
  const lost: string[] = [];
  if (now.rows !== after.rows) lost.push('what was answered as done is not in the database');
  if (after.backups.some((id) => !now.backups.includes(id)))
    lost.push('an acknowledged backup is not offered');
  if (after.copies.some((copy) => !now.copies.includes(copy))) lost.push('an acknowledged copy is not there');
  return lost;
}

/** A fault that the program lives through has an answer, in a sentence, and a broken database takes nothing more. */
function answerFaults({ operation, fault, file }: Point, said: string): string[] {
  const found: string[] = [];
  const [answer = ''] = /^(ACK|REFUSED.*)$/m.exec(said) ?? [];
  if (fault === 'KILL') return found;
  if (answer === '') found.push(`no answer: ${said.slice(0, 400)}`);
  // Another program holds the file for a moment only: waited out, not told (DK04).
  if (fault === 'EBUSY' && answer !== 'ACK') found.push(`gave up at once: ${said.slice(0, 400)}`);
  const code = /^REFUSED (\S+)/.exec(answer)?.[1];
  if (code === 'SYS-001' || (code !== undefined && !Object.hasOwn(catalogue, code)))
    found.push(`no plain sentence: ${said.slice(0, 400)}`);
  const broken = faults[fault].act === 'error=EIO' && file.startsWith('kantor.db') && code === 'SYS-013';
  // Of these two the database was not open yet, or no longer: the refusal itself stands on the sign-in screen.
  const elsewhere = operation === 'migrate' || operation === 'restore';
  const next = /^NEXT (.*)$/m.exec(said)?.[1] ?? '';
  if (broken && (next.startsWith('open') || !(elsewhere || next.includes('diskFailed'))))
    found.push('goes on as if nothing happened after a fault of the database (DK02)');
  return found;
}

/** Opens the folder as the next start does. */
export async function standingOf(task: Task, folder: string): Promise<Standing> {
  const path = join(folder, 'kantor.db');
  const key = Buffer.from(task.keyHex, 'hex');
  const { desk } = openDataFolder(task.office, { folder, tasks: 'near' });
  const backups = listBackups(desk).map(({ id }) => id);
  const beside = {
    backups,
    copies: await copiesOn(join(folder, stickFolder)),
  };
  const problems = await unsoundBackups(folder, backups, key);
  if (!existsSync(path)) return { rows: null, content: '', ...beside, problems };
  const database = await openDatabase(path, key);
  try {
    // The next start finishes what the cut one began; by hand here, since signing in writes a row of its own.
    await migrate(database.write, () => Promise.resolve());
    problems.push(...(await unsound(database.write)));
    const content = await contentHash(database.read);
    const rows = JSON.stringify(await countAllRows(database.read));
    await beginSession(desk, database, key, task.userId);
    const chain = await checkAudit(desk);
    if (!chain.intact) problems.push(`audit chain: ${JSON.stringify(chain)}`);
    if (task.operation === 'restore') problems.push(...(await forgottenNumbers(opened(desk).database.read)));
    return { rows, content, ...beside, problems };
  } finally {
    if (desk.session.open) await endSession(desk);
    else await database.close();
  }
}

/** After a restore no number is given twice: either the Paket sent since are known, or their stream is in doubt. */
async function forgottenNumbers(db: Knex): Promise<string[]> {
  const streams = await db('stream')
    .where({ direction: 'keluar' })
    .where('stream', 'like', 'reference/%')
    .select<{ last_seq: number; unknown: number }[]>('last_seq', 'unknown');
  return streams.some(({ last_seq, unknown }) => last_seq >= 2 || unknown === 1)
    ? []
    : ['numbers of sent Paket were forgotten'];
}

async function unsound(db: Knex): Promise<string[]> {
  const integrity = await db.raw<{ integrity_check: string }[]>('PRAGMA integrity_check');
  const broken = await db.raw<unknown[]>('PRAGMA foreign_key_check');
  return [
    ...(integrity[0]?.integrity_check === 'ok' ? [] : [`integrity: ${JSON.stringify(integrity)}`]),
    ...(broken.length === 0 ? [] : [`foreign keys: ${JSON.stringify(broken)}`]),
  ];
}

/** Every backup the program offers opens and is whole. */
async function unsoundBackups(
  folder: string,
  backups: readonly string[],
  key: Uint8Array,
): Promise<string[]> {
  const problems: string[] = [];
  for (const id of backups) {
    const database = await openDatabase(join(folder, 'cadangan', `${id}.db`), key).catch(() => null);
    if (!database || (await unsound(database.write)).length > 0)
      problems.push(`half a backup under its final name: ${id}`);
    await database?.close();
  }
  return problems;
}

/** What a person sees as a Paket on the drive, after the program has listed it once (KL03). */
async function copiesOn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const { desk } = openDataFolder('31-dinas', {
    folder: join(folder, '..'),
    tasks: 'near',
    stickFolders: [folder],
  });
  await desk.sticks.list(['.paket']);
  return readdirSync(folder).map((name) => `${name} ${hashOf(readFileSync(join(folder, name)))}`);
}

async function contentHash(db: Knex): Promise<string> {
  const tables = Object.keys(await countAllRows(db));
  const hash = createHash('sha256');
  for (const table of tables) hash.update(`${table}${JSON.stringify(await db(table).select('*'))}`);
  return hash.digest('hex');
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
