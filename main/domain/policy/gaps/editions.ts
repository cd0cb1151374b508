import type { Gap } from './gap.ts';

/** What the later editions leave open. */
export const editionGaps: readonly Gap[] = [
  {
    id: 'G-35',
    subject: 'editions',
    article: '2025: persyaratan dan unggahan',
    says: 'Empat surat yang dibawa wali bukan empat berkas yang diunggah sekolah.',
    does: 'Dua daftar periksa yang terpisah.',
    screens: ['school-lists', 'editions'],
  },
  {
    id: 'G-36',
    subject: 'editions',
    article: '2025: matriks 03',
    says: 'Syarat menyebut Dapodik, sedangkan madrasah tercatat di EMIS.',
    does: 'EMIS diterima untuk MI, MTs dan MA.',
    screens: ['school-lists'],
  },
  {
    id: 'G-37',
    subject: 'editions',
    article: '2025: matriks 01 dan 04, persyaratan khusus 2',
    says: 'Matriks 01 menuntut DTKS, padahal kategori khusus dengan SK tidak memilikinya; pemeriksaan keluarga pada KK panti tidak bermakna.',
    does: 'SK menggantikan 01; 04.1 sampai 04.4 berlaku menurut bunyinya, tetapi untuk anak panti dapat ditandai tidak berlaku dengan alasan.',
    screens: ['school-lists'],
  },
  {
    id: 'G-38',
    subject: 'editions',
    article: '2025: matriks 04.3',
    says: 'NJOP di atas Rp1 miliar: per objek atau jumlah?',
    does: 'Per NOP, tanah dan bangunan bersama.',
    screens: ['school-lists'],
  },
  {
    id: 'G-40',
    subject: 'editions',
    article: '2025',
    says: 'Paparan tidak memuat keberatan, Berita Acara, kecamatan atau Suku Dinas.',
    does: 'SPTJM dan Data Siswa diterima dan dibukukan; keberatan dapat dicatat tanpa tenggat menurut peraturan.',
    screens: ['school-lists'],
  },
  {
    id: 'G-41',
    subject: 'editions',
    article: '4/2018 jo. 15/2019',
    says: 'Hanya ringkasan yang ada: tata cara, larangan dan besaran tidak diketahui.',
    does: 'Tata cara 2013 dipakai sebagai acuan; tabel larangan dan besaran kosong.',
    screens: ['editions'],
  },
  {
    id: 'G-44',
    subject: 'editions',
    article: '2025: tabel pendaftaran',
    says: 'Ada kotak centang kedua "BPMS".',
    does: 'Program lain: tandanya disimpan, tidak dihitung apa-apa.',
    screens: ['school-lists'],
  },
  {
    id: 'G-52',
    subject: 'editions',
    article: '2025: besaran dan matriks',
    says: 'Judul menyebut madrasah peserta PPDB Bersama, barisnya hanya SMP, SMA, SMK; "paling sedikit 19 liter" wadah atau pemakaian; "terdaftar" atau "dinyatakan layak"; arah tinjau ulang.',
    does: 'Klaster hanya untuk SMP, SMA, SMK; wadah; harus dinyatakan layak; tinjau ulang kembali ke belum terverifikasi.',
    screens: ['editions', 'school-lists'],
  },
];
