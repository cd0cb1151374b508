import { levels, type LevelGroup, levelGroupOf } from '../routing/levels.ts';
import { type Field, fieldLabels, fields } from './fields.ts';
import type { RecapReading, RecapRow } from './intake-row.ts';
import { type RowCode, rowRules } from './row-rules.ts';
import type { PlannedCell, PlannedColumn, WorkbookPlan } from './sheet-plan.ts';

/** Written into every template and read by people only: which layout a school has filled in. */
export const templateMark = 'Templat rekap KJP versi 1';

/** The empty recap a school fills in: text columns keep NIK and NPSN whole, dropdowns keep words known (U05). */
export function planTemplate(group: LevelGroup): WorkbookPlan {
  const left: readonly Field[] =
    group === 'SLB' ? ['npsn', 'birthPlaceDate', 'rtRw'] : ['npsn', 'birthPlaceDate', 'rtRw', 'level'];
  const columns = fields.filter((field) => !left.includes(field)).map((field) => planColumn(field, group));
  const guide = [
    'Isi lembar Rekap, satu peserta didik tiap baris. Jangan mengubah judul kolom.',
    'NIK, nomor KK, NISN, dan kode pos sudah berformat teks: ketik semua angkanya, termasuk nol di depan.',
    'Tanggal ditulis hari/bulan/tahun, misalnya 22/07/2013.',
    'Bila NIK belum ada, ketik "belum ada".',
    templateMark,
  ];
  return {
    title: 'Rekap usulan Kartu Jakarta Pintar',
    mark: templateMark,
    sheets: [
      { name: 'Rekap', columns, rows: [], emptyRows: 500 },
      {
        name: 'Petunjuk',
        columns: [{ header: 'Petunjuk pengisian', width: 100, format: 'text' }],
        rows: guide.map((value) => [{ value }]),
      },
    ],
  };
}

/** Rows that were held or rejected, in the file's own columns: corrected, the file can be imported again (U04). */
export function planProblemRows(reading: Extract<RecapReading, { kind: 'read' }>): WorkbookPlan {
  const columns = reading.header.columns.map((column): PlannedColumn =>
    column.field
      ? { ...planColumn(column.field, 'SLB'), header: column.label }
      : { header: column.label, width: 16, format: 'text' },
  );
  const rows = reading.rows
    .filter((row) => row.verdict !== 'accepted')
    .map((row) => planRow(row, reading.header.columns));
  return {
    title: 'Baris bermasalah',
    mark: templateMark,
    // Every cell is text here, dates too: what the school typed must come back exactly.
    sheets: [
      { name: reading.sheet, columns: columns.map((column) => ({ ...column, format: 'text' })), rows },
    ],
  };
}

/** The two sentences of a rule, as a cell note shows them. */
export function describeRule(code: RowCode): string {
  return `${code}: ${rowRules[code].what} ${rowRules[code].todo}`;
}

function planRow(row: RecapRow, columns: readonly { readonly letters: string }[]): readonly PlannedCell[] {
  return columns.map((column, index) => {
    const value = row.raw[index] ?? '';
    const problems = row.problems.filter((problem) =>
      problem.cell.endsWith(`!${column.letters}${String(row.rowNumber)}`),
    );
    if (problems.length === 0) return { value };
    // A number stays a number: sent back uncorrected it must be held again, never pass as a typed NIK (SP01).
    const isNumber = problems.some(({ code }) => code === 'ROW-010' || code === 'ROW-020');
    const sentences = problems.map(
      ({ code, other }) => describeRule(code) + (other === undefined ? '' : ` (${other})`),
    );
    return { value: isNumber ? Number(value) : value, bad: true, note: sentences.join('\n') };
  });
}

const wide: readonly Field[] = ['name', 'motherName', 'guardianName', 'address', 'birthPlaceDate'];
const narrow: readonly Field[] = ['no', 'sex', 'grade', 'rt', 'rw'];
const dates: readonly Field[] = ['birthDate', 'sktmDate', 'receivedOn'];
const ticks: readonly Field[] = ['docApplication', 'docKk', 'docSktm', 'docEnrolment'];

function planColumn(field: Field, group: LevelGroup): PlannedColumn {
  const choices = choicesOf(field, group);
  return {
    header: fieldLabels[field],
    width: wide.includes(field) ? 28 : narrow.includes(field) ? 6 : 18,
    format: field === 'no' ? 'number' : dates.includes(field) ? 'date' : 'text',
    ...(choices ? { choices } : {}),
  };
}

function choicesOf(field: Field, group: LevelGroup): readonly string[] | undefined {
  if (ticks.includes(field)) return ['ada', 'tidak ada'];
  if (field === 'sex') return ['L', 'P'];
  if (field === 'category') return ['sangat miskin', 'miskin', 'hampir miskin', 'rentan miskin'];
  if (field === 'kind') return ['baru', 'lanjutan'];
  return field === 'level' ? levels.filter((level) => levelGroupOf(level) === group) : undefined;
}
