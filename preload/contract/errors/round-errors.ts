import { applicationProblems } from '#domain/rounds/application-problems.ts';
import { roundProblems } from '#domain/rounds/problems.ts';
import type { Sentence } from './sentence.ts';

/** Refusals of verification rounds; RND-001...041 and APP-... are the sentences of the state machines. */
export const roundErrors = {
  ...roundProblems,
  ...applicationProblems,
  'RND-050': {
    what: 'Putaran untuk sekolah ini pada tahun pelajaran {year} sudah dibuka.',
    todo: 'Lanjutkan putaran yang ada.',
  },
  'RND-051': {
    what: '{count} usulan dalam daftar hasil bukan bagian putaran ini.',
    todo: 'Muat ulang daftar verifikasi.',
  },
  'RND-052': {
    what: 'Nama {role} belum dicatat.',
    todo: 'Lengkapi namanya pada layar Sekolah atau daftar pejabat.',
  },
  'RND-053': {
    what: 'Nama penandatangan {role} berbeda dengan Berita Acara ({name}).',
    todo: 'Catat nama seperti tercetak, atau susun ulang Berita Acara.',
  },
  'RND-054': {
    what: 'Keterangan perbaikan pengumuman belum ada pada surat perintah.',
    todo: 'Catat surat perintah beserta perubahannya terlebih dahulu.',
  },
  'RND-055': {
    what: 'Tanggal tanda tangan {date} mendahului tanggal Berita Acara.',
    todo: 'Periksa tanggal tanda tangan.',
  },
  'RND-057': { what: 'Alasan {code} tidak dikenal edisi kebijakan ini.', todo: 'Pilih alasan dari daftar.' },
  'RND-058': {
    what: 'Data {name} belum diperbaiki menurut surat perintah.',
    todo: 'Perbaiki datanya pada layar Peserta didik, lalu umumkan perbaikannya.',
  },
  'RND-059': {
    what: 'Edisi kebijakan {edition} belum ada di kantor ini.',
    todo: 'Terima Paket acuan dari Dinas Pendidikan terlebih dahulu.',
  },
  'RND-070': {
    what: '{office} tidak menerima usulan golongan b jenjang {level} (Pasal {article}).',
    todo: 'Buka putaran hanya untuk jenjang yang dilayani kantor ini.',
  },
  'RND-071': {
    what: 'Putaran golongan b jenjang {level} tahun pelajaran {year} sudah dibuka.',
    todo: 'Lanjutkan pada putaran itu.',
  },
  'RND-072': {
    what: 'Masa pengusulan baru harus berakhir sesudah {date}.',
    todo: 'Isi tanggal akhir menurut Keputusan Kepala Dinas; masa yang sudah diberikan tidak dipendekkan.',
  },
  'RND-073': {
    what: 'Berita Acara sudah disusun; masa pengusulan putaran ini tidak berubah lagi.',
    todo: 'Pemohon yang terlambat dapat mengajukan keberatan (Pasal 16, 17).',
  },
  'RND-074': {
    what: 'Putaran ini belum selesai, jadi belum ada yang dikoreksi.',
    todo: 'Perbaiki lewat keberatan dan pengumuman perbaikan (Pasal 16-23).',
  },
  'RND-075': {
    what: 'Tanggal {date} mendahului penutupan putaran.',
    todo: 'Koreksi ialah temuan sesudah putaran selesai; periksa tanggalnya.',
  },
} as const satisfies Record<string, Sentence>;
