import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { describeFileProblem } from '#domain/intake/file-problems.ts';
import type { WorkbookPlan } from '#domain/intake/sheet-plan.ts';
import { kindLabels } from '#domain/deadlines/explain-deadline.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { type HolidayTable, parseHolidayTable } from '#domain/deadlines/parse-holiday-table.ts';
import {
  holidayColumns,
  type HolidayReading,
  readHolidaySheet,
  unconfirmed,
} from '#domain/deadlines/read-holiday-sheet.ts';
import { holidaysOf } from '../../../db/queries/calendar.ts';
import { type Desk, type Job, reading, todayOf } from '../desk.ts';
import { appName } from '../exchange/prepare-paket.ts';
import { readSpreadsheet, writeSpreadsheet } from '../imports/spreadsheet-tasks.ts';
import { tablesOf } from './read-calendar.ts';

// A year has some 30 days off; this is room for every year anybody will hold.
const mostJsonBytes = 1_000_000;

/** Reads a table from xlsx, ods, csv or JSON, told by its content; nothing is stored. */
export async function readHolidayFile(
  desk: Desk,
  request: ParsedRequestOf<'holidays.read'>,
  job: Job,
): Promise<ResponseOf<'holidays.read'>> {
  const file = desk.shelf.take(request.file) ?? refuse('SYS-008');
  const found = isJson(file.bytes) ? readJson(file) : await readSheets(desk, file, job);
  if (found.days.length === 0 && found.problems.length === 0)
    refuse('CAL-004', { name: file.name, detail: 'tidak ada satu pun hari libur di dalamnya' });
  return found;
}

/** One year of the network's table as a workbook or as the JSON the program itself ships. */
export async function exportHolidays(
  desk: Desk,
  { year, format }: ParsedRequestOf<'holidays.export'>,
  job: Job,
): Promise<ResponseOf<'holidays.export'>> {
  const tables = tablesOf(await holidaysOf(reading(desk)));
  const table = tables.find((one) => one.year === year) ?? refuse('CAL-007', { year });
  const bytes = format === 'json' ? jsonOf(table) : await writeSpreadsheet(desk, workbookOf(table), job);
  return desk.shelf.offer(`Hari libur ${year}.${format}`, bytes);
}

type NamedFile = { readonly name: string; readonly bytes: Uint8Array };

/** The first byte that is no blank: no spreadsheet format begins with a brace or bracket. */
function isJson(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte > 32 && byte < 128);
  return first === 0x7b || first === 0x5b;
}

function readJson(file: NamedFile): HolidayReading {
  const tables = [jsonIn(file)].flat().map((json) => parseHolidayTable(json));
  const days = tables.flatMap((table) => (table.ok ? table.value.days : []));
  const problems = tables.flatMap((table, index) =>
    table.ok ? [] : [{ place: `tabel ke-${index + 1}`, what: jsonProblems[table.problem] }],
  );
  return { days, problems };
}

const jsonProblems = {
  'table-shape': 'bukan objek dengan year, version, dan days',
  'day-shape': 'ada hari tanpa date, kind, name, atau basis yang benar',
  'day-outside-year': 'ada hari di luar tahun tabelnya',
} as const;

function jsonIn({ name, bytes }: NamedFile): unknown {
  if (bytes.length > mostJsonBytes) refuse('CAL-004', { name, detail: 'terlalu besar' });
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch (error) {
    return refuse('CAL-004', { name, detail: 'JSON tidak utuh' }, error);
  }
}

async function readSheets(desk: Desk, file: NamedFile, job: Job): Promise<HolidayReading> {
  const read = await readSpreadsheet(desk, file, job);
  if (read.kind === 'paket') return refuse('IMP-028');
  if (read.kind === 'refused')
    return refuse('CAL-004', { name: file.name, detail: describeFileProblem(read.problem).what });
  const today: IsoDate = todayOf(desk);
  const tables = read.sheets.map((sheet) => readHolidaySheet(sheet, today)).filter((table) => table !== null);
  if (tables.length === 0)
    return refuse('CAL-004', { name: file.name, detail: 'kolom Tanggal, Jenis, dan Nama tidak ditemukan' });
  return {
    days: tables.flatMap(({ days }) => days),
    problems: tables.flatMap(({ problems }) => problems),
  };
}

function jsonOf({ year, version, days }: HolidayTable): Uint8Array {
  const table = {
    schemaVersion: 1,
    year,
    version,
    days: days.map((day) => ({ ...day, status: day.basis === null ? unconfirmed : 'ditetapkan' })),
  };
  return new TextEncoder().encode(`${JSON.stringify(table, null, 2)}\n`);
}

function workbookOf({ year, days }: HolidayTable): WorkbookPlan {
  const choices = ['nasional', 'cuti bersama', 'daerah'];
  const widths = [14, 16, 48, 70];
  return {
    title: `Hari libur ${year}`,
    mark: appName,
    sheets: [
      {
        name: `Libur ${year}`,
        columns: holidayColumns.map((header, index) => ({
          header,
          width: widths[index] ?? 20,
          format: header === 'Tanggal' ? 'date' : 'text',
          ...(header === 'Jenis' && { choices }),
        })),
        rows: days.map(({ date, kind, name, basis }) =>
          [date, kindLabels[kind].replace('libur ', ''), name, basis ?? unconfirmed].map((value) => ({
            value,
          })),
        ),
        emptyRows: 20,
      },
    ],
  };
}
