import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paginate } from '../../../../../main/adapters/pdf/list/paginate.ts';
import { wrap } from '../../../../../main/adapters/pdf/list/wrap.ts';

const room = { firstTop: 100, pageTop: 50, pageBottom: 500, heading: 20 };

const rows = fc.array(fc.record({ height: fc.integer({ min: 5, max: 90 }), keepsNext: fc.boolean() }), {
  maxLength: 80,
});

test('law: every row is on exactly one page, in order, within the page', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 200 }), (list, tail) => {
      const pages = paginate(list, { ...room, tail });
      expect(
        pages.flatMap((page) => Array.from({ length: page.to - page.from }, (_, index) => page.from + index)),
      ).toEqual(list.map((_, index) => index));
      for (const [index, page] of pages.entries()) {
        expect(page.top).toBe(index === 0 ? room.firstTop : room.pageTop);
        const height = list.slice(page.from, page.to).reduce((sum, row) => sum + row.height, 0);
        expect(page.bottom).toBe(page.top + room.heading + height);
        expect(page.bottom).toBeLessThanOrEqual(room.pageBottom);
      }
    }),
  );
});

test('the signatures take the last two rows with them', () => {
  const list = Array.from({ length: 19 }, () => ({ height: 20, keepsNext: false }));
  expect(paginate(list, { ...room, tail: 100 }).map((page) => [page.from, page.to])).toEqual([
    [0, 17],
    [17, 19],
  ]);
});

test('a lone last row takes the row before it along', () => {
  const list = Array.from({ length: 20 }, () => ({ height: 20, keepsNext: false }));
  expect(paginate(list, { ...room, tail: 60 }).map((page) => [page.from, page.to])).toEqual([
    [0, 18],
    [18, 20],
  ]);
});

test('where two rows would leave the signatures no room, one goes with them', () => {
  const list = Array.from({ length: 5 }, () => ({ height: 150, keepsNext: false }));
  expect(paginate(list, { ...room, tail: 200 }).map((page) => [page.from, page.to])).toEqual([
    [0, 2],
    [2, 4],
    [4, 5],
  ]);
});

test('a group line goes to the next page with its first row', () => {
  const list = Array.from({ length: 25 }, (_, index) => ({ height: 20, keepsNext: index === 18 }));
  expect(paginate(list, { ...room, tail: 0 }).map((page) => [page.from, page.to])).toEqual([
    [0, 18],
    [18, 25],
  ]);
});

test('law: wrapped lines hold all letters in their order and none is too wide unless it is one letter', () => {
  const widthOf = (_: string, from: number, to: number): number => to - from;
  fc.assert(
    fc.property(wrapped, fc.integer({ min: 1, max: 30 }), (text, most) => {
      const ends = wrap(text, most, widthOf) ?? [0, text.length];
      const lines = ends.flatMap((from, at) => (at % 2 === 0 ? [text.slice(from, ends[at + 1])] : []));
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(line.length <= most || Array.from(line).length === 1).toBe(true);
    }),
  );
});

/** Words, strokes and letters of two units as often as blanks. */
const wrapped = fc
  .array(
    fc.oneof(fc.constantFrom(' ', '  ', '/', '-', '\u00a0', '\u{1d49c}'), fc.string({ maxLength: 12 })),
    {
      maxLength: 24,
    },
  )
  .map((parts) => parts.join(''));
