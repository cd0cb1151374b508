import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyDatabase } from '../../../../db/copy-database.ts';
import { officeFolder } from '../../../../main/adapters/files/office-folder.ts';
import {
  HeldFile,
  type Patience,
  renamePatiently,
  renamePatientlySync,
} from '../../../../main/adapters/files/rename-patiently.ts';
import { writeOver, writeVerified } from '../../../../main/adapters/files/write-verified.ts';
import { openTestOffice, quietJob } from '../../../support/office.ts';
import { makeTestFolder, type TestFolder, testKey } from '../../../support/store.ts';

let place: TestFolder;
beforeEach(() => {
  place = makeTestFolder();
});
afterEach(() => place.remove());

/** An anti-virus program that lets go of a file only after so many tries. */
function heldFor(tries: number, code = 'EBUSY'): Patience['rename'] {
  let left = tries;
  return (from, to) => {
    left -= 1;
    if (left >= 0) throw Object.assign(new Error(`${code}: resource busy or locked`), { code });
    renameSync(from, to);
  };
}
const never: Patience = { ms: 0, rename: heldFor(Infinity) };

describe('DK04 another program holds a file that gets its name', () => {
  it.each(['EBUSY', 'EPERM', 'EACCES'])('DK04: %s for half a second is waited out', async (code) => {
    writeFileSync(join(place.path, 'a'), '1');
    await renamePatiently(join(place.path, 'a'), join(place.path, 'b'), {
      ms: 10_000,
      rename: heldFor(1, code),
    });
    renamePatientlySync(join(place.path, 'b'), join(place.path, 'c'), {
      ms: 10_000,
      rename: heldFor(1, code),
    });
    expect(readdirSync(place.path)).toEqual(['c']);
  });

  it('DK04: any other fault is told at once', async () => {
    const gone = join(place.path, 'tidak-ada');
    await expect(renamePatiently(gone, join(place.path, 'b'))).rejects.toMatchObject({ code: 'ENOENT' });
    expect(() => renamePatientlySync(gone, join(place.path, 'b'))).toThrow(
      expect.objectContaining({ code: 'ENOENT' }),
    );
  });

  it('DK04: held for good, a file of the office keeps its old content, and the new one is kept beside it', () => {
    officeFolder(place.path).write('slots.json', Buffer.from('lama'));
    expect(() => officeFolder(place.path, never).write('slots.json', Buffer.from('baru'))).toThrow(HeldFile);
    expect(readFileSync(join(place.path, 'slots.json'), 'utf8')).toBe('lama');
    expect(readFileSync(join(place.path, 'slots.json.part'), 'utf8')).toBe('baru');
    officeFolder(place.path).write('slots.json', Buffer.from('baru'));
    expect(readdirSync(place.path)).toEqual(['slots.json']);
  });

  it('DK04: held for good, a backup is not called made, and its whole copy stays until the next', async () => {
    const office = await openTestOffice();
    const source = office.desk.folder.databasePath();
    const target = join(place.path, 'cadangan', 'a.db');
    const copy = () =>
      copyDatabase({ source, target, key: testKey }, (from, to) => renamePatiently(from, to, never));
    expect(await copy()).toEqual({ kind: 'held' });
    expect(readdirSync(join(place.path, 'cadangan'))).toEqual(['a.db.part']);
    const again = await copyDatabase({ source, target, key: testKey }, renamePatiently);
    expect(again.kind).toBe('sound');
    expect(readdirSync(join(place.path, 'cadangan'))).toEqual(['a.db']);
    await office.close();
  });

  it('DK04: held for good on a drive, the copy is not called verified and shows under no final name', async () => {
    const file = { name: '0001.paket', bytes: new Uint8Array([1, 2, 3]) };
    expect(await writeVerified(place.path, file, quietJob, never)).toEqual({ kind: 'held' });
    expect(readdirSync(place.path)).toEqual(['0001.paket.kantor-kjp.part']);
    expect(await writeVerified(place.path, file, quietJob)).toMatchObject({ kind: 'verified' });
    expect(readdirSync(place.path)).toEqual(['0001.paket']);
  });

  it('DK07: a viewer keeps its file: that one is untouched, and nothing of ours is left', async () => {
    const path = join(place.path, 'BA.pdf');
    writeFileSync(path, 'yang dibuka');
    expect(await writeOver(path, Buffer.from('baru'), quietJob, never)).toEqual({ kind: 'held' });
    expect(readdirSync(place.path)).toEqual(['BA.pdf']);
    expect(readFileSync(path, 'utf8')).toBe('yang dibuka');
    expect(await writeOver(path, Buffer.from('baru'), quietJob)).toMatchObject({ kind: 'verified' });
    expect(readFileSync(path, 'utf8')).toBe('baru');
  });
});

it('DK03: blanks, Unicode and a path of over 260 characters hold an office and its backups', async () => {
  const folder = join(place.path, 'Kantor Dinas – Ünïcode 学校', 'a'.repeat(120), 'b'.repeat(120));
  mkdirSync(folder, { recursive: true });
  officeFolder(folder).write('slots.json', Buffer.from('{}'));
  const office = await openTestOffice();
  const source = office.desk.folder.databasePath();
  expect(
    (await copyDatabase({ source, target: join(folder, 'kantor.db'), key: testKey }, renamePatiently)).kind,
  ).toBe('sound');
  await office.close();
  const order = { source: join(folder, 'kantor.db'), target: join(folder, 'cadangan', 'a.db'), key: testKey };
  expect((await copyDatabase(order, renamePatiently)).kind).toBe('sound');
  expect(existsSync(order.target)).toBe(true);
});
