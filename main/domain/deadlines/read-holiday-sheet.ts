import { headerKey } from '../intake/fields.ts';
import { readDateCell } from '../intake/read-date.ts';
import { cellAddress, cellAt, type Sheet, type SheetRow } from '../intake/sheet.ts';
import type { Holiday, HolidayKind } from './holiday-calendar.ts';
import type { IsoDate } from './iso-date.ts';

/** One row that cannot be taken: where it stands and what is wrong, in Indonesian without a final full stop. */
export interface HolidayRowProblem {
  readonly place: string;
  readonly what: string;
}

export interface HolidayReading {
  readonly days: readonly Holiday[];
  readonly problems: readonly HolidayRowProblem[];
}

export const holidayColumns = ['Tanggal', 'Jenis', 'Nama', 'Dasar'] as const;
type Column = (typeof holidayColumns)[number];

/** Reads the sheet the program itself exports, or one like it; null when no row names date, kind and name. */
export function readHolidaySheet(sheet: Sheet, today: IsoDate): HolidayReading | null {
  for (const [index, row] of sheet.rows.entries()) {
    const columns = columnsOf(row);
    if (!columns.has('Tanggal') || !columns.has('Jenis') || !columns.has('Nama')) continue;
    const read = sheet.rows.slice(index + 1).map((each) => readRow(sheet, each, columns, today));
    return { days: read.flatMap(({ days }) => days), problems: read.flatMap(({ problems }) => problems) };
  }
  return null;
}

/** `Cuti Bersama`, `cuti-bersama`, `Libur nasional` and so on. */
export function readHolidayKind(text: string): HolidayKind | null {
  return kindNames.get(headerKey(text)) ?? null;
}

const kindNames = new Map<string, HolidayKind>([
  ['nasional', 'nasional'],
  ['liburnasional', 'nasional'],
  ['cutibersama', 'cuti-bersama'],
  ['daerah', 'daerah'],
  ['liburdaerah', 'daerah'],
]);

function columnsOf(row: SheetRow): ReadonlyMap<Column, number> {
  return new Map(
    row.cells.flatMap(({ column, text }) => {
      const name = holidayColumns.find((one) => headerKey(one) === headerKey(text));
      return name ? [[name, column] as const] : [];
    }),
  );
}

function readRow(
  sheet: Sheet,
  row: SheetRow,
  columns: ReadonlyMap<Column, number>,
  today: IsoDate,
): HolidayReading {
  const place = (column: Column) => cellAddress(sheet.name, columns.get(column) ?? 0, row.number);
  const cell = (column: Column) => cellAt(row, columns.get(column) ?? -1);
  const text = (column: Column) => cell(column)?.text.trim() ?? '';
  const date = readDateCell(cell('Tanggal'), sheet.date1904, today);
  if (date.kind === 'blank' && text('Nama') === '') return { days: [], problems: [] };
  const kind = readHolidayKind(text('Jenis'));
  const problems = [
    ...(date.kind === 'date'
      ? []
      : [{ place: place('Tanggal'), what: `"${text('Tanggal')}" bukan tanggal` }]),
    ...(kind
      ? []
      : [{ place: place('Jenis'), what: `"${text('Jenis')}" bukan nasional, cuti bersama, atau daerah` }]),
    ...(text('Nama') === '' ? [{ place: place('Nama'), what: 'nama hari libur kosong' }] : []),
  ];
  if (problems.length > 0 || date.kind !== 'date' || !kind) return { days: [], problems };
  const basis = text('Dasar');
  return {
    days: [
      {
        date: date.date,
        kind,
        name: text('Nama'),
        basis: basis === '' || basis === unconfirmed ? null : basis,
      },
    ],
    problems: [],
  };
}

/** What stands where nobody has named the decision behind a day. */
export const unconfirmed = 'belum dipastikan';
