import type { Knex } from 'knex';
import { cutPage, type FoundPage, type Paging } from './paging.ts';
import { searchWords } from './search-words.ts';

export interface CandidateFilter {
  readonly search: string;
  readonly state: string | null;
  readonly from: string | null;
}

const sortable: Readonly<Partial<Record<string, string>>> = {
  name: 'name',
  schoolName: 'school_name',
  level: 'level',
  stateLabel: 'state',
  birthDate: 'birth_date',
  from: 'from_office',
};

/**
 * One page of the longest list of all; `db` is the connection for reading. Each order has its index with the filtered columns in it: rows that are passed
 * over are never looked at, and the backward order is the whole list backwards.
 */
export async function findCandidates<Row>(
  db: Knex,
  columns: readonly string[],
  filter: CandidateFilter,
  paging: Paging,
): Promise<FoundPage<Row>> {
  const words = searchWords(filter.search);
  const found = db('candidate').select({ place: 'candidate.rowid' });
  if (words !== null)
    found.whereIn(
      'application_id',
      db('candidate_search').whereRaw('candidate_search MATCH ?', [words]).select('application_id'),
    );
  const kept = await keptCounts(db);
  const total = words === null ? kept(filter) : await countFound(found, filter);
  const order = orderOf(filter, paging);
  const walk =
    words === null &&
    !inOfficeOrder(filter, order) &&
    walksTheOrder(kept({ state: null, from: null }), total, filter, paging);
  const page = inOrder(cutPage(filtered(found, filter, walk), paging), order);
  // In SQLite a cross join keeps its order: the page first, then what belongs to it.
  const rows = inOrder(
    db
      .select(columns.map((column) => `candidate.${column}`))
      .from(page.as('page'))
      .crossJoin('candidate', 'candidate.rowid', 'page.place'),
    order,
  );
  return { total, rows: (await rows) as Row[] };
}

/** How many candidates stand in a state or came from an office, from the counts their triggers keep. */
export async function countKept(db: Knex, { state, from }: Filter): Promise<number> {
  const query = db('candidate_tally');
  if (state !== null) query.where({ state });
  if (from !== null) query.where({ from_office: from });
  const row = await query.sum({ total: 'total' }).first<{ total: number | null } | undefined>();
  return row?.total ?? 0;
}

async function countFound(found: Knex.QueryBuilder, filter: CandidateFilter): Promise<number> {
  const row = await filtered(found.clone(), filter, false)
    .clearSelect()
    .count({ total: '*' })
    .first<{ total: number } | undefined>();
  return row?.total ?? 0;
}

type Filter = Pick<CandidateFilter, 'state' | 'from'>;
type Counts = (filter: Filter) => number;

interface StandCounts {
  readonly version: number;
  readonly counts: Counts;
}

// Turning pages changes nothing: the sums are made once for each state of the data.
const known = new WeakMap<Knex, StandCounts>();

/** The same sums for a connection that only reads: it is told when another one has committed. */
async function keptCounts(db: Knex): Promise<Counts> {
  const [{ data_version: version } = { data_version: 0 }] =
    await db.raw<{ data_version: number }[]>('PRAGMA data_version');
  const before = known.get(db);
  if (before?.version === version) return before.counts;
  const rows = await db.raw<(Filter & { readonly total: number })[]>(
    'SELECT state, from_office AS "from", sum(total) AS total FROM candidate_tally GROUP BY from_office, state',
  );
  const counts: Counts = ({ state, from }) =>
    rows
      .filter((row) => (state === null || row.state === state) && (from === null || row.from === from))
      .reduce((sum, { total }) => sum + total, 0);
  known.set(db, { version, counts });
  return counts;
}

/** Whether the page is nearer along its order, past what is filtered out, than by sorting all that is kept. */
function walksTheOrder(
  all: number,
  total: number,
  { state, from }: Filter,
  { page, pageSize }: Paging,
): boolean {
  if (state === null && from === null) return true;
  return ((page + 1) * pageSize * all) / Math.max(total, 1) < total * 2;
}

/** The candidates of one office stand in these orders by an index of their own. */
function inOfficeOrder({ from }: Filter, { columns: [first] }: Order): boolean {
  return from !== null && (first === 'name' || first === 'school_name');
}

/** A plus keeps a column from choosing the index: SQLite takes any filter for a narrow one. */
function filtered(query: Knex.QueryBuilder, filter: CandidateFilter, walk: boolean): Knex.QueryBuilder {
  const sign = walk ? '+' : '';
  if (filter.state !== null) query.whereRaw(`${sign}candidate.state = ?`, [filter.state]);
  if (filter.from !== null) query.whereRaw(`${sign}candidate.from_office = ?`, [filter.from]);
  return query;
}

interface Order {
  readonly columns: readonly string[];
  readonly direction: 'asc' | 'desc';
}

/** What is the same on every row decides nothing. */
function orderOf(filter: CandidateFilter, { sort }: Paging): Order {
  const asked = sort === null ? undefined : sortable[sort.field];
  const same =
    (asked === 'state' && filter.state !== null) || (asked === 'from_office' && filter.from !== null);
  const wanted = asked === undefined || same ? 'name' : asked;
  return {
    columns: [...new Set([wanted, 'name', 'state', 'from_office', 'rowid'])],
    direction: wanted === asked ? (sort?.direction ?? 'asc') : 'asc',
  };
}

function inOrder(query: Knex.QueryBuilder, { columns, direction }: Order): Knex.QueryBuilder {
  for (const column of columns) query.orderBy(`candidate.${column}`, direction);
  return query;
}
