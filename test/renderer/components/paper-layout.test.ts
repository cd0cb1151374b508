import { expect, test } from 'vitest';
import { layPages, pagesNear } from '../../../renderer/components/paper-layout.ts';

const portrait = { width: 600, height: 800 };
const landscape = { width: 800, height: 600 };
const nothing = new Map<number, typeof portrait>();

test('pages lie below each other, the known ones with their own size', () => {
  const layout = layPages(3, 0.5, new Map([[1, landscape]]), portrait);
  expect(layout.places.map(({ number, top, height }) => [number, top, height])).toEqual([
    [1, 0, 300],
    [2, 316, 400],
    [3, 732, 400],
  ]);
  expect(layout).toMatchObject({ width: 400, height: 1132 });
});

test('of a thousand pages only those about in sight are drawn, wherever the paper is scrolled to', () => {
  const layout = layPages(1432, 1, nothing, portrait);
  const near = (top: number) => pagesNear(layout, { top, height: 500 }).map(({ number }) => number);
  expect(near(0)).toEqual([1, 2]);
  expect(near(816 * 700)).toEqual([700, 701, 702]);
  expect(near(layout.height - 500)).toEqual([1431, 1432]);
});

test('a window taller than a page draws every page in it', () => {
  const layout = layPages(20, 0.6, nothing, portrait);
  const seen = pagesNear(layout, { top: 0, height: 2000 });
  expect(seen.length).toBeGreaterThanOrEqual(Math.ceil(2000 / (0.6 * 800 + 16)));
});

test('a paper without pages takes no room', () => {
  expect(layPages(0, 1, nothing, portrait)).toEqual({ places: [], width: 0, height: 0 });
});
