import type { ProblemSentence } from '../rounds/transition-table.ts';

/** Why a step on a public report (Pasal 49) is refused. */
// prettier-ignore
export const publicReportProblems = {
  'LAP-001': { what: 'Langkah ini tidak dapat dilakukan pada status laporan masyarakat sekarang.', todo: 'Periksa status laporan, lalu pilih langkah yang tersedia.' },
  'LAP-002': { what: 'Kelengkapan laporan menurut Pasal 49 ayat (3) belum lengkap: {missing}.', todo: 'Minta pelapor melengkapi, lalu catat kelengkapannya.' },
  'LAP-003': { what: 'Tanggal {date} lebih awal daripada tanggal laporan diterima.', todo: 'Perbaiki tanggalnya.' },
  'LAP-004': { what: 'Tanggal {date} belum tiba.', todo: 'Pilih tanggal hari ini atau sebelumnya.' },
  'LAP-005': { what: 'Laporan masyarakat ditangani Dinas Pendidikan melalui Seksi Kerjasama Antar Lembaga, Bidang Standarisasi Pendidikan dan Pendidikan Tinggi (Pasal 49 ayat (2)), bukan oleh kantor ini.', todo: 'Teruskan laporannya ke Dinas dan catat nomor tanda terimanya.' },
  'LAP-006': { what: 'Dinas Pendidikan adalah tujuan laporan masyarakat; tidak ada yang perlu diteruskan.', todo: 'Daftarkan dan tindak lanjuti laporan ini.' },
  'LAP-007': { what: 'Nomor tanda terima dari Dinas belum diisi.', todo: 'Salin nomor dari tanda terima Dinas.' },
} as const satisfies Record<string, ProblemSentence>;

export type PublicReportCode = keyof typeof publicReportProblems;
