import type { Knex } from 'knex';

/** Which page of a list, sorted by which of its named columns. */
export interface Paging {
  readonly page: number;
  readonly pageSize: number;
  readonly sort: { readonly field: string; readonly direction: 'asc' | 'desc' } | null;
}

export interface FoundPage<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/**
 * Cuts one page out of a query in SQL. `sortable` maps the names a caller may sort by to columns; any other name
 * falls back to `order`, the list's own order (`name`, or `created_at desc`).
 * `counted` is the total when the caller knows it by a cheaper query.
 */
export async function findPage<Row>(
  query: Knex.QueryBuilder,
  paging: Paging,
  sortable: Readonly<Record<string, string>>,
  order: readonly string[],
  counted?: number,
): Promise<FoundPage<Row>> {
  const total = counted ?? (await countRows(query));
  const rows = (await cutPage(orderBy(query, paging, sortable, order), paging)) as Row[];
  return { rows, total };
}

/** Orders by the column that was asked for, then by the list's own order. */
export function orderBy(
  query: Knex.QueryBuilder,
  paging: Paging,
  sortable: Readonly<Record<string, string>>,
  order: readonly string[],
): Knex.QueryBuilder {
  const wanted = sortedColumn(paging, sortable);
  if (wanted !== undefined) query.orderBy(wanted, paging.sort?.direction);
  for (const entry of order) {
    const [column = entry, direction = 'asc'] = entry.split(' ');
    if (column !== wanted) query.orderBy(column, direction);
  }
  return query;
}

/** The column a page is sorted by; undefined for the list's own order. */
export function sortedColumn(
  { sort }: Paging,
  sortable: Readonly<Record<string, string>>,
): string | undefined {
  return sort !== null && Object.hasOwn(sortable, sort.field) ? sortable[sort.field] : undefined;
}

export function cutPage(query: Knex.QueryBuilder, { page, pageSize }: Paging): Knex.QueryBuilder {
  return query.limit(pageSize).offset(page * pageSize);
}

async function countRows(query: Knex.QueryBuilder): Promise<number> {
  const row = await query
    .clone()
    .clearSelect()
    .clearOrder()
    .count({ total: '*' })
    .first<{ total: number } | undefined>();
  return row?.total ?? 0;
}

/** `LIKE` pattern for "contains", with the wildcards of what was typed taken literally (`ESCAPE '\\'`). */
export function containing(typed: string): string {
  return `%${typed.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
