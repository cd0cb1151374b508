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

function remember(grid: string, memory: ColumnMemory): void {
  rememberPreference(`columns.${grid}`, JSON.stringify(memory));
}
