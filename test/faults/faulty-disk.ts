import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue } from '#contract/errors/catalogue.ts';
import { migrate } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations/list.ts';
import { openDatabase } from '../../db/open.ts';
import { checkAudit } from '../../main/services/audit/check-chain.ts';
import type { Desk } from '../../main/services/desk.ts';
import { importHandlers } from '../../main/services/imports/handlers.ts';
import { openTestOffice, quietJob, sampleBytes } from '../support/office.ts';
import { countAllRows, testKey } from '../support/store.ts';

export const operations = ['edit', 'import', 'backup', 'migrate'] as const;
export type Operation = (typeof operations)[number];

/** What the disk does, and at which calls: a power cut anywhere, a full disk at writes, a broken one at writes and syncs. */
export const faults = {
  KILL: { act: 'signal=KILL', calls: ['pwrite64', 'fsync', 'rename', 'ftruncate', 'unlink'] },
  ENOSPC: { act: 'error=ENOSPC', calls: ['pwrite64'] },
  EIO: { act: 'error=EIO', calls: ['pwrite64', 'fsync'] },
} as const;
export type Fault = keyof typeof faults;

export interface Point {
  readonly operation: Operation;
  readonly fault: Fault;
  readonly call: string;
  /** Which of these calls fails, from 1. */
  readonly when: number;
}

/** What was found wrong after one point; empty where every promise was kept. */
export interface Finding {
  readonly point: Point;
  readonly said: string;
  readonly problems: readonly string[];
}

export interface FaultyDisk {
  /** Every place where the operations touch the disk. */
  points(): Promise<readonly Point[]>;
  try(point: Point): Promise<Finding>;
  remove(): Promise<void>;
}

const child = fileURLToPath(new URL('operation-child.ts', import.meta.url));
const watched = faults.KILL.calls;

/** Prepares one office with an import that waits; every point works on its own copy. */
export async function prepareFaultyDisk(): Promise<FaultyDisk> {
  // Never skipped: without it nothing below would be proven.
  if (spawnSync('strace', ['-V']).status !== 0)
    throw new Error('strace is missing: node test/support/debian-packages.ts installs it');
  const office = await openTestOffice();
  for (const role of ['operator', 'admin'])
    await office.database.write('user_account').insert({
      user_id: role,
      name: `Uji ${role}`,
      role,
      person: role,
      active: 1,
      created_at: 'x',
    });
  const file = office.bring('REKAP KJP SMPN 215.xls', sampleBytes('REKAP KJP SMPN 215.xls'));
  const { importId } = await importHandlers(office.desk)['imports.preview']({ file, npsn: null }, quietJob);
  await office.database.close();

  const scratch = mkdtempSync(join(tmpdir(), 'kantor-kjp-titik-'));
  let copies = 0;
  function copyFor(operation: Operation): string {
    const folder = join(scratch, String((copies += 1)));
    if (operation === 'migrate') mkdirSync(folder);
    else cpSync(office.folder, folder, { recursive: true });
    return folder;
  }

  /** Rows before and after an undisturbed run, and how often it made each call. */
  async function rehearse(operation: Operation): Promise<Rehearsal> {
    const folder = copyFor(operation);
    // On a copy of its own: looking finishes a migration.
    const before = await stateOf(office.desk, copyFor(operation));
    const log = `${folder}.strace`;
    const said = await runUnder(['-e', `trace=${watched.join(',')}`, '-o', log], operation, folder, importId);
    if (!said.includes('ACK')) throw new Error(`${operation} fails without any fault: ${said}`);
    const calls = readFileSync(log, 'utf8');
    const counts = watched.map((call) => [call, calls.split(` ${call}(`).length - 1] as const);
    const after = await stateOf(office.desk, folder);
    return { before: before.rows, after: after.rows, counts: new Map(counts) };
  }

  const rehearsals = new Map<Operation, Rehearsal>();
  return {
    async points() {
      for (const operation of operations) rehearsals.set(operation, await rehearse(operation));
      return operations.flatMap((operation) => pointsOf(operation, rehearsals.get(operation)?.counts));
    },
    async try(point) {
      const folder = copyFor(point.operation);
      const rehearsal = rehearsals.get(point.operation);
      if (!rehearsal) throw new Error('Ask for the points first');
      const { act } = faults[point.fault];
      const said = await runUnder(
        [
          '-o',
          '/dev/null',
          '-e',
          `trace=${point.call}`,
          '-e',
          `inject=${point.call}:${act}:when=${String(point.when)}`,
        ],
        point.operation,
        folder,
        importId,
      );
      const problems = await judge(office.desk, point, folder, said, rehearsal);
      rmSync(folder, { recursive: true, force: true });
      return { point, said, problems };
    },
    async remove() {
      rmSync(scratch, { recursive: true, force: true });
      rmSync(office.folder, { recursive: true, force: true });
      await office.database.close().catch(() => undefined);
    },
  };
}

interface Rehearsal {
  readonly before: string;
  readonly after: string;
  readonly counts: ReadonlyMap<string, number>;
}

function pointsOf(operation: Operation, counts: Rehearsal['counts'] | undefined): Point[] {
  return (Object.keys(faults) as Fault[]).flatMap((fault) =>
    faults[fault].calls.flatMap((call) =>
      Array.from({ length: counts?.get(call) ?? 0 }, (_unused, index) => ({
        operation,
        fault,
        call,
        when: index + 1,
      })),
    ),
  );
}

function runUnder(
  trace: readonly string[],
  operation: Operation,
  folder: string,
  importId: string,
): Promise<string> {
  const running = spawn(
    'strace',
    ['-f', '--seccomp-bpf', '-qqq', ...trace, process.execPath, child, operation, folder, importId],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  running.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  running.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => running.once('close', () => resolve(said)));
}

/** Opens the folder as the next start does, and holds it against the promises (safety.md P5, P6). */
async function judge(
  desk: Desk,
  point: Point,
  folder: string,
  said: string,
  rehearsal: Rehearsal,
): Promise<string[]> {
  const { rows, problems } = await stateOf(desk, folder);
  const found = [...problems];
  // Looking has finished a migration that was cut off, so before and after are one there.
  const whole = rows === rehearsal.before || rows === rehearsal.after;
  if (!whole) found.push('half of the operation stayed');
  if (said.includes('ACK') && rows !== rehearsal.after) found.push('what was answered as done is not there');
  if (point.fault !== 'KILL' && said.includes('BEGIN') && !/ACK|REFUSED/.test(said))
    found.push(`no answer: ${said.slice(0, 300)}`);
  const code = /REFUSED (\S+)/.exec(said)?.[1];
  if (code === 'SYS-001' || (code !== undefined && !Object.hasOwn(catalogue, code)))
    found.push(`no plain sentence: ${said.slice(0, 300)}`);
  return found;
}

/** Rows of every table as text, and what is unsound in the file or beside it. */
async function stateOf(
  desk: Desk,
  folder: string,
): Promise<{ readonly rows: string; readonly problems: string[] }> {
  const path = join(folder, 'kantor.db');
  const database = await openDatabase(path, testKey);
  const problems: string[] = [];
  try {
    // The next start finishes what the cut one began.
    await migrate(database.write, () => Promise.resolve(), migrations);
    const integrity = await database.write.raw<{ integrity_check: string }[]>('PRAGMA integrity_check');
    if (integrity[0]?.integrity_check !== 'ok') problems.push(`integrity: ${JSON.stringify(integrity)}`);
    const broken = await database.write.raw<unknown[]>('PRAGMA foreign_key_check');
    if (broken.length > 0) problems.push(`foreign keys: ${JSON.stringify(broken)}`);
    const { open } = desk.session;
    if (open === null) throw new Error('The prepared office is signed in');
    const chain = await checkAudit({ ...desk, session: { open: { ...open, database } } });
    if (!chain.intact) problems.push(`audit chain: ${JSON.stringify(chain)}`);
    const rows = JSON.stringify(await countAllRows(database.read));
    for (const name of await unsoundBackups(folder))
      problems.push(`half a backup under its final name: ${name}`);
    return { rows, problems };
  } finally {
    await database.close();
  }
}

/** Only a backup with a side file is offered; each of those must open and be whole. */
async function unsoundBackups(folder: string): Promise<string[]> {
  const names = readIfThere(join(folder, 'cadangan')).filter((name) => name.endsWith('.json'));
  const unsound: string[] = [];
  for (const name of names) {
    const copy = join(folder, 'cadangan', name.replace(/json$/, 'db'));
    const database = await openDatabase(copy, testKey).catch(() => null);
    const check = await database?.read.raw<{ integrity_check: string }[]>('PRAGMA integrity_check');
    if (check?.[0]?.integrity_check !== 'ok') unsound.push(name);
    await database?.close();
  }
  return unsound;
}

function readIfThere(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
