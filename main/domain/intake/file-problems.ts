/** Why a whole file cannot be read, and what the user can do about it. `{detail}` is filled by the caller. */
export const fileProblems = {
  'IMP-001': {
    what: 'Berkas ini kosong (0 bita).',
    todo: 'Minta pengirim mengirim ulang berkasnya, lalu coba lagi.',
  },
  'IMP-002': {
    what: 'Berkas ini bukan lembar kerja: {detail}.',
    todo: 'Pilih berkas .xlsx, .xls, .ods, .csv, atau .paket.',
  },
  'IMP-003': {
    what: 'Berkas terkunci dengan kata sandi.',
    todo: 'Buka di Excel, hapus kata sandinya (Berkas > Info > Proteksi), simpan, lalu impor lagi.',
  },
  'IMP-004': {
    what: 'Berkas berisi makro, sehingga tidak dibuka demi keamanan.',
    todo: 'Buka di Excel, simpan sebagai "Buku Kerja Excel (.xlsx)", lalu impor hasilnya.',
  },
  'IMP-005': {
    what: 'Berkas disimpan dalam bentuk biner Excel (.xlsb) yang tidak dibaca program ini.',
    todo: 'Buka di Excel, simpan sebagai "Buku Kerja Excel (.xlsx)", lalu impor hasilnya.',
  },
  'IMP-006': {
    what: 'Berkas terlalu besar: {detail}.',
    todo: 'Rekap sekolah paling besar 20 MB. Hapus gambar dan lembar yang tidak perlu, atau bagi berkasnya.',
  },
  'IMP-007': {
    what: 'Isi berkas tidak wajar setelah dibuka: {detail}. Berkas tidak dibuka demi keamanan.',
    todo: 'Salin isi tabel ke templat rekap yang baru, simpan, lalu impor templat itu.',
  },
  'IMP-008': {
    what: 'Berkas memuat deklarasi yang dilarang ({detail}), sehingga tidak dibuka demi keamanan.',
    todo: 'Salin isi tabel ke templat rekap yang baru, simpan, lalu impor templat itu.',
  },
  'IMP-009': {
    what: 'Lembar kerja melebihi batas 20.000 baris x 200 kolom: {detail}.',
    todo: 'Hapus baris, kolom, dan penggabungan sel yang tidak terpakai, atau bagi berkasnya.',
  },
  'IMP-010': {
    what: 'Berkas rusak atau tidak lengkap.',
    todo: 'Salin ulang dari pengirim. Bila dapat dibuka di Excel, simpan ulang sebagai .xlsx lalu impor lagi.',
  },
  'IMP-011': {
    what: 'Baris judul kolom tidak ditemukan.',
    todo: 'Pastikan ada baris judul seperti "No", "NIK", "Nama Peserta Didik", atau pakai templat rekap.',
  },
  'IMP-012': {
    what: 'Kolom tanggal "{detail}" memakai urutan bulan/hari/tahun.',
    todo: 'Tanggal dibaca hari/bulan/tahun. Perbaiki seluruh kolom itu di Excel, lalu impor lagi.',
  },
  'IMP-013': {
    what: 'Berkas mengambil isi dari berkas lain (tautan luar atau DDE), sehingga tidak dibuka demi keamanan.',
    todo: 'Di Excel pilih Data > Edit Tautan > Putuskan Tautan, simpan, lalu impor lagi.',
  },
  'IMP-014': {
    what: 'Tanda kutip tidak berpasangan pada baris {detail}.',
    todo: 'Buka berkas csv dengan penyunting teks, perbaiki baris itu, lalu impor lagi.',
  },
  'IMP-015': {
    what: 'Kolom wajib tidak ada: {detail}.',
    todo: 'Tambahkan kolom itu, atau cocokkan judul kolomnya pada layar pratinjau.',
  },
  'IMP-016': {
    what: 'Berkas terlalu berat untuk dibaca dan pembacaannya dihentikan.',
    todo: 'Salin isi tabel ke templat rekap yang baru, simpan, lalu impor templat itu.',
  },
  'IMP-017': {
    what: 'Baris {detail} terlalu panjang untuk sebuah daftar.',
    todo: 'Pastikan berkasnya daftar csv dengan satu orang tiap baris, lalu coba lagi.',
  },
  'IMP-032': {
    what: 'Ada isi yang terlalu panjang untuk sebuah tabel: lebih dari {detail} huruf dalam satu sel.',
    todo: 'Hapus isi sel itu di Excel, simpan, lalu impor lagi.',
  },
} as const satisfies Record<string, { readonly what: string; readonly todo: string }>;

export type FileProblemCode = keyof typeof fileProblems;

/** `detail` completes the sentence: a column, a size, a line number. */
export interface FileProblem {
  readonly code: FileProblemCode;
  readonly detail?: string;
}

export function fileProblem(code: FileProblemCode, detail?: string): FileProblem {
  return detail === undefined ? { code } : { code, detail };
}

/** The two sentences for a problem: what happened, what to do. */
export function describeFileProblem(problem: FileProblem): { what: string; todo: string } {
  const text = fileProblems[problem.code];
  return { what: text.what.replace('{detail}', problem.detail ?? ''), todo: text.todo };
}
