import { readFileSync } from 'node:fs';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { type Cell, cellAddress, type Sheet } from '#domain/intake/sheet.ts';
import { parsePolicyEdition, type PolicyEdition } from '#domain/policy/policy-edition.ts';
import { listFieldLabels, type ListField } from '#domain/school-lists/list-fields.ts';
import type { ListContext } from '#domain/school-lists/read-list-row.ts';

/** The edition as the program ships it. */
export function edition2025(): PolicyEdition {
  const path = new URL('../../../../resources/editions/kjp-plus-2025-tahap-1.json', import.meta.url);
  const edition = parsePolicyEdition(JSON.parse(readFileSync(path, 'utf8')));
  if (!edition.ok) throw new Error(edition.problem);
  return edition.value;
}

export const context: ListContext = {
  today: isoDate('2025-01-26'),
  npsn: '20101777',
  levels: ['SMP'],
  edition: edition2025(),
};

export type Line = Partial<Record<ListField, string | number>>;

/** A pupil whose every answer is Ya. */
export const goodLine: Line = {
  no: 1,
  nik: '3173081203110012',
  name: 'Bagus Setiawan',
  grade: '7A',
  status: 'Terverifikasi',
  'dtks-layak': 'Ya',
  'dokumen-lengkap': 'Ya',
  'aktif-nisn-dapodik': 'Ya',
  'disiplin-hadir': 'Ya',
  'patuh-tatib': 'Ya',
  'warga-dki': 'Ya',
  'bebas-status': 'Ya',
  'tanpa-roda-empat': 'Ya',
  'njop-di-bawah-batas': 'Ya',
  'air-kemasan': 'Ya',
};

/** A Data Siswa with a title row above its columns; a number becomes a number cell. */
export function sheetOf(lines: readonly Line[]): Sheet {
  const fields = [...new Set(lines.flatMap((line) => Object.keys(line)))] as ListField[];
  const rows = [
    ['DATA SISWA KJP PLUS'],
    fields.map((field) => listFieldLabels[field]),
    ...lines.map((line) => fields.map((field) => line[field] ?? '')),
  ];
  return {
    name: 'Data Siswa',
    hidden: false,
    hiddenColumns: [],
    date1904: false,
    rows: rows.map((values, index) => ({
      number: index + 1,
      hidden: false,
      cells: values.flatMap((value, column) => (value === '' ? [] : [cellOf(value, column, index + 1)])),
    })),
  };
}

function cellOf(value: string | number, column: number, rowNumber: number): Cell {
  const place = { address: cellAddress('Data Siswa', column, rowNumber), column, fromFormula: false };
  return typeof value === 'number'
    ? { ...place, kind: 'number', text: String(value), number: value }
    : { ...place, kind: 'text', text: value };
}
