import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '#contract/errors/app-error.ts';
import { requireWritable } from '../../main/fit-place.ts';
import { explainStartFailure } from '../../main/host/start-failure.ts';
import { makeTestFolder, type TestFolder } from '../support/store.ts';

let place: TestFolder;
beforeEach(() => {
  place = makeTestFolder();
});
afterEach(() => place.remove());

describe('DK03 a data folder that nobody may write to', () => {
  it('DK03: is made when missing, and nothing is left in it', () => {
    const folder = join(place.path, 'Kantor – baru 学校', 'data');
    requireWritable(folder);
    expect(existsSync(folder)).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['a file in its way', (path: string) => join(path, 'berkas', 'data')],
    ['a name too long for the system', (path: string) => join(path, 'x'.repeat(300))],
  ])('DK03: %s: the start names the folder, also when told by the worker', (_name, folderIn) => {
    writeFileSync(join(place.path, 'berkas'), '');
    const folder = folderIn(place.path);
    expect(() => requireWritable(folder)).toThrow(
      expect.objectContaining({ code: 'STO-015', values: { folder } }),
    );
    const fromWorker = new Error('The backend ended', { cause: new Error(new AppError('STO-015').message) });
    expect(explainStartFailure(fromWorker, folder)).toBe(
      `Folder data kantor ini tidak dapat ditulisi: ${folder}. ` +
        'Minta petugas TI membuka izin tulis folder itu beserta isinya, lalu buka program kembali.',
    );
  });
});
