import type { Field } from '#domain/intake/fields.ts';
import type { RowProblem } from '#domain/intake/intake-row.ts';
import type { Knex } from 'knex';
import { type ImportFileRow, importRowsAt, updateImportRows } from '../../../db/queries/imports.ts';
import type { StoredMapping } from './import-view.ts';
import type { RowToWait } from './judge-rows.ts';

/** Leaves rows for a person to decide, each with its reason and the cell it is about. */
export async function holdRows(db: Knex, file: ImportFileRow, waiting: readonly RowToWait[]): Promise<void> {
  const reasons = new Map(waiting.map((row) => [row.ordinal, row]));
  const cellOf = cellFinder(JSON.parse(file.mapping) as StoredMapping);
  const problems = (await importRowsAt(db, file.import_id, [...reasons.keys()])).flatMap((row) => {
    const reason = reasons.get(row.ordinal);
    if (!reason) return [];
    const { ordinal: _ordinal, field, ...problem } = reason;
    const known = JSON.parse(row.problems) as RowProblem[];
    const held = { ...problem, cell: cellOf(row.cells, field) } satisfies RowProblem;
    return [[row.ordinal, JSON.stringify([...known, held])] as const];
  });
  await updateImportRows(
    db,
    file.import_id,
    'state',
    waiting.map(({ ordinal }) => [ordinal, 'held']),
  );
  await updateImportRows(db, file.import_id, 'problems', problems);
}

/** Tells where the file has a field of a row; the row itself when there is no such column. */
function cellFinder({ sheet, header }: StoredMapping): (cells: string, field: Field) => string {
  const letters = new Map(header.columns.map((column) => [column.field, column.letters]));
  return (cells, field) => {
    const { rowNumber } = JSON.parse(cells) as { readonly rowNumber: number };
    return `${sheet}!${letters.get(field) ?? ''}${rowNumber}`;
  };
}
