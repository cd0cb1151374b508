import exceljs from 'exceljs/dist/exceljs.bare.min.js';
import type { Cell, DataValidation, Workbook, Worksheet } from 'exceljs';
import type { PlannedCell, SheetPlan, WorkbookPlan } from '#domain/intake/sheet-plan.ts';
import { columnLetters } from '#domain/intake/sheet.ts';

/** Writes a workbook. Strings become text cells, never formulas, whatever they start with (SP22, P14). */
export async function writeXlsx(plan: WorkbookPlan): Promise<Uint8Array> {
  // Written from its plain model alone: of a long list, the cells beside it would pass the memory of a task.
  const book = Object.defineProperty(new exceljs.Workbook(), 'model', { value: modelOf(plan) });
  return new Uint8Array(await book.xlsx.writeBuffer({ useStyles: true, useSharedStrings: true }));
}

function modelOf(plan: WorkbookPlan): unknown {
  const book = new exceljs.Workbook();
  book.title = plan.title;
  book.keywords = plan.mark;
  book.creator = 'Kantor KJP';
  for (const sheet of plan.sheets) addSheet(book, sheet);
  return book.model;
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
  for (const [index, cells] of plan.rows.entries()) {
    for (const [column, cell] of cells.entries()) fillCell(sheet.getCell(index + 2, column + 1), cell);
  }
  addDropdowns(sheet, plan);
}

function fillCell(target: Cell, cell: PlannedCell): void {
  if (cell.value !== '' && cell.value !== null) target.value = cell.value;
  if (cell.bad === true) {
    target.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } };
    target.font = { color: { argb: 'FF9C0006' } };
  }
  if (cell.note !== undefined) target.note = { texts: [{ text: cell.note }] };
}

function addDropdowns(sheet: Worksheet, plan: SheetPlan): void {
  const lastRow = plan.rows.length + 1 + (plan.emptyRows ?? 0);
  if (lastRow < 2) return;
  for (const [index, { choices, format }] of plan.columns.entries()) {
    const letters = columnLetters(index);
    for (let row = plan.rows.length + 2; row <= lastRow; row += 1) {
      sheet.getCell(row, index + 1).numFmt = formats[format];
    }
    if (!choices) continue;
    const list: DataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [`"${choices.join(',')}"`],
      showErrorMessage: true,
      errorTitle: 'Isian tidak dikenal',
      error: `Pilih salah satu: ${choices.join(', ')}.`,
    };
    for (let row = 2; row <= lastRow; row += 1) sheet.getCell(`${letters}${row}`).dataValidation = list;
  }
}
