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
  'DOC-040': {
    what: 'Hasil verifikasi putaran ini belum diumumkan.',
    todo: 'Terbitkan pengumuman dahulu; pemberitahuan menyebut nomornya dan batas waktu keberatan.',
  },
  'DOC-041': {
    what: 'Tidak ada peserta didik yang tidak lulus untuk diberi tahu.',
    todo: 'Pemberitahuan hanya dicetak bagi yang tidak lulus; yang lulus tercantum pada pengumuman.',
  },
  'DOC-042': {
    what: 'Belum ada dokumen untuk dicetak bersama.',
    todo: 'Buat dokumennya dahulu, atau pilih dokumen lain pada layar Dokumen.',
  },
  'DOC-043': {
    what: 'Dokumen yang dipilih terlalu banyak untuk satu berkas: {size} dari paling banyak {limit}.',
    todo: 'Cetak dalam beberapa bagian, misalnya per putaran.',
  },
  'DOC-044': {
    what: 'Dokumen ini tidak memuat tabel.',
    todo: 'Simpan sebagai PDF; lembar kerja hanya dibuat dari tabel.',
  },
  'DOC-046': {
    what: 'Masa jabatan berakhir sebelum mulai.',
    todo: 'Periksa tanggal "Berlaku sejak" dan "Sampai".',
  },
  'DOC-047': {
    what: 'Pejabat a.n. memerlukan jabatan yang diatasnamakan.',
    todo: 'Isi jabatan kepala yang diwakili, misalnya Kepala Suku Dinas.',
  },
  'DOC-002': { what: 'Dokumen tidak ditemukan.', todo: 'Muat ulang daftar dokumen.' },
  'DOC-003': {
    what: 'Dokumen tidak dapat dicetak karena jumlah baris tidak sama dengan data.',
    todo: 'Tekan "Salin rincian" dan kirimkan ke petugas TI; dokumen tidak diterbitkan.',
  },
} as const satisfies Record<string, Sentence>;
