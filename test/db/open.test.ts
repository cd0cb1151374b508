import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect, isSafeSqliteVersion, openDatabase } from '../../db/open.ts';
import { migrate } from '../../db/migrate.ts';
import { makeTestFolder, type TestFolder, testKey } from '../support/store.ts';

interface Driver {
  pragma(statement: string): unknown;
  exec(sql: string): unknown;
  close(): void;
}

// The driver itself, not our way to it.
const Driver = createRequire(import.meta.url)('better-sqlite3-multiple-ciphers') as new (
  path: string,
) => Driver;

const planted = ['3174040101050001', 'Siti Nurhaliza Rahmawati'];
let folder: TestFolder;

beforeEach(() => {
  folder = makeTestFolder();
});
afterEach(() => folder.remove());

describe('the store on disk', () => {
  it('LG08: holds neither a SQLite header nor a planted NIK or name, in the file and in its wal', async () => {
    const database = await openDatabase(join(folder.path, 'kantor.db'), testKey);
    await migrate(database.write, () => Promise.resolve());
    await database.write('setting').insert({
      key: 'tanam',
      value: planted.join(' '),
      changed_by: planted[1],
      reason: 'uji',
      changed_at: 'kini',
    });
    expect(readFileSync(join(folder.path, 'kantor.db-wal')).length).toBeGreaterThan(0);
    const whileOpen = folder.bytes();
    await database.close();
    for (const bytes of [whileOpen, folder.bytes()]) {
      expect(bytes.length).toBeGreaterThan(0);
      for (const text of ['SQLite format 3', 'CREATE TABLE', ...planted])
        expect(bytes.includes(text), text).toBe(false);
    }
  });

  it('gives back what was written to whoever has the key', async () => {
    const path = join(folder.path, 'kantor.db');
    const first = await openDatabase(path, testKey);
    await migrate(first.write, () => Promise.resolve());
    await first
      .write('setting')
      .insert({ key: 'tanam', value: planted[0], changed_by: 'a', reason: 'b', changed_at: 'c' });
    await first.close();
    const second = await openDatabase(path, testKey);
    expect(await second.read('setting').pluck('value')).toEqual([planted[0]]);
    await second.close();
  });

  it('refuses a wrong key and leaves the file byte for byte', async () => {
    const path = join(folder.path, 'kantor.db');
    const database = await openDatabase(path, testKey);
    await migrate(database.write, () => Promise.resolve());
    await database.close();
    const before = readFileSync(path);
    await expect(openDatabase(path, new Uint8Array(32).fill(8))).rejects.toMatchObject({
      code: 'SQLITE_NOTADB',
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('enciphers with AEGIS-256: no page of the file opens under the older scheme', async () => {
    const path = join(folder.path, 'kantor.db');
    const database = await openDatabase(path, testKey);
    await migrate(database.write, () => Promise.resolve());
    await database.close();
    const bare = new Driver(path);
    for (const [cipher, opens] of [
      ['sqlcipher', false],
      ['chacha20', false],
      ['aegis', true],
    ] as const) {
      bare.pragma(`cipher='${cipher}'`);
      bare.pragma(`key="x'${Buffer.from(testKey).toString('hex')}'"`);
      const look = () => bare.pragma('schema_version');
      if (opens) expect(look).not.toThrow();
      else expect(look).toThrow(expect.objectContaining({ code: 'SQLITE_NOTADB' }));
    }
    bare.close();
  });

  it('opens a file enciphered as before, keeps its scheme, and refuses it under a wrong key', async () => {
    const path = join(folder.path, 'kantor.db');
    const bare = new Driver(path);
    bare.pragma("cipher='sqlcipher'");
    bare.pragma(`key="x'${Buffer.from(testKey).toString('hex')}'"`);
    bare.exec("CREATE TABLE lama (isi TEXT); INSERT INTO lama VALUES ('dahulu')");
    bare.close();
    const database = await openDatabase(path, testKey);
    await database.write('lama').insert({ isi: 'sekarang' });
    expect(await database.read('lama').pluck('isi')).toEqual(['dahulu', 'sekarang']);
    await database.close();
    await expect(openDatabase(path, new Uint8Array(32).fill(8))).rejects.toMatchObject({
      code: 'SQLITE_NOTADB',
    });
    const again = await openDatabase(path, testKey);
    expect(await again.read('lama').pluck('isi')).toEqual(['dahulu', 'sekarang']);
    await again.close();
  });

  it('finds a single changed bit where it is read', async () => {
    const path = join(folder.path, 'kantor.db');
    const database = await openDatabase(path, testKey);
    await migrate(database.write, () => Promise.resolve());
    await database.close();
    const bytes = readFileSync(path);
    for (let at = 4096 + 500; at < bytes.length; at += 4096) bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    await expect(openDatabase(path, testKey)).rejects.toMatchObject({ code: 'SQLITE_CORRUPT' });
  });

  it('refuses a file of another kind', async () => {
    const path = join(folder.path, 'kantor.db');
    writeFileSync(path, 'Ini bukan basis data.'.repeat(400));
    await expect(openDatabase(path, testKey)).rejects.toMatchObject({ code: 'SQLITE_NOTADB' });
  });

  it('never writes through the connection for lists', async () => {
    const database = await openDatabase(join(folder.path, 'kantor.db'), testKey);
    await migrate(database.write, () => Promise.resolve());
    await expect(
      database
        .read('setting')
        .insert({ key: 'x', value: 'y', changed_by: 'a', reason: 'b', changed_at: 'c' }),
    ).rejects.toMatchObject({ code: 'SQLITE_READONLY' });
    await database.close();
  });

  it('runs with the settings that keep a commit: WAL, full sync, foreign keys, deleted bytes overwritten', async () => {
    const writer = connect(join(folder.path, 'kantor.db'), testKey, false);
    const setting = async (name: string) =>
      Object.values((await writer.raw<object[]>(`PRAGMA ${name}`))[0] ?? {})[0] as unknown;
    expect(await setting('journal_mode')).toBe('wal');
    expect(await setting('synchronous')).toBe(2);
    expect(await setting('foreign_keys')).toBe(1);
    expect(await setting('secure_delete')).toBe(1);
    expect(await setting('trusted_schema')).toBe(0);
    expect(await setting('busy_timeout')).toBe(5000);
    await writer.destroy();
  });
});

describe('DB12: SQLite versions', () => {
  it.each([
    ['3.53.4', true],
    ['3.51.3', true],
    ['3.52.1', true],
    ['4.0.0', true],
    ['3.52.0', false],
    ['3.51.2', false],
    ['3.46.1', false],
    ['2.8.17', false],
    ['', false],
  ])('%s is safe: %s', (version, safe) => {
    expect(isSafeSqliteVersion(version)).toBe(safe);
  });

  it('the bundled one is safe', async () => {
    const writer = connect(join(folder.path, 'kantor.db'), testKey, false);
    const rows = await writer.raw<{ version: string }[]>('SELECT sqlite_version() AS version');
    await writer.destroy();
    expect(isSafeSqliteVersion(rows[0]?.version ?? '')).toBe(true);
  });
});
