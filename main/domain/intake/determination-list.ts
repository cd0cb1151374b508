import { headerKey } from './fields.ts';
import type { Sheet } from './sheet.ts';

/** One line of the list annexed to a Keputusan Gubernur (DOC-21). */
export interface DeterminationLine {
  readonly nik: string | null;
  readonly name: string;
  readonly determined: boolean;
  /** Whole rupiah; null where the list leaves it open. */
  readonly amount: number | null;
  readonly note: string | null;
}

export type DeterminationReading =
  | { readonly kind: 'read'; readonly lines: readonly DeterminationLine[] }
  | { readonly kind: 'no-header' }
  /** An amount or a NIK that cannot be read safely: the whole list is refused, with the cell. */
  | { readonly kind: 'bad-cell'; readonly cell: string };

const names = {
  nik: ['nik'],
  name: ['nama', 'namapesertadidik', 'namapenerima'],
  status: ['status', 'hasil', 'keterangan'],
  amount: ['besaran', 'jumlah', 'nominal', 'besaranbantuan'],
  note: ['catatan'],
} as const;

/** Reads the list by its headers; a line without a status is determined, as the annex lists recipients. */
export function readDeterminationList(sheet: Sheet): DeterminationReading {
  const header = sheet.rows.findIndex(
    (row) => columnOf(row.cells, 'name') !== null && columnOf(row.cells, 'nik') !== null,
  );
  const head = sheet.rows[header];
  if (!head) return { kind: 'no-header' };
  const columns = {
    nik: columnOf(head.cells, 'nik'),
    name: columnOf(head.cells, 'name'),
    status: columnOf(head.cells, 'status'),
    amount: columnOf(head.cells, 'amount'),
    note: columnOf(head.cells, 'note'),
  };
  const lines: DeterminationLine[] = [];
  for (const row of sheet.rows.slice(header + 1)) {
    const cell = (column: number | null) =>
      column === null ? undefined : row.cells.find((one) => one.column === column);
    const name = cell(columns.name)?.text.trim() ?? '';
    const nik = cell(columns.nik);
    if (name === '') continue;
    if (nik && nik.kind !== 'text') return { kind: 'bad-cell', cell: nik.address };
    const amount = amountOf(cell(columns.amount)?.text ?? '');
    if (amount === 'unreadable') return { kind: 'bad-cell', cell: cell(columns.amount)?.address ?? '' };
    const digits = nik?.text.replace(/\D/g, '') ?? '';
    lines.push({
      nik: digits === '' ? null : digits,
      name,
      determined: !/tidak|ditolak/i.test(cell(columns.status)?.text ?? ''),
      amount,
      note: cell(columns.note)?.text.trim() || null,
    });
  }
  return { kind: 'read', lines };
}

function columnOf(cells: Sheet['rows'][number]['cells'], field: keyof typeof names): number | null {
  const known: readonly string[] = names[field];
  return cells.find((cell) => known.includes(headerKey(cell.text)))?.column ?? null;
}

/** `Rp1.800.000,00`, `1.800.000`, `1800000`. */
function amountOf(text: string): number | null | 'unreadable' {
  const bare = text.replace(/^\s*rp\.?\s*/i, '').trim();
  if (bare === '' || bare === '-') return null;
  const match = /^(\d{1,3}(?:\.\d{3})*|\d+)(?:,00?)?$/.exec(bare);
  return match?.[1] === undefined ? 'unreadable' : Number(match[1].replaceAll('.', ''));
}
