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
  'LAP-030': {
    what: 'Hasil pengendalian belum ditulis (Pasal 45 ayat (2) huruf a).',
    todo: 'Tulis hasil pengendalian, lalu terbitkan laporannya.',
  },
  'LAP-031': {
    what: 'Dana yang disalurkan lebih besar daripada dana yang diterima.',
    todo: 'Periksa kedua jumlahnya; bila dana yang diterima belum diketahui, kosongkan isiannya.',
  },
  'LAP-032': {
    what: 'Laporan itu tidak ada di kantor ini.',
    todo: 'Muat ulang buku laporan.',
  },
  'LAP-033': {
    what: 'Hanya laporan triwulan Pasal 44 yang diterbitkan kantor ini dan masih berlaku dapat dikirim sebagai Paket.',
    todo: 'Pilih laporan yang berlaku, atau terbitkan laporannya dahulu.',
  },
  'LAP-034': {
    what: 'Laporan ini sudah dikirim sebagai Paket.',
    todo: 'Buka Paketnya pada halaman Paket; berkas yang sama dapat disalin lagi dari sana.',
  },
  'LAP-035': {
    what: 'Isian "yang dilaporkan" memuat nama pelapor, sehingga suratnya akan membuka identitasnya.',
    todo: 'Ajukan laporan ini ke Dinas dalam sampul tertutup tanpa surat dari program, atau catat ulang laporannya tanpa nama pelapor pada isian itu.',
  },
} as const satisfies Record<string, Sentence>;
