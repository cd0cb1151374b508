import type { Sentence } from './sentence.ts';

/** Failures of data protection, and the erasure of one child's data. */
export const incidentErrors = {
  'INC-001': {
    what: 'Yang hilang itu tidak ada dalam catatan kantor ini.',
    todo: 'Cari lagi menurut nomor agenda, nama berkas, nomor dokumen, atau nama sekolah.',
  },
  'INC-002': {
    what: 'Insiden itu tidak ada di kantor ini.',
    todo: 'Muat ulang daftar insiden.',
  },
  'INC-003': {
    what: 'Waktu {moment} belum tiba.',
    todo: 'Isi saat insiden benar-benar diketahui atau langkah benar-benar dilakukan.',
  },
  'INC-004': {
    what: 'Langkah itu bertanggal sebelum insiden diketahui ({found}).',
    todo: 'Periksa tanggal dan jamnya.',
  },
  'INC-005': {
    what: 'Insiden {number} sudah dinyatakan selesai.',
    todo: 'Catat insiden baru bila ada peristiwa lain.',
  },
  'INC-006': {
    what: 'Belum dapat dinyatakan selesai: pemberitahuan kepada {missing} belum dicatat.',
    todo: 'Catat pemberitahuan itu lebih dahulu (UU 27/2022 Pasal 46).',
  },
  'INC-007': {
    what: 'Berkas Paket {agenda} tidak tersimpan lagi, sehingga isinya tidak dapat dibuka.',
    todo: 'Pilih sekolah-sekolah yang ada di dalamnya satu per satu.',
  },
  'INC-010': {
    what: 'Data anak ini tidak dapat dihapus: {sealed}.',
    todo: 'Dokumen yang sudah ditandatangani disimpan menurut jadwal retensi arsip ({years} tahun). Catat permintaannya dan beri tahu pemohon.',
  },
  'INC-011': {
    what: 'Data anak itu tidak ada lagi di kantor ini.',
    todo: 'Muat ulang daftar peserta didik.',
  },
} as const satisfies Record<string, Sentence>;
