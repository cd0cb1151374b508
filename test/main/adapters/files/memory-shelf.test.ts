import { expect, test } from 'vitest';
import { memoryShelf } from '../../../../main/adapters/files/memory-shelf.ts';

const bytes = new Uint8Array([1, 2, 3]);

test('what the window brought is there until it is taken away; what the backend offers goes once', () => {
  const shelf = memoryShelf();
  const brought = shelf.put('daftar.csv', bytes);
  expect(shelf.take(brought)?.name).toBe('daftar.csv');
  expect(shelf.take(brought)?.name).toBe('daftar.csv');
  expect(shelf.takeAway(brought)?.bytes).toBe(bytes);
  expect(shelf.look(brought)).toBeNull();
  expect(shelf.takeAway(brought)).toBeNull();

  const offered = shelf.offer('kertas.pdf', bytes).token;
  expect(shelf.look(offered)?.name).toBe('kertas.pdf');
  expect(shelf.take(offered)?.name).toBe('kertas.pdf');
  expect(shelf.take(offered)).toBeNull();
});
