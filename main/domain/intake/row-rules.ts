/**
 * What a finding does to its row: `reject` = cannot be a pupil, `hold` = a person decides against the paper,
 * `warn` = taken in and named, `note` = a repair of a whole column, named once.
 */
export type Severity = 'reject' | 'hold' | 'warn' | 'note';

export interface RowRule {
  readonly severity: Severity;
  readonly what: string;
  readonly todo: string;
}

const checkPaper = 'Cocokkan dengan Kartu Keluarga, lalu ketik ulang sebagai teks.';

/** Every rule of a recap row, with its Indonesian sentences. Codes are stable: exports and tests name them. */
export const rowRules = {
  'ROW-001': {
    severity: 'reject',
    what: 'Nama peserta didik kosong.',
    todo: 'Isi nama sesuai Kartu Keluarga.',
  },
  'ROW-002': {
    severity: 'reject',
    what: 'Tanggal lahir tidak mungkin ada.',
    todo: 'Tulis tanggal lahir sesuai Kartu Keluarga dengan urutan hari/bulan/tahun.',
  },
  'ROW-003': {
    severity: 'reject',
    what: 'Sel berisi rumus yang hasilnya tidak tersimpan.',
    todo: 'Buka di Excel, simpan ulang, atau ganti rumus dengan nilainya.',
  },
  'ROW-004': {
    severity: 'hold',
    what: 'Sel berisi kesalahan rumus.',
    todo: 'Ganti dengan nilai yang benar.',
  },
  'ROW-010': {
    severity: 'hold',
    what: 'NIK tersimpan sebagai angka, digit terakhir mungkin hilang.',
    todo: checkPaper,
  },
  'ROW-011': {
    severity: 'hold',
    what: 'NIK tertulis dalam notasi ilmiah, digitnya hilang.',
    todo: checkPaper,
  },
  'ROW-012': { severity: 'hold', what: 'NIK tidak terdiri dari 16 angka.', todo: checkPaper },
  'ROW-013': {
    severity: 'hold',
    what: 'Susunan NIK tidak sah (tanggal, bulan, atau nomor urut).',
    todo: checkPaper,
  },
  'ROW-014': {
    severity: 'hold',
    what: 'NIK yang sama dipakai baris lain.',
    todo: 'Tentukan pemilik NIK dari Kartu Keluarga; perbaiki baris yang lain.',
  },
  'ROW-015': {
    severity: 'warn',
    what: 'NIK belum ada.',
    todo: 'Boleh diterima; lengkapi NIK sebelum pembukaan rekening.',
  },
  'ROW-016': {
    severity: 'warn',
    what: 'Tanggal lahir tidak cocok dengan NIK.',
    todo: 'Periksa Kartu Keluarga; NIK yang salah cetak tetap dipakai apa adanya.',
  },
  'ROW-017': {
    severity: 'warn',
    what: 'Jenis kelamin tidak cocok dengan NIK.',
    todo: 'Periksa Kartu Keluarga; NIK yang salah cetak tetap dipakai apa adanya.',
  },
  'ROW-018': {
    severity: 'hold',
    what: 'NIK ini sudah dimiliki peserta didik yang tercatat.',
    todo: 'Cocokkan kedua Kartu Keluarga; data yang sudah ada tidak ditimpa.',
  },
  'ROW-019': {
    severity: 'hold',
    what: 'Nama, tanggal lahir, dan orang tua/wali sama dengan peserta didik yang tercatat.',
    todo: 'Pastikan dari Kartu Keluarga apakah orangnya sama.',
  },
  'ROW-020': {
    severity: 'hold',
    what: 'Nomor KK tersimpan sebagai angka, digit terakhir mungkin hilang.',
    todo: checkPaper,
  },
  'ROW-021': { severity: 'hold', what: 'Nomor KK tidak terdiri dari 16 angka.', todo: checkPaper },
  'ROW-022': { severity: 'warn', what: 'Nomor KK kosong.', todo: 'Lengkapi dari Kartu Keluarga.' },
  'ROW-023': { severity: 'warn', what: 'Nomor KK sama dengan NIK.', todo: 'Periksa Kartu Keluarga.' },
  'ROW-030': { severity: 'hold', what: 'Tanggal lahir kosong.', todo: 'Lengkapi dari Kartu Keluarga.' },
  'ROW-031': {
    severity: 'warn',
    what: 'Tahun ditulis dua angka.',
    todo: 'Periksa tahun yang dibaca program, lalu tulis empat angka.',
  },
  'ROW-032': {
    severity: 'warn',
    what: 'Umur tidak lazim bagi peserta didik.',
    todo: 'Periksa tanggal lahir pada Kartu Keluarga.',
  },
  'ROW-040': {
    severity: 'warn',
    what: 'Jenis kelamin kosong atau tidak dikenal.',
    todo: 'Isi L atau P.',
  },
  'ROW-041': {
    severity: 'warn',
    what: 'Nama diawali tanda yang dibaca Excel sebagai rumus; disimpan apa adanya.',
    todo: 'Periksa ejaan nama pada Kartu Keluarga.',
  },
  'ROW-042': {
    severity: 'warn',
    what: 'NISN tidak terdiri dari 10 angka; tidak dipakai.',
    todo: 'Lengkapi NISN, termasuk nol di depan.',
  },
  'ROW-043': {
    severity: 'warn',
    what: 'Kelas kosong atau tidak sesuai jenjang.',
    todo: 'Isi kelas 1 sampai 13 sesuai jenjangnya.',
  },
  'ROW-044': {
    severity: 'hold',
    what: 'Jenjang kosong atau tidak sesuai sekolah.',
    todo: 'Isi kolom Jenjang, misalnya SDLB, SMPLB, atau SMALB.',
  },
  'ROW-045': {
    severity: 'hold',
    what: 'NPSN pada baris ini bukan NPSN sekolah pengirim.',
    todo: 'Pindahkan baris ke rekap sekolahnya.',
  },
  'ROW-046': {
    severity: 'hold',
    what: 'Isian wajib belum terbaca.',
    todo: 'Lengkapi isian itu pada berkas, lalu impor baris ini lagi.',
  },
  'ROW-047': {
    severity: 'hold',
    what: 'Baris ini berbeda dari yang sudah diimpor dari sekolah ini.',
    todo: 'Cocokkan dengan Kartu Keluarga; perbaiki datanya pada layar Peserta didik, lalu tolak baris ini.',
  },
  'ROW-048': {
    severity: 'reject',
    what: 'Isian terlalu panjang (lebih dari 500 huruf).',
    todo: 'Singkatkan isian itu sesuai Kartu Keluarga, lalu impor lagi.',
  },
  'ROW-050': {
    severity: 'warn',
    what: 'Kode pos kosong.',
    todo: 'Lengkapi; tanpa kode pos rekening tidak dapat dibuka.',
  },
  'ROW-051': { severity: 'warn', what: 'Kode pos tidak sah; tidak dipakai.', todo: 'Isi 5 angka.' },
  'ROW-052': {
    severity: 'warn',
    what: 'RT/RW tidak sah; tidak dipakai.',
    todo: 'Isi RT dan RW 1-3 angka, bukan 0.',
  },
  'ROW-053': {
    severity: 'warn',
    what: 'Nomor telepon tidak sah; tidak dipakai.',
    todo: 'Isi 9 sampai 14 angka.',
  },
  'ROW-060': {
    severity: 'warn',
    what: 'Golongan keluarga kosong atau tidak dikenal.',
    todo: 'Isi sangat miskin, miskin, hampir miskin, atau rentan miskin.',
  },
  'ROW-061': {
    severity: 'warn',
    what: 'Tanggal usulan kosong, tidak sah, atau sesudah hari ini.',
    todo: 'Isi tanggal surat permohonan diterima.',
  },
  'ROW-062': {
    severity: 'warn',
    what: 'Keterangan berkas tidak dikenal.',
    todo: 'Isi "ada" atau "tidak ada".',
  },
  'ROW-063': {
    severity: 'warn',
    what: 'Tanggal SKTM tidak sah; tidak dipakai.',
    todo: 'Isi hari/bulan/tahun.',
  },
  'ROW-064': { severity: 'warn', what: 'Baru/lanjutan tidak dikenal.', todo: 'Isi "baru" atau "lanjutan".' },
  'ROW-070': {
    severity: 'warn',
    what: 'Nilai berasal dari rumus; dipakai hasil yang tersimpan.',
    todo: 'Periksa nilainya; sebaiknya ganti rumus dengan nilai.',
  },
  'ROW-080': { severity: 'note', what: 'RT/RW dilengkapi menjadi 3 angka.', todo: 'Tidak perlu tindakan.' },
  'ROW-081': {
    severity: 'note',
    what: 'Angka 0 di depan nomor telepon dipulihkan.',
    todo: 'Tidak perlu tindakan.',
  },
} as const satisfies Record<string, RowRule>;

export type RowCode = keyof typeof rowRules;

export function severityOf(code: RowCode): Severity {
  return rowRules[code].severity;
}
