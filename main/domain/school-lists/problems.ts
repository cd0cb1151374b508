import type { ProblemSentence } from '../rounds/transition-table.ts';

/** Why a row of a school's list does not move, or its SPTJM does not make it final (DOC-26). */
// prettier-ignore
export const schoolListProblems = {
  'LST-006': { what: 'Masih ada {count} baris Data Siswa yang ditahan.', todo: 'Putuskan baris itu menurut kertas sekolah, lalu catat SPTJM.' },
  'LST-007': { what: 'Jumlah pada SPTJM ({stated}) berbeda dengan lampiran Data Siswa ({counted}).', todo: 'SPTJM dan Data Siswa harus sepasang; minta sekolah mengirim pasangan yang cocok.' },
  'LST-008': { what: 'Masih ada {count} peserta didik yang belum terverifikasi.', todo: 'Minta sekolah menyelesaikan verifikasi atau membatalkan dengan alasan.' },
  'LST-009': { what: 'Ada {count} peserta didik yang dibatalkan tanpa alasan.', todo: 'Operator sekolah wajib menjelaskan alasan pembatalan; isi alasannya.' },
  'LST-010': { what: 'NPSN pada SPTJM ({stated}) bukan NPSN Data Siswa ini ({npsn}).', todo: 'Pilih SPTJM dan Data Siswa dari sekolah yang sama.' },
  'LST-011': { what: 'Tanggal SPTJM {date} di luar jadwal unggah {from} s.d. {to}.', todo: 'Periksa tanggalnya. Bila P4OP mengubah jadwal, isi nomor dan tanggal pemberitahuannya.' },
  'LST-014': { what: 'Langkah ini tidak dapat dilakukan pada status {state}.', todo: 'Tinjau ulang hanya mengubah yang terverifikasi atau dibatalkan; yang belum tetap menunggu verifikasi sekolah.' },
  'LST-016': { what: 'Alasan pembatalan belum diisi.', todo: 'Pilih alasan; untuk alasan lain, tulis penjelasannya.' },
  'LST-017': { what: 'Daftar sekolah ini sudah final dan tidak dapat diubah.', todo: 'Perubahan hanya lewat daftar pengganti atas pemberitahuan tertulis P4OP.' },
  'LST-018': { what: 'Tanggal {date} belum tiba.', todo: 'Isi tanggal menurut kertas, hari ini atau sebelumnya.' },
} as const satisfies Record<string, ProblemSentence>;

export type SchoolListCode = keyof typeof schoolListProblems;
