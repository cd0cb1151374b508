import { type CellObject, type WorkSheet, read, utils } from '@e965/xlsx';
import { type FileProblem, fileProblem } from '#domain/intake/file-problems.ts';
import { type Cell, type Sheet, type SheetRow, cellAddress, columnLetters } from '#domain/intake/sheet.ts';
import { isDateFormat, numericValue } from './cell-values.ts';
import { limits } from './limits.ts';
import type { HiddenParts } from './ods-hidden.ts';

export type LegacyReading =
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** Reads .xls (BIFF) and .ods; an ods must have passed the pre-scan. Throws on a damaged file. */
export function readLegacy(bytes: Uint8Array, odsHidden: readonly HiddenParts[] = []): LegacyReading {
  let book;
  try {
    book = read(bytes, {
      type: 'array',
      cellFormula: true,
      cellNF: true,
      cellHTML: false,
      cellStyles: true,
      // Every row a BIFF sheet can have: one cut off here would vanish unseen.
      sheetRows: 65_536,
    });
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message)) {
      return { kind: 'refused', problem: fileProblem('IMP-003') };
    }
    throw error;
  }
  const date1904 = book.Workbook?.WBProps?.date1904 ?? false;
  const sheets: Sheet[] = [];
  for (const [index, name] of book.SheetNames.entries()) {
    const content = book.Sheets[name];
    if (!content) continue;
    const hidden = odsHidden[index] ?? hiddenParts(content);
    const rows = rowsOf(content, name, date1904, hidden.rows);
    const widest = Math.max(0, ...rows.map((row) => row.cells.at(-1)?.column ?? 0));
    const last = rows.at(-1)?.number ?? 0;
    if (last > limits.rows || widest >= limits.columns) {
      return { kind: 'refused', problem: fileProblem('IMP-009', `lembar ${name}`) };
    }
    sheets.push({
      name,
      rows,
      hiddenColumns: hidden.columns,
      hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
      date1904,
    });
  }
  return { kind: 'sheets', sheets };
}

/** Walks only the cells that exist: the declared range may be the whole sheet. */
function rowsOf(
  content: WorkSheet,
  sheet: string,
  date1904: boolean,
  hidden: ReadonlySet<number>,
): readonly SheetRow[] {
  const byRow = new Map<number, Cell[]>();
  for (const [address, value] of Object.entries(content)) {
    if (address.startsWith('!')) continue;
    const { r, c } = utils.decode_cell(address);
    const cell = readCell(value as CellObject, cellAddress(sheet, c, r + 1), c, date1904);
    if (!cell) continue;
    const cells = byRow.get(r) ?? [];
    cells.push(cell);
    byRow.set(r, cells);
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([index, cells]) => ({
      number: index + 1,
      hidden: hidden.has(index + 1),
      cells: cells.sort((a, b) => a.column - b.column),
    }));
}

/** An ods keeps the error of a formula as its text. */
const errorText = /^(Err:\d{3}|#(REF|N\/A|VALUE|NAME|DIV\/0|NUM|NULL)[!?]?)$/;

function readCell(cell: CellObject, address: string, column: number, date1904: boolean): Cell | null {
  const place = { address, column, fromFormula: cell.f !== undefined };
  const { v: value } = cell;
  if (cell.t === 'e') return { ...place, kind: 'error', text: cell.w ?? '#' };
  if (value === undefined || cell.t === 'z') {
    return place.fromFormula ? { ...place, kind: 'formula-without-value', text: '' } : null;
  }
  if (typeof value === 'number') {
    return { ...place, ...numericValue(value, isDateFormat(String(cell.z ?? '')), date1904) };
  }
  if (typeof value === 'boolean') return { ...place, kind: 'bool', text: value ? 'BENAR' : 'SALAH' };
  if (value instanceof Date) return null;
  return {
    ...place,
    kind: place.fromFormula && errorText.test(value) ? 'error' : 'text',
    text: value.replaceAll('\0', ''),
  };
}

function hiddenParts(content: WorkSheet): HiddenParts {
  return {
    rows: new Set(hiddenIndexes(content['!rows']).map((index) => index + 1)),
    columns: hiddenIndexes(content['!cols']).map((index) => columnLetters(index)),
  };
}

function hiddenIndexes(infos: readonly ({ hidden?: boolean } | undefined)[] | undefined): readonly number[] {
  return [...(infos ?? [])].flatMap((info, index) => (info?.hidden === true ? [index] : []));
}
