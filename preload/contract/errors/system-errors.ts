import type { Sentence } from './sentence.ts';

/** Faults of the program, the machine and the call itself. */
export const systemErrors = {
  'SYS-001': {
    what: 'Terjadi kesalahan di dalam program. Data Anda tidak berubah.',
    todo: 'Ulangi langkah tadi. Bila terulang, tekan "Salin rincian" dan kirimkan ke petugas TI dengan nomor {id}.',
  },
  'SYS-002': { what: 'Permintaan tidak dikenali program.', todo: 'Muat ulang jendela, lalu ulangi.' },
  'SYS-003': {
    what: 'Isian tidak lengkap atau tidak sah: {field}.',
    todo: 'Periksa isian itu, lalu ulangi.',
  },
  'SYS-004': { what: 'Pekerjaan dibatalkan. Tidak ada yang berubah.', todo: 'Mulai lagi bila diperlukan.' },
  'SYS-005': {
    what: 'Pekerjaan memerlukan memori terlalu besar dan dihentikan.',
    todo: 'Pecah berkas menjadi beberapa bagian, lalu ulangi.',
  },
  'SYS-006': {
    what: 'Pekerjaan melewati batas waktu dan dihentikan.',
    todo: 'Ulangi; bila terulang, pecah berkas menjadi beberapa bagian.',
  },
  'SYS-007': {
    what: 'Proses pembantu berhenti mendadak. Data Anda tidak berubah.',
    todo: 'Ulangi langkah tadi.',
  },
  'SYS-008': { what: 'Berkas yang dimaksud tidak ada lagi.', todo: 'Pilih kembali berkasnya.' },
  'SYS-009': { what: 'Terlalu banyak permintaan sekaligus.', todo: 'Tunggu beberapa detik, lalu ulangi.' },
  'SYS-010': {
    what: 'Sambungan ke program terputus.',
    todo: 'Tutup jendela ini, lalu buka kembali program.',
  },
  'SYS-011': {
    what: 'Ruang kosong di disk tidak cukup: perlu {needed} MB, tersedia {free} MB.',
    todo: 'Kosongkan ruang disk, lalu ulangi.',
  },
  'SYS-012': {
    what: 'Berkas terlalu besar (paling besar {limit} MB).',
    todo: 'Pecah berkas menjadi beberapa bagian, lalu ulangi.',
  },
  'SES-001': { what: 'Anda belum masuk.', todo: 'Masuk dengan nama dan kata sandi Anda.' },
  'SES-002': {
    what: 'Nama atau kata sandi tidak cocok.',
    todo: 'Periksa huruf besar-kecil, lalu coba lagi.',
  },
  'SES-003': { what: 'Terlalu banyak percobaan masuk.', todo: 'Tunggu {seconds} detik, lalu coba lagi.' },
  'SES-004': {
    what: 'Peran Anda ({role}) tidak berwenang melakukan ini.',
    todo: 'Minta {allowed} melakukannya.',
  },
  'SES-005': {
    what: 'Kata sandi terlalu pendek: paling sedikit 8 karakter.',
    todo: 'Pilih kata sandi yang lebih panjang; disarankan 15 karakter.',
  },
  'SES-006': { what: 'Kata sandi ini terlalu umum dan mudah ditebak.', todo: 'Pilih kata sandi lain.' },
  'SES-007': { what: 'Kantor ini sudah disiapkan.', todo: 'Masuk dengan akun yang ada.' },
  'SES-008': { what: 'Kantor ini belum disiapkan.', todo: 'Isi langkah penyiapan kantor terlebih dahulu.' },
  'SES-009': { what: 'Nama akun {name} sudah dipakai.', todo: 'Pilih nama lain.' },
  'SES-010': { what: 'Kata sandi tanda tangan tidak cocok.', todo: 'Ketik ulang kata sandi Anda sendiri.' },
  'SES-011': {
    what: 'Kode pemulihan tidak cocok.',
    todo: 'Ketik ulang kode dari amplop tersegel, kelompok demi kelompok.',
  },
  'SES-012': {
    what: 'Tanggal uji coba hanya untuk jaringan uji coba.',
    todo: 'Jaringan resmi memakai tanggal komputer.',
  },
  'SES-013': {
    what: 'Ini akun pengelola terakhir.',
    todo: 'Tambahkan pengelola lain sebelum menonaktifkan akun ini.',
  },
  'STO-001': {
    what: 'Basis data ini dibuat oleh program yang lebih baru.',
    todo: 'Perbarui program; basis data tidak disentuh.',
  },
  'STO-002': {
    what: 'Basis data rusak dan sudah disisihkan ke folder karantina.',
    todo: 'Pulihkan dari cadangan terbaru pada layar Cadangan.',
  },
  'STO-003': {
    what: 'Basis data sedang dipakai program lain.',
    todo: 'Tutup program lain itu, lalu ulangi.',
  },
  'STO-004': {
    what: 'Folder data tidak dapat dipakai: {reason}.',
    todo: 'Pilih folder pada disk komputer ini sendiri.',
  },
  'STO-006': {
    what: 'Basis data kantor ini tidak ada di folder datanya.',
    todo: 'Jangan menghapus apa pun. Minta kepala atau pengelola memulihkan cadangan dari layar ini.',
  },
  'STO-007': {
    what: 'Basis data kantor ini rusak dan tidak dapat dibuka. Salinannya sudah diamankan.',
    todo: 'Jangan menghapus apa pun. Minta kepala atau pengelola memulihkan cadangan dari layar ini.',
  },
  'STO-005': {
    what: 'Program ini sudah berjalan untuk folder data yang sama.',
    todo: 'Pakai jendela yang sudah terbuka.',
  },
} as const satisfies Record<string, Sentence>;
