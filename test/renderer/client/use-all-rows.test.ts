import { describe, expect, it } from 'vitest';
import { readAllRows } from '../../../renderer/client/use-all-rows.ts';

function listOf(size: number) {
  const rows = Array.from({ length: size }, (_, index) => index);
  const asked: number[] = [];
  return {
    rows,
    asked,
    read({ page, pageSize }: { readonly page: number; readonly pageSize: number }) {
      asked.push(page);
      return Promise.resolve({ rows: rows.slice(page * pageSize, (page + 1) * pageSize), total: size });
    },
  };
}

describe('reading a list to choose from', () => {
  it.each([0, 1, 200, 201, 450])('has all of %i rows, each once and in order', async (size) => {
    const list = listOf(size);
    expect(await readAllRows((paging) => list.read(paging))).toEqual(list.rows);
    expect(list.asked).toEqual(Array.from({ length: Math.max(1, Math.ceil(size / 200)) }, (_, page) => page));
  });

  it('ends when rows went while it was read', async () => {
    const list = listOf(300);
    const shrunk = async (paging: { readonly page: number; readonly pageSize: number }) =>
      paging.page === 0 ? list.read(paging) : { rows: [], total: 300 };
    expect(await readAllRows(shrunk)).toHaveLength(200);
  });
});
