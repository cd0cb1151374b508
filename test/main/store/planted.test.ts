import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../../db/open.ts';
import { testKey } from '../../support/store.ts';

const child = fileURLToPath(new URL('planted-child.ts', import.meta.url));
let root = '';
let said = '';
let words: readonly string[] = [];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'kantor-sisir-'));
  // Without Node's cache of compiled code: a task process that outlives its parent still tidies it up.
  const env = { ...process.env, TMPDIR: root, NODE_DISABLE_COMPILE_CACHE: '1' };
  const running = spawn(process.execPath, [child], { env });
  for (const stream of [running.stdout, running.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(running, 'close');
  const path = everyFile().find((name) => name.endsWith('/kantor.db') && !name.includes('cadangan')) ?? '';
  words = await plantedWords(path);
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

function everyFile(): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What of 20 children must never lie about: names, NIK and KK. */
async function plantedWords(path: string): Promise<string[]> {
  const db = connect(path, testKey, true);
  const rows = await db('pupil')
    .whereNotNull('nik')
    .whereNotNull('kk_number')
    .whereRaw('length(name) > 9')
    .orderBy('pupil_id')
    .limit(20)
    .select<{ name: string; nik: string; kk_number: string }[]>('name', 'nik', 'kk_number');
  await db.destroy();
  return rows.flatMap(({ name, nik, kk_number }) => [name, nik, kk_number]);
}

/** As written, in capitals, in two encodings, and numbers with what people put between their digits. */
function forms(word: string): Buffer[] {
  const texts = new Set([word, word.toUpperCase(), word.toLowerCase()]);
  if (/^\d+$/.test(word))
    for (const separator of [' ', '.', '-'])
      for (const group of [/(\d{4})(?=\d)/g, /(\d{6})(?=\d)/g])
        texts.add(word.replace(group, `$1${separator}`));
  return [...texts].flatMap((text) => [Buffer.from(text), Buffer.from(text, 'utf16le')]);
}

function hits(bytes: Buffer): string[] {
  return words.filter((word) => forms(word).some((form) => bytes.includes(form)));
}

describe('after a day of work and a power cut', () => {
  it('LG08: the day was a real one: data came in, was printed, backed up, and things went wrong', () => {
    expect(said).toContain('imports.preview=ok pupils.get=SYS-003');
    expect(said).toMatch(/users\.deactivate=SES-004/);
    expect(said).toMatch(/pupils\.printAccount=ok/);
    expect(said).toMatch(/backups\.make=ok/);
    expect(words).toHaveLength(60);
    const names = everyFile().map((name) => name.slice(root.length));
    expect(names.some((name) => name.endsWith('kantor.db-wal'))).toBe(true);
    expect(names.some((name) => /cadangan\/.*\.db$/.test(name))).toBe(true);
  });

  it('LG08: no NIK, KK or name lies in clear in any file or log, in any spelling', () => {
    expect(hits(Buffer.from(said))).toEqual([]);
    for (const name of everyFile()) expect(hits(readFileSync(name)), name).toEqual([]);
  });

  it('LG08: the scan itself finds what is planted, with dots or in UTF-16', () => {
    const [, nik = ''] = words;
    const path = join(root, 'tanam.txt');
    writeFileSync(path, Buffer.from(nik.replace(/(\d{4})(?=\d)/g, '$1.'), 'utf16le'));
    expect(hits(readFileSync(path))).toEqual([nik]);
    rmSync(path);
  });
});
