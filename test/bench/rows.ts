import type { BenchRow } from './bench-row.ts';
import { commitRow } from './rows/commit-rows.ts';
import { comparisonRow } from './rows/comparison.ts';
import { gridRow } from './rows/grid.ts';
import { matchRow } from './rows/match.ts';
import { nominalListRow } from './rows/nominal-list.ts';
import { pageRow } from './rows/page-candidates.ts';
import { paketRow } from './rows/paket.ts';
import { previewRow } from './rows/preview.ts';
import { recapRow } from './rows/recap.ts';
import { searchRow } from './rows/search.ts';
import { startRow } from './rows/start.ts';
import { windowRow } from './rows/window.ts';
import { writeXlsxRow } from './rows/write-xlsx.ts';

/** Every row of the table. */
export const rows: readonly BenchRow[] = [
  commitRow,
  pageRow,
  gridRow,
  searchRow,
  recapRow,
  previewRow,
  comparisonRow,
  matchRow,
  paketRow,
  nominalListRow,
  writeXlsxRow,
  startRow,
  windowRow,
];

export function findRow(name: string): BenchRow {
  const row = rows.find((known) => known.name === name);
  if (!row) throw new Error(`No row named ${name}; there are ${rows.map((known) => known.name).join(', ')}`);
  return row;
}
