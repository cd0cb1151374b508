import Papa from 'papaparse';
import { type FileProblem, fileProblem } from '#domain/intake/file-problems.ts';
import { type Sheet, cellAddress } from '#domain/intake/sheet.ts';
import { type CsvDialect, guessDialect } from './csv-dialect.ts';
import { limits } from './limits.ts';

export type CsvReading =
  | { readonly kind: 'sheet'; readonly sheet: Sheet; readonly dialect: CsvDialect }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** Reads a whole csv of recap size; every cell is text, so lost zeros and `3,17E+15` stay visible. */
export function readCsv(bytes: Uint8Array, sheetName: string): CsvReading {
  const dialect = guessDialect(bytes, true);
  const text = new TextDecoder(dialect.encoding).decode(bytes);
  // A NUL far behind the first bytes: noise that began like a list.
  if (text.includes('\0')) return refused('IMP-002', 'isinya bukan teks');
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: dialect.delimiter });
  const quote = errors.find((error) => error.type === 'Quotes');
  if (quote) return refused('IMP-014', String(lineAt(text, quote.index ?? 0)));
  if (data.length > limits.rows) return refused('IMP-009', `${data.length} baris`);
  if (data.some((row) => row.length > limits.columns))
    return refused('IMP-009', `lebih dari ${limits.columns} kolom`);
  const rows = data.map((values, index) => ({
    number: index + 1,
    hidden: false,
    cells: values.flatMap((value, column) =>
      value === ''
        ? []
        : [
            {
              address: cellAddress(sheetName, column, index + 1),
              column,
              kind: 'text' as const,
              text: value,
              fromFormula: false,
            },
          ],
    ),
  }));
  const filled = rows.filter((row) => row.cells.length > 0);
  return {
    kind: 'sheet',
    sheet: { name: sheetName, rows: filled, hiddenColumns: [], hidden: false, date1904: false },
    dialect,
  };
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\r|\n/).length;
}

function refused(code: FileProblem['code'], detail: string): CsvReading {
  return { kind: 'refused', problem: fileProblem(code, detail) };
}
