import { type Knex } from 'knex';

/** How every list is cut: zero-based page, at most 200 rows, one sort column from the list's own map. */
export interface Cut {
  readonly page: number;
  readonly pageSize: number;
  readonly sort: { readonly field: string; readonly direction: 'asc' | 'desc' } | null;
}

/** Sorts by a known column only; an unknown field falls back to the list's own order. */
export function cutPage(query: Knex.QueryBuilder, cut: Cut, columns: Readonly<Record<string, string>>, usual: readonly string[]): Knex.QueryBuilder {
  const column = cut.sort ? columns[cut.sort.field] : undefined;
  if (column && cut.sort) void query.orderBy(column, cut.sort.direction);
  for (const order of usual) {
    const [name = order, direction = 'asc'] = order.split(' ');
    void query.orderBy(name, direction);
  }
  return query.limit(cut.pageSize).offset(cut.page * cut.pageSize);
}

export async function countOf(query: Knex.QueryBuilder): Promise<number> {
  const row = (await query.clone().count({ n: '*' }).first()) as { n: number } | undefined;
  return row?.n ?? 0;
}

/** FTS5 query for what is typed so far: every word a prefix, special characters harmless. */
export function prefixQuery(typed: string): string | null {
  const words = typed.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(' ');
}
