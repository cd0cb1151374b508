import type { Gap } from './gap.ts';

/** Objections, field reviews, orders and corrected announcements. */
export const objectionGaps: readonly Gap[] = [
  {
    id: 'G-16',
    subject: 'objections',
    article: 'Pasal 18 ayat (4) huruf b, 21 dan 23',
    says: 'Untuk keberatan yang tidak benar diperintahkan lanjut, tetapi hasil peninjauan harus diumumkan dan dapat diberatkan lagi.',
    does: 'Hasilnya diumumkan juga; pekerjaan rekapitulasi boleh berjalan, pengesahannya menunggu 3 hari.',
    screens: ['rounds', 'objections'],
  },
  {
    id: 'G-17',
    subject: 'objections',
    article: 'Pasal 23 ayat (4)',
    says: 'Hasil keberatan berulang kembali ke Pasal 21, sehingga dapat berulang tanpa akhir.',
    does: 'Tanpa batas, karena hak yang diberikan teks; mulai putaran ketiga penutupan memerlukan alasan tertulis kepala.',
    screens: ['rounds', 'objections'],
  },
  {
    id: 'G-18',
    subject: 'objections',
    article: 'Pasal 18 ayat (4) dan 20',
    says: 'Satu pengumuman, beberapa keberatan dengan hasil berbeda: tidak diatur.',
    does: 'Temuan dicatat untuk setiap keberatan; satu perintah dapat memuat beberapa; satu yang benar berarti perbaikan.',
    screens: ['orders', 'objections'],
  },
  {
    id: 'G-19',
    subject: 'objections',
    article: 'Pasal 22',
    says: 'Mengatur yang "belum tertera" melengkapi surat usulan; yang dikeluarkan tidak disebut.',
    does: 'Berlaku bagi yang tidak lengkap maupun yang belum pernah mengusulkan; yang dikeluarkan kehilangan formulir rekeningnya.',
    screens: ['added', 'rounds'],
  },
  {
    id: 'G-20',
    subject: 'objections',
    article: 'Pasal 16, 17 dan 23',
    says: 'Bentuk, identitas dan bukti keberatan tidak diatur; orang tua tidak disebut.',
    does: 'Nama, kedudukan, kontak dan alasan wajib; wali sebagai masyarakat; tertulis atau lisan yang dicatat; tanpa nama hanya dengan alasan kepala.',
    screens: ['objections'],
  },
  {
    id: 'G-32',
    subject: 'objections',
    article: 'Pasal 18 ayat (1)',
    says: 'Kepala yang mengumumkan juga meninjau; Komite dapat menjadi pengaju keberatan sekaligus peninjau.',
    does: 'Diperingatkan, dan diminta anggota Komite lain yang menandatangani.',
    screens: ['objections'],
  },
  {
    id: 'G-48',
    subject: 'objections',
    article: 'Pasal 16, 18 dan 21',
    says: 'Peninjauan 7 hari kalender dapat selesai sebelum masa keberatan 7 hari kerja berakhir.',
    does: 'Keputusan boleh segera, perbaikan pengumuman menunggu masa keberatan pertama berakhir agar hanya ada satu perbaikan.',
    screens: ['rounds'],
  },
  {
    id: 'G-49',
    subject: 'objections',
    article: 'Pasal 18 ayat (4) huruf b dan 20',
    says: 'Memerintahkan melanjutkan "rekapitulasi hasil verifikasi administratif" yang sudah dibuat sebelum pengumuman.',
    does: 'Surat perintah memuat kata-kata pasalnya; akibatnya rekapitulasi data formulir boleh dilanjutkan.',
    screens: ['orders'],
  },
];
