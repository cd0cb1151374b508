import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertMany } from '../../db/insert-many.ts';
import { migrate } from '../../db/migrate.ts';
import { type OfficeDatabase, openDatabase } from '../../db/open.ts';
import { makeTestFolder, type TestFolder, testKey } from '../support/store.ts';

let folder: TestFolder;
let database: OfficeDatabase;

beforeEach(async () => {
  folder = makeTestFolder();
  database = await openDatabase(join(folder.path, 'kantor.db'), testKey);
  await migrate(database.write, () => Promise.resolve());
});
afterEach(async () => {
  await database.close();
  folder.remove();
});

const columns = ['date', 'kind', 'name', 'basis', 'version'] as const;
const hostile = ['=1+1', "O'Hara", '"kutip"', '{"json":[1]}', 'ﷺ😀', '', '0012', '1e3', '$.a', '\u2028'];

describe('insertMany', () => {
  it('stores 6,000 rows in order, text as text and null as null', async () => {
    const rows = Array.from({ length: 6000 }, (_, index) => ({
      date: String(index).padStart(6, '0'),
      kind: 'k',
      name: hostile[index % hostile.length] ?? '',
      basis: index % 3 === 0 ? null : `dasar ${index}`,
      version: '1',
    }));
    await database.write.transaction((db) => insertMany(db, 'holiday', columns, rows));
    expect(
      await database
        .read('holiday')
        .orderBy('date')
        .select(...columns),
    ).toEqual(rows);
  });

  it('stores integers as integers', async () => {
    await insertMany(
      database.write,
      'comparison_set',
      ['source', 'version', 'persons', 'received_on', 'came_from'],
      [
        {
          source: 'PPLS',
          version: '2011',
          persons: 9_007_199_254_740_991,
          received_on: '2013-07-01',
          came_from: 'uji',
        },
      ],
    );
    expect(await database.read('comparison_set').pluck('persons')).toEqual([9_007_199_254_740_991]);
  });

  it('writes nothing for no rows, and nothing at all when a later chunk fails', async () => {
    await insertMany(database.write, 'holiday', columns, []);
    const rows = Array.from({ length: 5001 }, (_, index) => ({
      date: String(index % 5000),
      kind: 'k',
      name: 'n',
      basis: null,
      version: '1',
    }));
    await expect(
      database.write.transaction((db) => insertMany(db, 'holiday', columns, rows)),
    ).rejects.toThrow('UNIQUE');
    expect(await database.read('holiday').pluck('date')).toEqual([]);
  });
});
