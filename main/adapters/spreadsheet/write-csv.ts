import { guardFormula } from '#domain/intake/formula-guard.ts';

/**
 * Writes rows as a csv that Excel in Indonesian opens in columns: `;`, CRLF, UTF-8 with byte-order mark.
 *
 * Text that a spreadsheet would run as a formula gets a `'` in front (promise P14).
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): Uint8Array {
  const lines = rows.map((row) => row.map((value) => csvField(value)).join(';'));
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`);
}

function csvField(value: string | number | null): string {
  // A line break inside a field would begin a cell of its own in a program that expects another delimiter.
  const text = typeof value === 'string' ? guardFormula(value).replace(/[\r\n]+/g, ' ') : String(value ?? '');
  return /[;,"\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
