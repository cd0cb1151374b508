import {
  type Cell,
  type Sheet,
  type SheetRow,
  cellAddress,
  columnIndex,
  columnLetters,
} from '#domain/intake/sheet.ts';
import { numericValue } from './cell-values.ts';
import { attribute } from './scan-xml.ts';
import { type XlsxBook, type XlsxParts, readBook, scanPart, unescapeControls } from './xlsx-book.ts';

/**
 * Reads the cells of a pre-scanned xlsx (ECMA-376 part 1, 18.3) and nothing else.
 *
 * Merges, names, validations and drawings, where ready-made readers spend gigabytes, are not even looked at.
 * Throws on a file without workbook or with broken XML.
 */
export async function readXlsx(parts: XlsxParts): Promise<readonly Sheet[]> {
  const book = await readBook(parts);
  const sheets: Sheet[] = [];
  for (const { name, hidden, path } of book.sheets) {
    sheets.push({ name, hidden, date1904: book.date1904, ...(await readSheet(parts, path, name, book)) });
  }
  return sheets;
}

async function readSheet(
  parts: XlsxParts,
  path: string,
  sheet: string,
  book: XlsxBook,
): Promise<{ rows: readonly SheetRow[]; hiddenColumns: readonly string[] }> {
  const rows: SheetRow[] = [];
  const hiddenColumns: string[] = [];
  let row = { number: 0, hidden: false, cells: [] as Cell[] };
  let cell = { column: -1, type: 'n', style: 0, value: '', hasValue: false, formula: false };
  let reading = false;
  await scanPart(parts, path, {
    open: (name, attributes, selfClosing) => {
      if (name === 'row') {
        const number = Number(attribute(attributes, 'r') ?? row.number + 1);
        row = { number, hidden: /^(1|true)$/.test(attribute(attributes, 'hidden') ?? ''), cells: [] };
        cell.column = -1;
      } else if (name === 'c') {
        const letters = /^[A-Z]+/.exec(attribute(attributes, 'r') ?? '')?.[0];
        const column = letters === undefined ? cell.column + 1 : columnIndex(letters);
        const type = attribute(attributes, 't') ?? 'n';
        cell = {
          column,
          type,
          style: Number(attribute(attributes, 's') ?? 0),
          value: '',
          hasValue: false,
          formula: false,
        };
      } else if (name === 'f') cell.formula = true;
      else if (name === 'col' && /^(1|true)$/.test(attribute(attributes, 'hidden') ?? '')) {
        hiddenColumns.push(
          ...lettersBetween(Number(attribute(attributes, 'min')), Number(attribute(attributes, 'max'))),
        );
      }
      reading = (name === 'v' || name === 't') && !selfClosing;
      if (reading) cell.hasValue = true;
    },
    text: (text) => {
      if (reading) cell.value += text;
    },
    close: (name) => {
      reading = false;
      if (name === 'row' && row.cells.length > 0) rows.push(row);
      if (name !== 'c' || !(cell.hasValue || cell.formula)) return;
      const address = cellAddress(sheet, cell.column, row.number);
      row.cells.push({ address, column: cell.column, fromFormula: cell.formula, ...cellValue(cell, book) });
    },
  });
  return { rows, hiddenColumns };
}

function cellValue(
  cell: { readonly type: string; readonly style: number; readonly value: string; readonly hasValue: boolean },
  book: XlsxBook,
): Pick<Cell, 'kind' | 'text' | 'number'> {
  const { type, value } = cell;
  if (!cell.hasValue || (value === '' && type !== 'str' && type !== 'inlineStr')) {
    return { kind: 'formula-without-value', text: '' };
  }
  if (type === 'inlineStr' || type === 'str') return { kind: 'text', text: unescapeControls(value) };
  if (type === 'e') return { kind: 'error', text: value };
  if (type === 'b') return { kind: 'bool', text: value === '1' ? 'BENAR' : 'SALAH' };
  if (type === 'd') return { kind: 'text', text: value };
  if (type === 's') {
    const text = book.strings[Number(value)];
    // A text that the file does not hold (SP21): an error of this cell, not of the program.
    return text === undefined ? { kind: 'error', text: '' } : { kind: 'text', text };
  }
  const number = Number(value);
  if (!Number.isFinite(number)) return { kind: 'error', text: value };
  return numericValue(number, book.dateStyles.has(cell.style), book.date1904);
}

/** Letters of columns `first` to `last` (from 1); a run to the end of the sheet is cut, nobody names 16,384 columns. */
function lettersBetween(first: number, last: number): readonly string[] {
  const count = Math.max(0, Math.min(last, 200) - first + 1);
  return Array.from({ length: count }, (_, index) => columnLetters(first - 1 + index));
}
