import { schoolListProblems } from '#domain/school-lists/problems.ts';
import type { Sentence } from './sentence.ts';

/** Refusals around a school's Data Siswa and SPTJM; LST-006...018 are the sentences of the domain. */
export const schoolListErrors = {
  ...schoolListProblems,
  'LST-001': {
    what: 'Edisi yang berlaku, {edition}, tidak mengenal Data Siswa dan SPTJM.',
    todo: 'Daftar sekolah diterima setelah edisi KJP Plus 2025 diaktifkan pada Edisi kebijakan.',
  },
  'LST-002': {
    what: '{name} bukan sekolah di wilayah {office} ({basis}).',
    todo: 'Serahkan daftar ini kepada {authority}.',
  },
  'LST-003': {
    what: 'Daftar ini {state}, sehingga langkah itu tidak dapat dilakukan.',
    todo: 'Buka daftar yang berlaku pada buku daftar sekolah.',
  },
  'LST-004': {
    what: 'Daftar {name} sudah final sejak {date} (SPTJM dan Data Siswa sudah diunggah, tidak dapat diubah).',
    todo: 'Penggantian hanya atas pemberitahuan tertulis P4OP; isi nomor dan tanggalnya.',
  },
  'LST-005': {
    what: 'Berkas yang sama persis sudah dimasukkan dan sedang berlaku.',
    todo: 'Tidak perlu dimasukkan lagi; buang pratinjau ini.',
  },
  'LST-012': {
    what: 'Pindaian SPTJM "{name}" bukan PDF, JPG, atau PNG.',
    todo: 'Pindai kertasnya sebagai PDF, JPG, atau PNG, lalu pilih lagi.',
  },
  'LST-013': {
    what: 'Pindaian SPTJM "{name}" berukuran {size} MB; paling besar {limit} MB.',
    todo: 'Pindai dengan resolusi lebih rendah, lalu pilih lagi.',
  },
  'LST-019': {
    what: 'Klaster PPDB Bersama tidak ada untuk {name} (hanya SMP, SMA, dan SMK swasta).',
    todo: 'Kosongkan klaster sekolah ini.',
  },
  'LST-020': {
    what: '{name} sudah mengirim daftar, sehingga tidak dapat dicatat nihil.',
    todo: 'Buka daftarnya pada buku daftar sekolah.',
  },
  'LST-021': {
    what: 'Daftar {name} tidak dapat diganti: {count} peserta didiknya sudah ditetapkan.',
    todo: 'Tanyakan kepada P4OP; perubahan penerima dicatat pada Penerima.',
  },
  'LST-022': {
    what: 'Tidak Berlaku hanya untuk pemeriksaan keluarga anak panti sosial, dengan alasan (G-37).',
    todo: 'Jawab Ya atau Tidak, atau isi kategori khusus dan alasannya.',
  },
} as const satisfies Record<string, Sentence>;
