import type { GridColDef, GridSortModel, GridValidRowModel } from '@mui/x-data-grid';
import { readPreference, rememberPreference } from '../client/preferences.ts';

/** How one grid's columns were last arranged (U37). */
export interface ColumnMemory {
  readonly widths: Readonly<Record<string, number>>;
  readonly visibility: Record<string, boolean>;
}

export function readColumnMemory(grid: string): ColumnMemory {
  try {
    const stored = JSON.parse(readPreference(`columns.${grid}`) ?? '{}') as Partial<ColumnMemory>;
    return { widths: stored.widths ?? {}, visibility: stored.visibility ?? {} };
  } catch {
    return { widths: {}, visibility: {} };
  }
}

export function rememberWidth(grid: string, field: string, width: number): void {
  const memory = readColumnMemory(grid);
  remember(grid, { ...memory, widths: { ...memory.widths, [field]: Math.round(width) } });
}

export function rememberVisibility(grid: string, visibility: Record<string, boolean>): void {
  remember(grid, { ...readColumnMemory(grid), visibility });
}

/** The remembered order, as far as the grid still has that column and sorts by it. */
export function readSorting<Row extends GridValidRowModel>(
  grid: string,
  columns: readonly GridColDef<Row>[],
): GridSortModel {
  const [field, direction] = (readPreference(`sort.${grid}`) ?? '').split(' ');
  const known = columns.find((column) => column.field === field && column.sortable === true);
  if (!known || (direction !== 'asc' && direction !== 'desc')) return [];
  return [{ field: known.field, sort: direction }];
}

export function rememberSorting(grid: string, [order]: GridSortModel): void {
  rememberPreference(`sort.${grid}`, order?.sort ? `${order.field} ${order.sort}` : '');
}

function remember(grid: string, memory: ColumnMemory): void {
  rememberPreference(`columns.${grid}`, JSON.stringify(memory));
}
