/** Signs a spreadsheet takes for the beginning of a formula, and their full-width twins (P14). */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/;

/** Rows as csv for a spreadsheet in Indonesia: `;` between cells, UTF-8 with its mark, nothing executable. */
export function csvBytes(rows: readonly (readonly (string | number | null)[])[]): Uint8Array {
  const lines = rows.map((row) => row.map(cellText).join(';'));
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`);
}

function cellText(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
