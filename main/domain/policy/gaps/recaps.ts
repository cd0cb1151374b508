import type { Gap } from './gap.ts';

/** From the recap to the decree. */
export const recapGaps: readonly Gap[] = [
  {
    id: 'G-29',
    subject: 'recaps',
    article: 'Pasal 58 sampai dengan 60',
    says: 'Data diperbarui setiap tahun, usulan baru hanya bila pindah jenjang; apakah peserta lama diusulkan lagi tidak disebut.',
    does: 'Usulan dibedakan baru dan lanjutan; lanjutan masuk rekapitulasi dari pemutakhiran data tanpa Format 1, kecuali pindah jenjang.',
    screens: ['imports', 'recaps', 'recipients'],
  },
  {
    id: 'G-45',
    subject: 'recaps',
    article: 'Pasal 25 dan 28',
    says: 'Pasal 25 menuntut naskah cetak dan berkas elektronik; Pasal 28 tidak mengulanginya.',
    does: 'Tanda terima mencatat keduanya pada setiap tingkat.',
    screens: ['recaps', 'paket'],
  },
  {
    id: 'G-28',
    subject: 'determination',
    article: 'Pasal 7 ayat (2) dan 32',
    says: 'Besaran tidak ada dalam peraturan dan ditetapkan dengan Keputusan Gubernur.',
    does: 'Tabel besaran dimasukkan Dinas dengan nomor dan tanggal Keputusan Gubernur; sebelum itu tertulis "belum ditetapkan".',
    screens: ['editions', 'recommendation'],
  },
  {
    id: 'G-30',
    subject: 'determination',
    article: 'Pasal 39 dan Lampiran III',
    says: 'Pasal menyebut kartu platinum dan silver, lampiran menyebut jenis "ND" dan "S".',
    does: 'Platinum untuk negeri dan silver untuk swasta menurut Pasal 39; ND dibaca negeri, S dibaca swasta.',
    screens: ['editions', 'forms'],
  },
];

/** Reports, spending and sanctions. */
export const aftercareGaps: readonly Gap[] = [
  {
    id: 'G-23',
    subject: 'aftercare',
    article: 'Pasal 43 huruf b dan Format 3',
    says: 'Rencana belanja setahun per triwulan, tetapi Format 3 berjudul "Bulan" dan tanpa tanda tangan wali.',
    does: 'Empat lembar setahun, "Bulan" diisi bulan-bulan triwulan itu.',
    screens: ['recipients'],
  },
  {
    id: 'G-24',
    subject: 'aftercare',
    article: 'Pasal 43 huruf d dan Format 4',
    says: 'Pasal meminta laporan setiap bulan, Format 4 setiap triwulan.',
    does: 'Pasal mengalahkan lampiran: setiap bulan; Format 5 setiap triwulan tersendiri.',
    screens: ['recipients'],
  },
  {
    id: 'G-25',
    subject: 'aftercare',
    article: 'Pasal 43 huruf e',
    says: 'Format 5 semua satuan pendidikan, termasuk madrasah, dikirim ke Suku Dinas tanpa menyebut yang mana.',
    does: 'MI dan MTs ke Suku Dinas Dasar, MA ke Suku Dinas Menengah, dengan salinan kepada Kantor Kementerian Agama.',
    screens: ['recipients'],
  },
  {
    id: 'G-33',
    subject: 'aftercare',
    article: 'Pasal 55 sampai dengan 57',
    says: 'Siapa yang menarik dan mencabut, pemeriksaan, dan pengembalian dana tidak disebut.',
    does: 'Seksi atau sekolah mengusulkan, Suku Dinas meneruskan, Dinas mencatat; tidak ada akibat otomatis.',
    screens: ['sanctions'],
  },
  {
    id: 'G-51',
    subject: 'aftercare',
    article: 'Pasal 43 huruf c sampai dengan e, 58 dan 59',
    says: 'Mengikat satuan pendidikan; sekolah di luar DKI tidak dapat diikat.',
    does: 'Kantor penerima usulan meminta kepada sekolah atau wali; yang belum ada ditampilkan tersendiri, bukan sebagai kelalaian.',
    screens: ['recipients'],
  },
];
