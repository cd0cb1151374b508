import type { Knex } from 'knex';

/**
 * Entries of a full-text index by the row they belong to.
 *
 * Ids are no words there: asked by id, FTS5 would read every entry. The table in which it keeps its texts has an
 * index on them (migrations 0002 and 0005), and its `id` is the entry's rowid.
 */
export function searchPlaces(
  db: Knex,
  index: keyof typeof idColumns,
  ids: Knex.QueryBuilder | readonly string[],
): Knex.QueryBuilder {
  const column = idColumns[index];
  const texts = db(`${index}_content`).select('id');
  if (Array.isArray(ids))
    return texts.whereRaw(`${column} IN (SELECT value FROM json_each(?))`, [JSON.stringify(ids)]);
  return texts.whereIn(column, ids as Knex.QueryBuilder);
}

/** FTS5 names the columns of its texts c0, c1, ... in the order of the index. */
const idColumns = { pupil_search: 'c3', candidate_search: 'c3' } as const;
