import type { Sentence } from './sentence.ts';

/** Refusals around files that hang on documents, objections and reports. */
export const attachmentErrors = {
  'ATT-001': {
    what: 'Lampiran atau tempat melampirkannya tidak ditemukan.',
    todo: 'Muat ulang halaman ini, lalu coba lagi.',
  },
  'ATT-002': {
    what: 'Berkas ini bukan PDF, JPG, atau PNG.',
    todo: 'Pindai kertasnya menjadi PDF, atau foto menjadi JPG, lalu lampirkan hasilnya.',
  },
  'ATT-003': {
    what: 'Berkas terlalu besar: {detail}; paling besar 10 MB.',
    todo: 'Pindai ulang dengan 150-200 dpi hitam putih, atau bagi menjadi beberapa berkas.',
  },
  'ATT-004': {
    what: 'Berkas rusak atau tidak lengkap.',
    todo: 'Salin ulang atau pindai ulang kertasnya, lalu lampirkan lagi.',
  },
  'ATT-005': {
    what: 'PDF ini terkunci atau dienkripsi, sehingga isinya tidak dapat diperiksa.',
    todo: 'Minta berkas tanpa kata sandi dari pengirimnya, atau cetak lalu pindai.',
  },
  'ATT-006': {
    what: 'PDF ini berisi {detail}, sehingga ditolak demi keamanan.',
    todo: 'Cetak lalu pindai kertasnya, atau minta PDF biasa dari pengirimnya.',
  },
  'ATT-007': {
    what: 'Ukurannya tidak wajar untuk dibuka: {detail}.',
    todo: 'Kecilkan gambar atau bagi berkasnya, lalu lampirkan lagi.',
  },
  'ATT-008': { what: 'Berkas yang sama sudah dilampirkan di sini.', todo: 'Tidak perlu dilampirkan lagi.' },
  'ATT-009': {
    what: 'Jenis lampiran ini tidak sesuai dengan tempatnya.',
    todo: 'Pilih jenis lampiran dari daftar.',
  },
  'ATT-010': {
    what: 'Berkas lampiran {name} hilang atau rusak di komputer ini.',
    todo: 'Pulihkan dari cadangan pada layar Cadangan, atau pindai ulang kertas aslinya.',
  },
  'ATT-011': {
    what: 'Lampiran ini tidak dapat dicabut karena {why}.',
    todo: 'Tambahkan lampiran yang benar di sampingnya; yang lama tetap tersimpan.',
  },
  'ATT-012': { what: 'Lampiran ini sudah dicabut.', todo: 'Muat ulang halaman ini.' },
} as const satisfies Record<string, Sentence>;
