import type { Gap } from './gap.ts';

/** Printed forms and letters. */
export const paperGaps: readonly Gap[] = [
  {
    id: 'G-22',
    subject: 'paper',
    article: 'Format 1; Pasal 8 sampai dengan 10',
    says: 'Format 1 memuat dua lampiran, pasal mewajibkan tiga; alamat tujuannya tidak menyebut kantor Kementerian Agama; tanpa NIK, KK dan NISN.',
    does: 'Format 1 dicetak apa adanya dengan surat keterangan aktif sebagai lampiran ketiga; alamat tujuan menurut jalur; nomor identitas pada lembar penerimaan.',
    screens: ['imports', 'documents'],
  },
  {
    id: 'G-42',
    subject: 'paper',
    article: 'Pasal 1 angka 28, 18, 19 dan 21',
    says: 'Salah tulis: "7 (hari) hari kalender", "orang/tua wali", "Madarasah", "pembinaan insentif", "(SMPLB)" untuk sekolah menengah.',
    does: 'Dicetak betul: "7 (tujuh) hari kalender", "Madrasah", "intensif".',
    screens: ['documents'],
  },
  {
    id: 'G-43',
    subject: 'paper',
    article: 'Lampiran II dan III',
    says: 'Bagan alir dan contoh kartu berupa gambar yang tidak tersedia.',
    does: 'Pasal yang menentukan.',
    screens: ['documents'],
  },
  {
    id: 'G-47',
    subject: 'paper',
    article: 'Pasal 1 angka 35 dan Format 3',
    says: 'Daftar kebutuhan dasar tidak sama dengan baris Format 3.',
    does: 'Baris Format 3 dicetak apa adanya; selebihnya pada "Lain-lain".',
    screens: ['recipients', 'documents'],
  },
];
