import { publicReportProblems } from '#domain/public-reports/public-report-problems.ts';
import type { Sentence } from './sentence.ts';

/** Periodic reports (Pasal 43-48) and reports of the public; LAP-001...019 are the sentences of the state machine. */
export const reportErrors = {
  ...publicReportProblems,
  'LAP-020': {
    what: '{office} tidak membuat dan tidak menunggu laporan Pasal {article}.',
    todo: 'Catat laporan di kantor yang menerimanya.',
  },
  'LAP-021': {
    what: '{unit} tidak termasuk yang wajib melapor kepada kantor ini menurut Pasal {article}.',
    todo: 'Pilih pelapor dari daftar.',
  },
  'LAP-022': {
    what: 'Tanggal {date} belum tiba.',
    todo: 'Pilih tanggal hari ini atau sebelumnya.',
  },
  'LAP-023': {
    what: 'Laporan diterima {received}, lebih awal daripada tanggal laporannya {date}.',
    todo: 'Perbaiki salah satu tanggal.',
  },
  'LAP-024': {
    what: 'Laporan berkala {unit} untuk {period} sudah dicatat dengan nomor {number}.',
    todo: 'Bila ini perbaikannya, tandai sebagai pengganti dan tulis alasannya.',
  },
  'LAP-025': {
    what: 'Laporan masyarakat itu tidak ada di kantor ini.',
    todo: 'Muat ulang daftar laporan.',
  },
} as const satisfies Record<string, Sentence>;
