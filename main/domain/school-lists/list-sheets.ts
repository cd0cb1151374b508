import type { PlannedCell, PlannedColumn, WorkbookPlan } from '../intake/sheet-plan.ts';
import type { PolicyEdition } from '../policy/policy-edition.ts';
import type { Level } from '../routing/levels.ts';
import { cancelReasons } from './cancel-reasons.ts';
import { answers, questionCodes, questionsOf } from './instrument.ts';
import { broughtCodes, type ListField, listFieldLabels, listFields, uploadCodes } from './list-fields.ts';
import type { ListColumn, ReadListRow } from './list-row.ts';
import { listRowRules } from './row-rules.ts';
import { rowStateLabels } from './row-states.ts';

/** Written into every template and read by people only. */
export const listTemplateMark = 'Templat Data Siswa KJP Plus versi 1';

/** The empty Data Siswa of one school: identity, verdict, the ten answers with their details, both checklists. */
export function planListTemplate(edition: PolicyEdition, levels: readonly Level[]): WorkbookPlan {
  return {
    title: 'Data Siswa KJP Plus',
    mark: listTemplateMark,
    sheets: [
      {
        name: 'Data Siswa',
        columns: listFields.map((field) => planColumn(field, edition, levels)),
        rows: [],
        emptyRows: 300,
      },
      {
        name: 'Petunjuk',
        columns: [{ header: 'Petunjuk pengisian', width: 110, format: 'text' }],
        rows: guide(edition).map((value) => [{ value }]),
      },
    ],
  };
}

/** Held and rejected rows in the file's own columns, bad cells red with a note (U04). */
export function planListProblems(
  sheet: string,
  columns: readonly ListColumn[],
  rows: readonly Pick<ReadListRow, 'rowNumber' | 'problems' | 'raw'>[],
): WorkbookPlan {
  return {
    title: 'Baris bermasalah',
    mark: listTemplateMark,
    sheets: [
      {
        name: sheet,
        columns: columns.map(({ label }) => ({ header: label, width: 20, format: 'text' })),
        rows: rows.map((row) => columns.map((column, index) => planCell(row, column, index))),
      },
    ],
  };
}

function planCell(
  { raw, problems, rowNumber }: Pick<ReadListRow, 'rowNumber' | 'problems' | 'raw'>,
  column: ListColumn,
  index: number,
): PlannedCell {
  const value = raw[index] ?? '';
  const found = problems.filter(({ cell }) => cell.endsWith(`!${column.letters}${rowNumber}`));
  if (found.length === 0) return { value };
  // A number stays a number: sent back uncorrected it must be held again (SP01).
  const isNumber = found.some(({ code }) => code === 'ROW-010');
  const note = found.map(({ code }) => `${code}: ${listRowRules[code].what} ${listRowRules[code].todo}`);
  return { value: isNumber ? Number(value) : value, bad: true, note: note.join('\n') };
}

const wide: readonly ListField[] = ['name', 'guardian', 'address', 'emergencyContact', 'cancelReason'];
const narrow: readonly ListField[] = ['no', 'sex', 'grade'];

function planColumn(field: ListField, edition: PolicyEdition, levels: readonly Level[]): PlannedColumn {
  const choices = choicesOf(field, edition, levels);
  return {
    header: listFieldLabels[field],
    width: wide.includes(field) ? 32 : narrow.includes(field) ? 6 : 20,
    format: field === 'no' ? 'number' : field === 'birthDate' || field === 'verifiedOn' ? 'date' : 'text',
    ...(choices ? { choices } : {}),
  };
}

const yesNo = ['ada', 'tidak ada'];
const answerWords = { ya: 'Ya', tidak: 'Tidak', 'tidak-berlaku': 'Tidak Berlaku' } as const;

function choicesOf(
  field: ListField,
  edition: PolicyEdition,
  levels: readonly Level[],
): readonly string[] | undefined {
  if (broughtCodes.some((code) => field === `brought:${code}`)) return yesNo;
  if (uploadCodes.some((code) => field === `upload:${code}`)) return yesNo;
  if (questionCodes.some((code) => field === code)) return answers.map((answer) => answerWords[answer]);
  switch (field) {
    case 'sex':
      return ['L', 'P'];
    case 'level':
      return levels;
    case 'status':
      return [
        rowStateLabels.terverifikasi,
        rowStateLabels['verifikasi-dibatalkan'],
        rowStateLabels['belum-terverifikasi'],
      ];
    case 'bpms':
    case 'decree':
      return yesNo;
    case 'dtks':
      return ['layak', 'belum layak', 'tidak terdaftar'];
    case 'pupilDataSource':
      return ['Dapodik', 'EMIS', 'tidak ada'];
    case 'specialCategory':
      return edition.criteria.specialCategories;
    default:
      return undefined;
  }
}

function guide(edition: PolicyEdition): readonly string[] {
  const statuses = edition.criteria.household?.excludedStatuses ?? [];
  return [
    'Isi lembar Data Siswa, satu peserta didik tiap baris. Jangan mengubah judul kolom.',
    'NIK dan NISN berformat teks: ketik semua angkanya, termasuk nol di depan.',
    'Wajib: NIK, Nama, Kelas, Status. Yang dibatalkan wajib beralasan; kolom lain boleh dikosongkan.',
    'Instrumen kelayakan: "Ya" berarti syarat terpenuhi.',
    ...questionsOf(edition).map(({ code, text }) => `${listFieldLabels[code]}: ${text}`),
    'Tidak Berlaku hanya untuk kolom 7 sampai 10 bagi anak panti sosial, dengan Alasan Tidak Berlaku.',
    `Status Anggota KK (pisahkan dengan ;): ${statuses.map(({ label }) => label).join('; ')}.`,
    'NJOP per NOP: satu nilai rupiah untuk tiap NOP, pisahkan dengan ; (tanah dan bangunan digabung per NOP).',
    'Larangan Dilanggar: nomor larangan, pisahkan dengan ;.',
    `Alasan Pembatalan: ${cancelReasons.map(({ label }) => label).join('; ')}. Penjelasan boleh ditambahkan di belakangnya.`,
    listTemplateMark,
  ];
}
