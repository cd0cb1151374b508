import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate, schemaVersion } from '../../db/migrate.ts';
import type { Migration } from '../../db/migration.ts';
import { migrations } from '../../db/migrations/list.ts';
import { connect } from '../../db/open.ts';
import { makeTestFolder, type TestFolder, testKey } from '../support/store.ts';

let folder: TestFolder;
let db: Knex;

beforeEach(() => {
  folder = makeTestFolder();
  db = connect(join(folder.path, 'kantor.db'), testKey, false);
});
afterEach(async () => {
  await db.destroy();
  folder.remove();
});

const noBackup = () => Promise.resolve();

describe('migrate', () => {
  it('brings an empty file to the newest version without a backup', async () => {
    const outcome = await migrate(db, () => Promise.reject(new Error('an empty file needs no backup')));
    expect(outcome).toEqual({ kind: 'ready', from: 0, to: migrations.length });
    expect(await schemaVersion(db)).toBe(migrations.length);
    expect(await migrate(db, () => Promise.reject(new Error('nothing to do')))).toEqual({
      kind: 'ready',
      from: migrations.length,
      to: migrations.length,
    });
  });

  it.each(migrations.map((_, index) => index).slice(1))(
    'from version %i to the newest, with a backup first and the data kept',
    async (from) => {
      await migrate(db, noBackup, migrations.slice(0, from));
      await db('setting').insert({
        key: 'schoolYear',
        value: '2013/2014',
        changed_by: 'a',
        reason: 'b',
        changed_at: 'c',
      });
      const backups: number[] = [];
      await migrate(db, (version) => {
        backups.push(version);
        return Promise.resolve();
      });
      expect(backups).toEqual([from]);
      expect(await db('setting').pluck('value')).toEqual(['2013/2014']);
    },
  );

  it.each(migrations.map((_, index) => index))(
    'DB11: failing at step %i leaves the version before with all data',
    async (failing) => {
      const steps = migrations.map((step, index): Migration =>
        index === failing
          ? { name: step.name, statements: [...step.statements, 'INSERT INTO no_such_table VALUES (1)'] }
          : step,
      );
      await expect(migrate(db, noBackup, steps)).rejects.toThrow('no_such_table');
      expect(await schemaVersion(db)).toBe(failing);
      const shorter = await tablesAfter(migrations.slice(0, failing));
      expect(await tablesOf(db)).toEqual(shorter);
      // Without the fault the very same file goes on to the end.
      await migrate(db, noBackup);
      expect(await schemaVersion(db)).toBe(migrations.length);
    },
  );

  it('DB11: failing at any statement of any step leaves the version before, and the same file goes on', async () => {
    for (const [version, step] of migrations.entries()) {
      const before = await tablesOf(db);
      for (let k = 0; k <= step.statements.length; k += 1) {
        const statements = step.statements.toSpliced(k, 0, 'INSERT INTO no_such_table VALUES (1)');
        const steps = migrations.with(version, { ...step, statements });
        await expect(migrate(db, noBackup, steps)).rejects.toThrow('no_such_table');
      }
      expect(await schemaVersion(db)).toBe(version);
      expect(await tablesOf(db)).toEqual(before);
      await migrate(db, noBackup, migrations.slice(0, version + 1));
    }
    expect(await schemaVersion(db)).toBe(migrations.length);
  });

  it('DB11: a backup that fails stops before the first step', async () => {
    await migrate(db, noBackup, migrations.slice(0, 2));
    await expect(migrate(db, () => Promise.reject(new Error('disk full')))).rejects.toThrow('disk full');
    expect(await schemaVersion(db)).toBe(2);
  });

  it('DB04: a file of a newer program is refused untouched', async () => {
    await migrate(db, noBackup);
    await db.raw(`PRAGMA user_version = ${migrations.length + 1}`);
    await db.raw('PRAGMA wal_checkpoint(TRUNCATE)');
    const before = readFileSync(join(folder.path, 'kantor.db'));
    expect(await migrate(db, () => Promise.reject(new Error('touched')))).toEqual({
      kind: 'newer',
      found: migrations.length + 1,
      known: migrations.length,
    });
    await db.raw('PRAGMA wal_checkpoint(TRUNCATE)');
    expect(readFileSync(join(folder.path, 'kantor.db')).equals(before)).toBe(true);
  });
});

async function tablesOf(database: Knex): Promise<string[]> {
  return (await database('sqlite_master').orderBy('name').pluck('name')) as string[];
}

async function tablesAfter(steps: readonly Migration[]): Promise<string[]> {
  const other = connect(join(folder.path, 'banding.db'), testKey, false);
  await migrate(other, noBackup, steps);
  const tables = await tablesOf(other);
  await other.destroy();
  return tables;
}
