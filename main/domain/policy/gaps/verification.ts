import type { Gap } from './gap.ts';

/** Intake, comparison and the Berita Acara. */
export const verificationGaps: readonly Gap[] = [
  {
    id: 'G-03',
    subject: 'verification',
    article: 'Pasal 1 angka 37 dan Pasal 5',
    says: 'Kelas c berada di luar PPLS, sedangkan sasaran ditentukan dengan kriteria PPLS.',
    does: 'Kelas c tidak dibandingkan; golongannya ditetapkan dari SKTM dan verifikasi.',
    screens: ['rounds', 'comparison'],
  },
  {
    id: 'G-04',
    subject: 'verification',
    article: 'Pasal 12 ayat (1) dan 14 ayat (1)',
    says: 'Data pembanding hanya dikirim kepada Seksi; kantor Kementerian Agama yang memverifikasi kelas b tidak menerimanya.',
    does: 'Pembandingan kelas b dilakukan bila datanya ada dan tidak pernah menghalangi.',
    screens: ['rounds', 'comparison'],
  },
  {
    id: 'G-08',
    subject: 'verification',
    article: 'Pasal 14',
    says: 'Satuan pendidikan di luar Daerah tidak disebut sebagai pihak; keberadaannya hanya dibuktikan surat.',
    does: 'Berita Acara ditandatangani dua pihak; sekolah luar dicatat dengan alamat dan provinsi, NPSN bila diketahui.',
    screens: ['rounds', 'schools'],
  },
  {
    id: 'G-21',
    subject: 'verification',
    article: 'Pasal 1 angka 13 dan Pasal 10 huruf b',
    says: 'Kelurahan diartikan kelurahan di DKI, padahal kelas c memerlukan SKTM dari luar, mungkin dari desa.',
    does: 'Penerbit SKTM diisi bebas dengan kota dan provinsinya; daftar kelurahan hanya untuk DKI.',
    screens: ['imports', 'pupils'],
  },
  {
    id: 'G-46',
    subject: 'verification',
    article: 'tidak diatur',
    says: 'Satu anak di dua sekolah, dua kelas pemohon, atau dua kantor tidak diatur.',
    does: 'Dicari menurut NIK, lalu nama, tanggal lahir dan wali pada setiap penerimaan; rekapitulasi tertahan sampai diputus.',
    screens: ['imports', 'recaps', 'proposals'],
  },
];

/** What is shown, where and how. */
export const announcementGaps: readonly Gap[] = [
  {
    id: 'G-31',
    subject: 'announcement',
    article: 'Pasal 13 ayat (3), 14 ayat (3), 15 ayat (3) dan 21',
    says: 'Papan pengumuman, internet "dan/atau" media cetak; Pasal 21 ayat (2) memakai kata "dan".',
    does: 'Papan wajib, lainnya pilihan; perbaikan kelas b diperingatkan bila ketiga media belum lengkap.',
    screens: ['rounds'],
  },
  {
    id: 'G-50',
    subject: 'announcement',
    article: 'Pasal 13 ayat (3) dan 22',
    says: 'Tidak diatur apakah yang tidak lulus ikut dicantumkan; bila dicantumkan, ia "tertera" dan Pasal 22 tidak mencakupnya.',
    does: 'Hanya yang lulus dicantumkan, yang tidak lulus diberi tahu sendiri-sendiri. Bila dicantumkan, Pasal 22 tetap diterapkan baginya.',
    screens: ['rounds', 'added'],
  },
  {
    id: 'G-12',
    subject: 'announcement',
    article: 'Pasal 13 ayat (4), 14 ayat (4) dan 15 ayat (4)',
    says: 'Formulir rekening diisi berdasarkan pengumuman, sebelum masa keberatan berakhir.',
    does: 'Diperbolehkan dengan keadaan data sementara; rekapitulasi baru dapat dibuat setelah putaran selesai.',
    screens: ['forms', 'recaps'],
  },
];
