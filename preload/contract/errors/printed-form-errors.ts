import type { Sentence } from './sentence.ts';

/** Refusals around forms that others fill. */
export const printedFormErrors = {
  'DOC-010': {
    what: 'Formulir ini tidak dicetak dari sini.',
    todo: 'Buka layar yang memuat datanya, misalnya peserta didik, sekolah, atau Data Siswa, lalu tekan "Cetak formulir".',
  },
  'DOC-011': {
    what: 'Tidak ada peserta didik untuk {form}.',
    todo: 'Cetak lembar kosong, atau tunggu sampai peserta didiknya tercatat.',
  },
  'DOC-012': {
    what: 'Terlalu banyak formulir untuk satu kali cetak: {count} dari paling banyak {limit}.',
    todo: 'Cetak per sekolah atau per putaran.',
  },
  'DOC-013': {
    what: 'Data Siswa ini belum diterima, baru diperiksa.',
    todo: 'Masukkan baris Data Siswa lebih dahulu, lalu cetak formulirnya.',
  },
} as const satisfies Record<string, Sentence>;
