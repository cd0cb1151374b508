import { guardFormula } from '#domain/intake/formula-guard.ts';

/** A column as far as copying needs it. */
export interface TextColumn {
  readonly field: string;
  readonly headerName?: string | undefined;
}

/** Rows as tab-separated text that Excel pastes in columns and never runs as formulas (U42). */
export function tableText(rows: readonly object[], columns: readonly TextColumn[]): string {
  const named = columns.filter((column) => (column.headerName ?? '') !== '');
  const head = named.map((column) => column.headerName ?? '').join('\t');
  const lines = rows.map((row) =>
    named.map((column) => cellText(new Map(Object.entries(row)).get(column.field))).join('\t'),
  );
  return [head, ...lines].join('\r\n');
}

function cellText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return guardFormula(value.replace(/[\t\r\n]+/g, ' '));
  if (isDeadline(value)) return value.lastDay ?? '';
  return Array.isArray(value) ? value.filter((part) => typeof part === 'string').join(', ') : '';
}

function isDeadline(value: unknown): value is { readonly lastDay: string | null } {
  return typeof value === 'object' && value !== null && 'lastDay' in value;
}
