import type { Sentence } from './sentence.ts';

/** Refusals around numbers and printed documents. */
export const documentErrors = {
  'DOC-001': {
    what: 'Nomor {number} sudah dipakai untuk jenis dokumen ini.',
    todo: 'Kosongkan isian nomor agar program memberi nomor berikutnya, atau ketik nomor lain.',
  },
  'DOC-030': {
    what: 'Pola nomor harus memuat {token}.',
    todo: 'Tulis {token} di tempat nomor urut, misalnya {example}.',
  },
  'DOC-031': {
    what: 'Pola nomor memuat {token}, yang tidak dikenal.',
    todo: 'Pakai hanya {known}.',
  },
  'DOC-032': {
    what: 'Nomor {number} tidak dapat dibatalkan karena {state}.',
    todo: 'Nomor yang sudah tercetak tetap pada dokumennya; terbitkan perbaikan bila isinya keliru.',
  },
  'DOC-002': { what: 'Dokumen tidak ditemukan.', todo: 'Muat ulang daftar dokumen.' },
  'DOC-003': {
    what: 'Dokumen tidak dapat dicetak karena jumlah baris tidak sama dengan data.',
    todo: 'Tekan "Salin rincian" dan kirimkan ke petugas TI; dokumen tidak diterbitkan.',
  },
} as const satisfies Record<string, Sentence>;
