import type { Parsed } from '../parsed.ts';
import { levels } from '../routing/levels.ts';
import type { AmountTable } from './amount-table.ts';

type AmountRow = AmountTable['rows'][number];

/** Which line of the list cannot be read; counted from 1, the heading included. */
export interface UnreadLine {
  readonly line: number;
  readonly text: string;
}

/**
 * Reads amounts from lines `jenjang;status;klaster;personal;spp;satuan`, as saved from a spreadsheet.
 *
 * Semicolon, comma or tab between the fields; `Rp250.000` and `250000` are the same; `semester` only for LKP.
 */
export function readAmountList(
  text: string,
):
  | { readonly ok: true; readonly rows: readonly AmountRow[] }
  | { readonly ok: false; readonly at: UnreadLine } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const rows: AmountRow[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || (index === 0 && /jenjang/i.test(line))) continue;
    const row = readLine(line);
    if (!row.ok) return { ok: false, at: { line: index + 1, text: line.trim() } };
    rows.push(row.value);
  }
  return rows.length === 0 ? { ok: false, at: { line: 1, text: '' } } : { ok: true, rows };
}

function readLine(line: string): Parsed<AmountRow, 'unreadable'> {
  const separator = /[;\t]/.exec(line)?.[0] ?? ',';
  const [levelText = '', statusText = '', clusterText = '', personalText = '', sppText = '', unit = ''] = line
    .split(separator)
    .map((field) => field.trim().replace(/^"|"$/g, ''));
  const level = levels.find((known) => known.toLowerCase() === levelText.toLowerCase());
  const status = (['negeri', 'swasta'] as const).find((known) => known === statusText.toLowerCase());
  const cluster = ([1, 2, 3] as const).find((known) => String(known) === clusterText) ?? null;
  const personal = rupiahIn(personalText);
  const spp = sppText === '' || sppText === '-' ? 0 : rupiahIn(sppText);
  if (!level || !status || personal === null || personal === 0 || spp === null) return unreadable;
  if (clusterText !== '' && clusterText !== '-' && cluster === null) return unreadable;
  if (!/^(|bulan|semester)$/i.test(unit)) return unreadable;
  const per = /semester/i.test(unit) ? 'semester' : 'month';
  return { ok: true, value: { level, status, cluster, personal, spp, per } };
}

const unreadable = { ok: false, problem: 'unreadable' } as const;

/** `Rp250.000`, `250.000,00` or `250000`; null for anything else. */
function rupiahIn(text: string): number | null {
  const match = /^(?:rp\.?\s*)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,00)?(?:,-)?$/i.exec(text);
  return match ? Number((match[1] ?? '').replaceAll('.', '')) : null;
}
