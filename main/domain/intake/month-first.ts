import type { IsoDate } from '../deadlines/iso-date.ts';
import type { Field } from './fields.ts';
import type { Header, HeaderColumn } from './header.ts';
import { readDateCell, readDateText } from './read-date.ts';
import { type Sheet, type SheetRow, cellAt } from './sheet.ts';

const dateFields: readonly Field[] = ['birthDate', 'birthPlaceDate', 'sktmDate', 'receivedOn'];

/** The first date column that holds a date only possible month first: its other dates may be swapped unseen (U07). */
export function findMonthFirstColumn(
  sheet: Sheet,
  header: Header,
  rows: readonly SheetRow[],
  today: IsoDate,
): { readonly column: HeaderColumn; readonly addresses: readonly string[] } | null {
  for (const column of header.columns) {
    if (!column.field || !dateFields.includes(column.field)) continue;
    const found = rows.flatMap((row) => {
      const cell = cellAt(row, column.column);
      if (!cell) return [];
      const afterPlace = /,\s*(\d.*)$/.exec(cell.text)?.[1];
      const reading =
        column.field === 'birthPlaceDate'
          ? readDateText(afterPlace ?? cell.text, today)
          : readDateCell(cell, sheet.date1904, today);
      return reading.kind === 'month-first' ? [cell.address] : [];
    });
    if (found.length > 0) return { column, addresses: found };
  }
  return null;
}
