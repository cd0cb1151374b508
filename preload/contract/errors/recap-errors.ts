import { recapProblems } from '#domain/recaps/problems.ts';
import type { Sentence } from './sentence.ts';

/** Refusals around account forms, recaps and handovers; RCP-001...017 are the sentences of the domain. */
export const recapErrors = {
  ...recapProblems,
  'RCP-050': {
    what: 'Belum ada putaran verifikasi untuk {name} pada tahun pelajaran ini.',
    todo: 'Buka putaran, atau catat surat nihil sekolah itu.',
  },
  'RCP-051': {
    what: 'Hasil verifikasi {name} sudah pernah diserahkan.',
    todo: 'Isi alasan mengapa diserahkan lagi; kiriman baru menggantikan yang lama.',
  },
  'RCP-052': {
    what: 'Rekapitulasi ini tidak datang lewat Paket.',
    todo: 'Kembalikan di atas kertas, lalu susun revisi baru.',
  },
  'RCP-053': {
    what: 'Rekapitulasi data formulir {name} menjadi kewenangan {authority} ({article}).',
    todo: 'Serahkan hasil verifikasinya kepada kantor itu lewat Serah Hasil Madrasah.',
  },
  'RCP-054': {
    what: '{name} bukan madrasah, sehingga tidak diserahkan kepada Kementerian Agama.',
    todo: 'Buat rekapitulasinya di kantor ini (Pasal 25, 26).',
  },
  'RCP-060': {
    what: '{name} tidak berada di wilayah {office}.',
    todo: 'Rekapitulasinya dibuat kantor yang mewilayahi sekolah itu (Pasal 25, 26).',
  },
  'RCP-061': {
    what: 'Hasil verifikasi {name} belum diserahkan seksi kecamatan.',
    todo: 'Terima Paket serah terimanya; verifikasi madrasah dilakukan Seksi Dinas Pendidikan (Pasal 13 ayat (1)).',
  },
  'RCP-062': {
    what: 'Rekapitulasi ini sudah masuk usulan {number}.',
    todo: 'Batalkan Paket usulan yang belum dikirim; bila sudah dikirim, minta pengirim menyusun revisi, lalu buat revisi usulannya.',
  },
  'RCP-063': {
    what: 'Rekapitulasi ini sudah dikembalikan atau sudah diganti revisi yang lebih baru.',
    todo: 'Periksa keadaannya pada daftar rekap yang diterima.',
  },
  'RCP-055': { what: 'Tanggal {date} belum tiba.', todo: 'Pilih tanggal hari ini atau sebelumnya.' },
} as const satisfies Record<string, Sentence>;
