import type { Gap } from './gap.ts';

/** Days: which ones, from when. */
export const countingGaps: readonly Gap[] = [
  {
    id: 'G-01',
    subject: 'counting',
    article: 'Pasal 23 ayat (1)',
    says: 'Menyebut "3 (tiga) hari" tanpa satuan; Pasal 21 memakai hari kalender, Pasal 16 dan 17 hari kerja.',
    does: 'Dihitung hari kerja, karena lebih panjang dan lebih melindungi pengaju keberatan.',
    screens: ['rounds', 'objections'],
  },
  {
    id: 'G-13',
    subject: 'counting',
    article: 'Pasal 11, 13 sampai dengan 19, 21, 23 dan 62',
    says: 'Hari pertama hitungan, hari terakhir yang jatuh pada hari libur, dan kedudukan cuti bersama tidak diatur; Pasal 62 memakai "terhitung sejak" secara inklusif.',
    does: 'Perbuatan dihitung mulai hari berikutnya, masa tayang mulai hari pemasangan, hari terakhir tidak digeser, cuti bersama bukan hari kerja.',
    screens: ['rounds', 'objections', 'holidays'],
  },
  {
    id: 'G-14',
    subject: 'counting',
    article: 'Pasal 16 dan 17',
    says: '"Sejak tanggal dikeluarkannya pengumuman": tanggal pada kertas atau tanggal dipasang?',
    does: 'Tanggal pengumuman adalah tanggal pertama dipasang. Dipasang lebih lambat hanya dengan alasan, dan tenggat berjalan sejak dipasang.',
    screens: ['rounds'],
  },
  {
    id: 'G-15',
    subject: 'counting',
    article: 'Pasal 18 sampai dengan 22, 25 sampai dengan 31',
    says: 'Tidak ada tenggat untuk keputusan, laporan peninjauan, perbaikan pengumuman, melengkapi berkas, rekapitulasi dan usulan.',
    does: 'Tidak ada tenggat yang dikarang; yang belum selesai tampil sebagai pekerjaan, bukan sebagai keterlambatan.',
    screens: ['orders', 'recaps', 'proposals'],
  },
  {
    id: 'G-34',
    subject: 'counting',
    article: 'Pasal 44 ayat (1), 45 ayat (2) dan 48',
    says: '"Paling singkat 1 (satu) kali dalam 3 bulan" dapat dibaca sebagai triwulan kalender atau tiga bulan bergulir.',
    does: 'Dibaca paling sedikit satu kali setiap triwulan kalender.',
    screens: ['documents'],
  },
  {
    id: 'G-39',
    subject: 'counting',
    article: '4/2018 Pasal 4; 2025 persyaratan umum 1',
    says: 'Usia dihitung pada tanggal apa, dan apakah 21 tahun termasuk tahun berjalan sampai genap 22?',
    does: 'Tahun genap pada tanggal pengajuan; 21 tahun termasuk sampai sehari sebelum genap 22. Yang lahir 29 Februari genap usia pada 1 Maret di tahun biasa.',
    screens: ['pupils', 'school-lists', 'editions'],
  },
];
