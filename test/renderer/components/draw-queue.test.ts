import { expect, test } from 'vitest';
import { createDrawQueue } from '../../../renderer/components/draw-queue.ts';

/** A page whose drawing ends when the test says so. */
function page(began: string[], name: string) {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  return {
    draw: () => {
      began.push(name);
      return { ended: promise, stop: () => reject(new Error('stopped')) };
    },
    end: () => resolve(undefined),
  };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('one page is drawn at a time, in the order they came', async () => {
  const began: string[] = [];
  const queue = createDrawQueue();
  const pages = ['1', '2', '3'].map((name) => page(began, name));
  for (const { draw } of pages) queue.add(draw);
  await turn();
  expect(began).toEqual(['1']);
  for (const { end } of pages) {
    end();
    await turn();
  }
  expect(began).toEqual(['1', '2', '3']);
});

test('a page scrolled away is stopped or never begun, and the next is drawn', async () => {
  const began: string[] = [];
  const queue = createDrawQueue();
  const [stop, forget] = ['1', '2', '3'].map((name) => queue.add(page(began, name).draw));
  forget?.();
  stop?.();
  await turn();
  expect(began).toEqual(['1', '3']);
});
