import { type Cell, type Sheet, type SheetRow, cellAddress, columnLetters } from '#domain/intake/sheet.ts';
import { isDateFormat, numericValue } from './cell-values.ts';
import { attribute, scanXml } from './scan-xml.ts';
import { type ZipEntry, unpackEntry } from './zip-directory.ts';

export interface XlsxParts {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

/**
 * Reads the cells of a pre-scanned xlsx (ECMA-376 part 1, 18.3) and nothing else.
 *
 * Merges, names, validations and drawings, where ready-made readers spend gigabytes, are not even looked at.
 * Throws on a file without workbook or with broken XML.
 */
export async function readXlsx(parts: XlsxParts): Promise<readonly Sheet[]> {
  const workbook = await readWorkbook(parts);
  const strings = await readSharedStrings(parts);
  const dateStyles = await readDateStyles(parts);
  const sheets: Sheet[] = [];
  for (const { name, hidden, path } of workbook.sheets) {
    const { rows, hiddenColumns } = await readSheet(parts, path, name, { strings, dateStyles, date1904: workbook.date1904 });
    sheets.push({ name, hidden, rows, hiddenColumns, date1904: workbook.date1904 });
  }
  return sheets;
}

interface Workbook {
  readonly date1904: boolean;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly path: string }[];
}

async function readWorkbook(parts: XlsxParts): Promise<Workbook> {
  const path = [...parts.entries.keys()].find((name) => /(^|\/)workbook[^/]*\.xml$/i.test(name)) ?? '';
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const targets = new Map<string, string>();
  await scanPart(parts, `${folder}_rels/${path.slice(folder.length)}.rels`, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const target = attribute(attributes, 'Target') ?? '';
      targets.set(attribute(attributes, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : folder + target);
    },
  });
  let date1904 = false;
  const sheets: { name: string; hidden: boolean; path: string }[] = [];
  await scanPart(parts, path, {
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      sheets.push({
        name: attribute(attributes, 'name') ?? '',
        hidden: (attribute(attributes, 'state') ?? 'visible') !== 'visible',
        path: targets.get(/\br?:?id\s*=\s*"([^"]*)"/.exec(attributes.replace(/sheetId\s*=\s*"[^"]*"/, ''))?.[1] ?? '') ?? '',
      });
    },
  });
  if (sheets.length === 0) throw new Error('A workbook without sheets');
  return { date1904, sheets };
}

/** Rich text is joined, phonetic readings (`rPh`) are left out. */
async function readSharedStrings(parts: XlsxParts): Promise<readonly string[]> {
  const path = [...parts.entries.keys()].find((name) => /(^|\/)sharedStrings\.xml$/i.test(name));
  const strings: string[] = [];
  if (path === undefined) return strings;
  let current = '';
  let reading = false;
  let phonetic = false;
  await scanPart(parts, path, {
    open: (name, _attributes, selfClosing) => {
      if (name === 'si') current = '';
      if (name === 'si' && selfClosing) strings.push('');
      if (name === 'rPh' && !selfClosing) phonetic = true;
      reading = name === 't' && !selfClosing && !phonetic;
    },
    text: (text) => {
      if (reading) current += text;
    },
    close: (name) => {
      if (name === 't') reading = false;
      if (name === 'rPh') phonetic = false;
      if (name === 'si') strings.push(unescapeControls(current));
    },
  });
  return strings;
}

// ECMA-376 part 1, 18.8.30: the built-in formats that show a date.
const builtInDates = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];

/** Indexes of cell styles that show a date. Without styles.xml there are none, and dates stay serial numbers. */
async function readDateStyles(parts: XlsxParts): Promise<ReadonlySet<number>> {
  const path = [...parts.entries.keys()].find((name) => /(^|\/)styles\.xml$/i.test(name));
  const dates = new Set<number>();
  if (path === undefined) return dates;
  const formats = new Set(builtInDates);
  let inCellFormats = false;
  let index = 0;
  await scanPart(parts, path, {
    open: (name, attributes) => {
      const id = Number(attribute(attributes, 'numFmtId') ?? -1);
      if (name === 'numFmt' && isDateFormat(attribute(attributes, 'formatCode') ?? '')) formats.add(id);
      if (name === 'cellXfs') inCellFormats = true;
      if (name !== 'xf' || !inCellFormats) return;
      if (formats.has(id)) dates.add(index);
      index += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return dates;
}

interface Book {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly date1904: boolean;
}

async function readSheet(
  parts: XlsxParts,
  path: string,
  sheet: string,
  book: Book,
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
        cell = { column, type, style: Number(attribute(attributes, 's') ?? 0), value: '', hasValue: false, formula: false };
      } else if (name === 'f') cell.formula = true;
      else if (name === 'col' && /^(1|true)$/.test(attribute(attributes, 'hidden') ?? '')) {
        hiddenColumns.push(...lettersBetween(Number(attribute(attributes, 'min')), Number(attribute(attributes, 'max'))));
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
  book: Book,
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

async function scanPart(parts: XlsxParts, path: string, handler: Parameters<typeof scanXml>[1]): Promise<void> {
  const entry = parts.entries.get(path);
  if (!entry) throw new Error('A part of the workbook is missing');
  await scanXml(unpackEntry(parts.bytes, entry), handler);
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Letters of columns `first` to `last` (from 1); a run to the end of the sheet is cut, nobody names 16,384 columns. */
function lettersBetween(first: number, last: number): readonly string[] {
  const count = Math.max(0, Math.min(last, 200) - first + 1);
  return Array.from({ length: count }, (_, index) => columnLetters(first - 1 + index));
}

/** `_x000D_` is how the format writes a control character. */
function unescapeControls(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
