import { useQuery } from '@tanstack/react-query';
import type { Page } from '#contract/views.ts';
import type { Reading } from './use-call.ts';

export interface AllOfPage {
  readonly page: number;
  readonly pageSize: number;
}

type ReadPage<Row> = (paging: AllOfPage, options: { readonly signal: AbortSignal }) => Promise<Page<Row>>;

/** The most a host gives at once. */
const pageSize = 200;

/** Every row of a list that is chosen from: of a kecamatan's 400 schools none may be out of reach. `key` names the list. */
export function useAllRows<Row>(key: readonly string[], readPage: ReadPage<Row>): Reading<readonly Row[]> {
  return useQuery<readonly Row[]>({
    queryKey: ['all', ...key],
    queryFn: ({ signal }) => readAllRows((paging) => readPage(paging, { signal })),
  });
}

/** Reads page after page until every row is there. */
export async function readAllRows<Row>(
  readPage: (paging: AllOfPage) => Promise<Page<Row>>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let page = 0; ; page += 1) {
    const answer = await readPage({ page, pageSize });
    rows.push(...answer.rows);
    // An empty page ends it too: rows may have gone since the first was read.
    if (rows.length >= answer.total || answer.rows.length === 0) return rows;
  }
}
