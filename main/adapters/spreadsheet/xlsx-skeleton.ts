import exceljs from 'exceljs/dist/exceljs.bare.min.js';
import type { Cell, DataValidation, Workbook, Worksheet } from 'exceljs';
import type { SheetPlan, WorkbookPlan } from '#domain/intake/sheet-plan.ts';
import { columnLetters } from '#domain/intake/sheet.ts';

/** Below the header, one row of cells as they are and one of cells that are wrong: they name the styles. */
export const patternRows = { plain: 2, bad: 3 } as const;

/** The whole workbook but for its rows: header, widths, styles, notes, dropdowns, and two rows as patterns. */
export async function writeSkeleton(plan: WorkbookPlan): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  book.title = plan.title;
  book.keywords = plan.mark;
  book.creator = 'Kantor KJP';
  for (const sheet of plan.sheets) addSheet(book, sheet);
  return new Uint8Array(await book.xlsx.writeBuffer({ useStyles: true, useSharedStrings: true }));
}

/** `@` is Excel's text format: what is typed there keeps its zeros and all its digits. */
const formats = { text: '@', number: '0', date: 'dd/mm/yyyy' } as const;

function addSheet(book: Workbook, plan: SheetPlan): void {
  const sheet = book.addWorksheet(plan.name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = plan.columns.map(({ header, width, format }) => ({
    header,
    width,
    style: { numFmt: formats[format] },
  }));
  sheet.getRow(1).font = { bold: true };
  for (const column of plan.columns.keys()) {
    sheet.getCell(patternRows.plain, column + 1);
    markBad(sheet.getCell(patternRows.bad, column + 1));
  }
  for (const [index, cells] of plan.rows.entries()) {
    for (const [column, { note }] of cells.entries()) {
      if (note !== undefined) sheet.getCell(index + 2, column + 1).note = { texts: [{ text: note }] };
    }
  }
  addDropdowns(sheet as Worksheet & Dropdowns, plan);
}

function markBad(cell: Cell): void {
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } };
  cell.font = { color: { argb: 'FF9C0006' } };
}

/** Missing in the types of the library: one dropdown for a whole range. */
type Dropdowns = Readonly<
  Record<'dataValidations', { add(range: string, validation: DataValidation): void }>
>;

function addDropdowns(sheet: Worksheet & Dropdowns, plan: SheetPlan): void {
  const lastRow = plan.rows.length + 1 + (plan.emptyRows ?? 0);
  if (lastRow < 2) return;
  for (const [index, { choices }] of plan.columns.entries()) {
    if (!choices) continue;
    const letters = columnLetters(index);
    const list: DataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [`"${choices.join(',')}"`],
      showErrorMessage: true,
      errorTitle: 'Isian tidak dikenal',
      error: `Pilih salah satu: ${choices.join(', ')}.`,
    };
    sheet.dataValidations.add(`${letters}2:${letters}${lastRow}`, list);
  }
}
