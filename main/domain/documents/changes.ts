import type { Table } from './blocks.ts';
import { column, dataRow, table } from './compose.ts';

/** One row of an announcement as it was and as it becomes; null means not on the list. */
export type ListChange = {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly note: string;
};

/** Semula / menjadi: names and classes only, since it is put on the board (U35). */
export function changesTable(changes: readonly ListChange[]): Table {
  return table(
    [
      column('No', 10, 'right'),
      column('Nama', 45),
      column('Semula', '*'),
      column('Menjadi', '*'),
      column('Keterangan', 32),
    ],
    changes.map((one, index) =>
      dataRow(
        String(index + 1),
        one.name,
        one.before ?? 'tidak tercantum',
        one.after ?? 'tidak tercantum',
        one.note,
      ),
    ),
  );
}
