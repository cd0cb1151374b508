import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitOnScreens } from '../../../main/shell/fit-on-screens.ts';
import {
  folderFor,
  readWindowMemory,
  rememberFolder,
  rememberOpened,
  type WindowMemory,
  writeWindowMemory,
} from '../../../main/shell/window-memory.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kantor-jendela-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const nothing: WindowMemory = { place: null, maximised: false, folders: {}, recent: [] };

describe('U37 the shell remembers', () => {
  it('size, place, folders and files from one start to the next', () => {
    const path = join(folder, 'jendela.json');
    const memory: WindowMemory = {
      place: { x: 40, y: 30, width: 1200, height: 760 },
      maximised: true,
      folders: { paket: '/flash/masuk' },
      recent: ['/flash/masuk/a.paket'],
    };
    writeWindowMemory(path, memory);
    expect(readWindowMemory(path)).toEqual(memory);
  });

  it.each([
    ['no file', null],
    ['half a file', '{"place":{"x":1'],
    ['another shape', '{"place":"left"}'],
    ['a place without bounds', '{"place":{"x":1e99,"y":0,"width":1,"height":1},"maximised":false}'],
  ])('nothing of %s', (name, text) => {
    const path = join(folder, `${name}.json`);
    if (text !== null) writeFileSync(path, text);
    expect(readWindowMemory(path)).toEqual(nothing);
  });

  it('and lets a window close on a disk that takes nothing', () => {
    expect(() => writeWindowMemory(join(folder, 'tidak-ada/jendela.json'), nothing)).not.toThrow();
  });

  it('the folder of each task apart', () => {
    const memory = rememberFolder(
      rememberFolder(nothing, '/dokumen/BA 12.pdf'),
      '/flash/keluar/31-dinas.PAKET',
    );
    expect(folderFor(memory, 'lain.pdf')).toBe('/dokumen');
    expect(folderFor(memory, 'lain.paket')).toBe('/flash/keluar');
    expect(folderFor(memory, 'lain.xlsx')).toBeNull();
  });

  it('the eight files opened last, each once', () => {
    const paths = Array.from({ length: 10 }, (_, index) => `/masuk/${index}.paket`);
    const memory = [...paths, '/masuk/9.paket', '/masuk/5.paket'].reduce(rememberOpened, nothing);
    expect(memory.recent.slice(0, 3)).toEqual(['/masuk/5.paket', '/masuk/9.paket', '/masuk/8.paket']);
    expect(memory.recent).toHaveLength(8);
    expect(new Set(memory.recent).size).toBe(8);
  });
});

describe('U37 the window comes back where somebody sees it', () => {
  const desk = { x: 0, y: 0, width: 1366, height: 728 };
  const projector = { x: 1366, y: 0, width: 1920, height: 1040 };
  const place = { x: 1500, y: 60, width: 1280, height: 800 };

  it('as it was, on the screen it was on', () => {
    expect(fitOnScreens(place, [desk, projector])).toEqual(place);
  });

  it('in the middle when that screen is gone, and at the first start', () => {
    expect(fitOnScreens(place, [desk])).toBeNull();
    expect(fitOnScreens({ ...place, x: 0, y: -500 }, [desk])).toBeNull();
    expect(fitOnScreens(null, [desk])).toBeNull();
  });

  it('no larger than the screen, no smaller than it can be worked in', () => {
    expect(fitOnScreens({ x: 0, y: 0, width: 3000, height: 2000 }, [desk])).toEqual({
      x: 0,
      y: 0,
      width: 1366,
      height: 728,
    });
    expect(fitOnScreens({ x: 0, y: 0, width: 200, height: 100 }, [desk])).toMatchObject({
      width: 1024,
      height: 640,
    });
  });
});
