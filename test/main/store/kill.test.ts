import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../db/open.ts';
import { importHandlers } from '../../../main/services/imports/handlers.ts';
import { checkAudit } from '../../../main/services/audit/check-chain.ts';
import { openTestOffice, quietJob, sampleBytes, type TestOffice } from '../../support/office.ts';
import { countAllRows, testKey } from '../../support/store.ts';

const child = fileURLToPath(new URL('commit-child.ts', import.meta.url));
type Rows = Readonly<Record<string, number>>;

let office: TestOffice;
let importId = '';
let before: Rows;
let whole: Rows;
let statements = 0;
let commitMs = 0;

beforeAll(async () => {
  office = await openTestOffice();
  await office.database.write('user_account').insert({
    user_id: 'user-1',
    name: 'Rina Operator',
    role: 'operator',
    person: 'p',
    active: 1,
    created_at: 'x',
  });
  const preview = await importHandlers(office.desk)['imports.preview'](
    { file: office.bring('REKAP KJP SMPN 215.xls', sampleBytes('REKAP KJP SMPN 215.xls')), npsn: null },
    quietJob,
  );
  ({ importId } = preview);
  before = await countAllRows(office.database.read);
  await office.database.close();
  const run = await runChild(0);
  statements = Number(/selesai (\d+)/.exec(run.said)?.[1]);
  commitMs = run.commitMs;
  whole = await rowsOf(run.folder);
  rmSync(run.folder, { recursive: true });
  expect(whole['application']).toBe(preview.accepted);
});
afterAll(() => {
  rmSync(office.folder, { recursive: true });
  rmSync(`${office.folder}-kompilasi`, { recursive: true, force: true });
});

describe('SIGKILL during an import leaves none of it or all of it', () => {
  // `npm run faults` strikes every write of it; here one statement in nine.
  it('KL01: at statements all through the transaction', async () => {
    expect(statements).toBeGreaterThan(8);
    const outcomes: string[] = [];
    for (let at = 1; at <= statements; at += 9) {
      const run = await runChild(at);
      expect(run.said).not.toContain('selesai');
      outcomes.push(await outcomeOf(run.folder));
      rmSync(run.folder, { recursive: true });
    }
    expect(new Set(outcomes)).toEqual(new Set(['none']));
  });

  it('at moments of the clock; what was reported done is there', async () => {
    for (const part of [0.3, 0.7, 0.95, 1.1]) {
      const run = await runChild(0, commitMs * part);
      const outcome = await outcomeOf(run.folder);
      expect(['none', 'all']).toContain(outcome);
      if (run.said.includes('selesai')) expect(outcome).toBe('all');
      rmSync(run.folder, { recursive: true });
    }
  });
});

/** Works on a copy of the prepared office; `afterMs` kills from outside so long after the commit began. */
async function runChild(
  killAt: number,
  afterMs: number | null = null,
): Promise<{ readonly folder: string; readonly said: string; readonly commitMs: number }> {
  const folder = `${office.folder}-salinan`;
  cpSync(office.folder, folder, { recursive: true });
  const running = spawn(process.execPath, [child, folder, importId, String(killAt)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: `${office.folder}-kompilasi` },
  });
  let said = '';
  let began = 0;
  let ended = 0;
  running.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (began === 0) {
      began = performance.now();
      if (afterMs !== null) void pause(afterMs).then(() => running.kill('SIGKILL'));
    }
    if (said.includes('selesai')) ended = performance.now();
  });
  await new Promise((resolve) => running.once('close', resolve));
  return { folder, said, commitMs: ended - began };
}

async function outcomeOf(folder: string): Promise<'none' | 'all' | 'part'> {
  const rows = await rowsOf(folder);
  if (JSON.stringify(rows) === JSON.stringify(before)) return 'none';
  return JSON.stringify(rows) === JSON.stringify(whole) ? 'all' : 'part';
}

/** Opens the file as the next start would, and looks for damage. */
async function rowsOf(folder: string): Promise<Rows> {
  const database = await openDatabase(join(folder, 'kantor.db'), testKey);
  const [integrity] = await database.write.raw<{ integrity_check: string }[]>('PRAGMA integrity_check');
  expect(integrity?.integrity_check).toBe('ok');
  expect(await database.write.raw('PRAGMA foreign_key_check')).toEqual([]);
  const open = office.desk.session.open;
  if (open) office.desk.session.open = { ...open, database };
  expect(await checkAudit(office.desk)).toMatchObject({ intact: true });
  const rows = await countAllRows(database.read);
  await database.close();
  return rows;
}
