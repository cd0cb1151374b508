import { type Cell, type Sheet, cellAddress } from '#domain/intake/sheet.ts';

/** A cell of a made-up sheet: plain text, a number, nothing, or any part of a cell. */
export type Given = string | number | null | Partial<Cell>;

/** A sheet called Rekap whose first row is row 1. */
export function sheetOf(rows: readonly (readonly Given[])[], more: Partial<Sheet> = {}): Sheet {
  const name = more.name ?? 'Rekap';
  return {
    name,
    hidden: false,
    hiddenColumns: [],
    date1904: false,
    rows: rows.map((cells, index) => ({
      number: index + 1,
      hidden: false,
      cells: cells.flatMap((given, column) => {
        const cell = cellOf(given);
        return cell
          ? [{ address: cellAddress(name, column, index + 1), column, fromFormula: false, ...cell }]
          : [];
      }),
    })),
    ...more,
  };
}

function cellOf(given: Given): (Pick<Cell, 'kind' | 'text'> & Partial<Cell>) | null {
  if (given === null) return null;
  if (typeof given === 'string') return { kind: 'text', text: given };
  if (typeof given === 'number') return { kind: 'number', text: String(given), number: given };
  return { kind: 'text', text: '', ...given };
}

const labels = [
  'No',
  'NIK',
  'NISN',
  'Nama Peserta Didik',
  'L/P',
  'Tempat Lahir',
  'Tanggal Lahir',
  'Kelas',
  'Nama Ibu Kandung',
  'Nama Orang Tua/Wali',
  'No. KK',
  'Alamat',
  'RT',
  'RW',
  'Kelurahan',
  'Kecamatan',
  'Kota',
  'Kode Pos',
  'No. HP',
  'SKTM',
  'Golongan',
  'Tanggal Usulan',
  'Baru/Lanjutan',
] as const;
export type Label = (typeof labels)[number];
export const headerRow: readonly string[] = labels;

const good: Record<Label, Given> = {
  No: 1,
  NIK: '3173086810060005',
  NISN: '0066377946',
  'Nama Peserta Didik': 'Maya Oktaviani',
  'L/P': 'P',
  'Tempat Lahir': 'Serang',
  'Tanggal Lahir': '28/10/2006',
  Kelas: '1',
  'Nama Ibu Kandung': 'Naura Ramadhani',
  'Nama Orang Tua/Wali': 'Dimas Setiawan',
  'No. KK': '3173081304070773',
  Alamat: 'Jl. Kembang Kerep No. 35',
  RT: '010',
  RW: '005',
  Kelurahan: 'Meruya Utara',
  Kecamatan: 'Kembangan',
  Kota: 'Jakarta Barat',
  'Kode Pos': '11620',
  'No. HP': '089594767937',
  SKTM: 'ada',
  Golongan: 'hampir miskin',
  'Tanggal Usulan': '22/07/2013',
  'Baru/Lanjutan': 'baru',
};

/** A row without any problem, but for what the test changes. */
export function pupilRow(changed: Partial<Record<Label, Given>> = {}): readonly Given[] {
  return labels.map((label) => {
    const given = changed[label];
    return given === undefined ? good[label] : given;
  });
}
