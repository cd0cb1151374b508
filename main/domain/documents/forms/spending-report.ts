import { column, dataRow, heading, leadIn, table } from '../compose.ts';
import type { DocumentContent } from '../content.ts';
import type { DocumentFrame } from '../frame.ts';
import { fields, formDocument, type FormSheet, known } from './form-parts.ts';
import type { FormSchool } from './form-pupil.ts';
import { schoolSignatures } from './school-pledge.ts';

export type SpendingReport = {
  readonly school: FormSchool;
  /** Names of its recipients; empty prints ten numbered lines. */
  readonly recipients: readonly string[];
};

const blankLines = 10;
const problemLines = 5;

/** DOC-05, Format 5: what the recipients of a school bought in a quarter (Pasal 43 huruf e). */
export function spendingReports(frame: DocumentFrame, reports: readonly SpendingReport[]): DocumentContent {
  return formDocument(
    frame,
    {
      type: 'DOC-05',
      title: 'Laporan Rekapitulasi Pembelanjaan Bantuan Biaya Personal Pendidikan',
      source: 'Format 5 Lampiran I Peraturan Gubernur Nomor 27 Tahun 2013',
    },
    reports.map(reportSheet),
  );
}

function reportSheet({ school, recipients }: SpendingReport): FormSheet {
  const count = recipients.length;
  const names = count === 0 ? Array.from({ length: blankLines }, () => '') : recipients;
  return [
    heading(
      'LAPORAN',
      'REKAPITULASI PEMBELANJAAN BANTUAN BIAYA PERSONAL PENDIDIKAN',
      'BAGI PESERTA DIDIK DARI KELUARGA TIDAK MAMPU MELALUI KARTU JAKARTA PINTAR',
    ),
    fields(
      [
        ['Triwulan', known(null)],
        ['Nama Sekolah/Madrasah', known(school.name)],
        ['Jumlah Peserta Didik Penerima KJP', count === 0 ? known(null) : String(count)],
        ['Total Kumulatif Dana KJP', `Rp ${known(null, 57)}`],
      ],
      { labelWidth: 62 },
    ),
    table(
      [
        column('No.', 12, 'center'),
        column('Nama Peserta Didik Penerima KJP', '*'),
        column('Kebutuhan Personal yang Dibelanjakan Peserta Didik', 70),
      ],
      names.map((name, index) => dataRow(String(index + 1), name, '')),
      { size: 'form' },
    ),
    leadIn('Permasalahan yang dihadapi dalam program Kartu Jakarta Pintar :'),
    table(
      [
        column('No.', 12, 'center'),
        column('Permasalahan', '*'),
        column('Penyebab Permasalahan', '*'),
        column('Solusi', '*'),
        column('Tindak Lanjut', '*'),
      ],
      Array.from({ length: problemLines }, (_, index) => dataRow(String(index + 1), '', '', '', '')),
      { size: 'form' },
    ),
    schoolSignatures(school),
  ];
}
