import type { Sentence } from './sentence.ts';

/** Refusals around policy editions, their amounts and their activation. */
export const editionErrors = {
  'EDN-001': {
    what: 'Berkas edisi terlalu besar ({size}; paling besar {limit}).',
    todo: 'Periksa apakah berkas yang dipilih memang edisi kebijakan.',
  },
  'EDN-002': {
    what: 'Berkas ini bukan berkas edisi kebijakan: isinya bukan JSON yang sah.',
    todo: 'Pilih berkas .json edisi kebijakan dari Dinas Pendidikan.',
  },
  'EDN-003': {
    what: 'Berkas ini bukan edisi kebijakan yang lengkap: bagian "{where}" tidak ada atau isinya tidak sesuai.',
    todo: 'Perbaiki bagian itu pada berkasnya, lalu baca kembali.',
  },
  'EDN-004': {
    what: 'Tanggal pada edisi ini terbalik: ada masa yang berakhir sebelum dimulai.',
    todo: 'Periksa masa berlaku dan jadwal pada berkasnya.',
  },
  'EDN-005': {
    what: 'Batas usia pada edisi ini terbalik: batas bawah lebih besar daripada batas atas.',
    todo: 'Periksa bagian "criteria.age" pada berkasnya.',
  },
  'EDN-006': {
    what: 'Edisi ini mewajibkan berkas "{code}" yang belum dikenal program.',
    todo: 'Perbarui program sebelum memakai edisi ini.',
  },
  'EDN-007': {
    what: 'Edisi {title} sudah dimiliki dengan isi yang sama.',
    todo: 'Tidak ada yang perlu dilakukan.',
  },
  'EDN-008': {
    what: 'Edisi dengan tanda "{id}" sudah dipakai pada pengajuan atau putaran dan tidak boleh berubah isinya.',
    todo: 'Beri tanda (id) lain pada berkas edisi yang baru.',
  },
  'EDN-009': { what: 'Edisi ini tidak dimiliki kantor ini.', todo: 'Muat ulang daftar edisi.' },
  'EDN-010': {
    what: 'Edisi {title} sudah aktif untuk tahun pelajaran dan tahap itu.',
    todo: 'Pilih edisi, tahun pelajaran, atau tahap yang lain.',
  },
  'EDN-011': {
    what: 'Tahun pelajaran {year} tidak berurutan.',
    todo: 'Tulis dua tahun berturut-turut, misalnya 2013/2014.',
  },
  'EDN-012': {
    what: 'Masih ada {count} putaran yang belum selesai pada tahun pelajaran {year} (Pasal 11 sampai dengan 23).',
    todo: 'Selesaikan putaran itu sebelum berpindah tahun pelajaran; edisi boleh diganti pada tahun pelajaran yang sama.',
  },
  'EDN-013': {
    what: 'Tabel besaran memuat {level} {status} lebih dari satu kali.',
    todo: 'Sisakan satu baris untuk setiap jenjang, status dan klaster.',
  },
  'EDN-014': {
    what: 'Jenjang {level} tidak tercakup dalam edisi ini, sehingga tidak dapat diberi besaran.',
    todo: 'Hapus baris itu dari tabel.',
  },
  'EDN-015': {
    what: 'Tanggal Keputusan Gubernur {date} belum tiba.',
    todo: 'Periksa tanggal pada naskah Keputusan Gubernur (Pasal 7 ayat (2), 32).',
  },
  'EDN-016': {
    what: 'Edisi {title} sudah memakai Keputusan Gubernur Nomor {number} tanggal {date} yang lebih baru.',
    todo: 'Periksa nomor dan tanggalnya; besaran mengikuti Keputusan Gubernur yang terakhir.',
  },
} as const satisfies Record<string, Sentence>;
