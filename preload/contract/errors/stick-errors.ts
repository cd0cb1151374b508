import type { Sentence } from './sentence.ts';

/** Flash drives and other disks that are carried away (USB), and files that cannot be written (SYS-013 and on). */
export const stickErrors = {
  'USB-001': {
    what: 'Flashdisk itu tidak ada lagi di komputer ini.',
    todo: 'Pasang kembali, tunggu beberapa detik, lalu pilih lagi dari daftar.',
  },
  'USB-002': {
    what: 'Flashdisk penuh: berkas ini perlu {needed} MB, tersisa {free} MB. Tidak ada yang tersimpan di sana.',
    todo: 'Hapus berkas yang tidak diperlukan dari flashdisk itu, atau pakai flashdisk lain.',
  },
  'USB-003': {
    what: 'Flashdisk terkunci sehingga tidak dapat ditulisi.',
    todo: 'Geser tombol kuncinya bila ada, atau pakai flashdisk lain.',
  },
  'USB-004': {
    what: 'Flashdisk terlepas sebelum salinan selesai. Berkas itu belum tersimpan di sana.',
    todo: 'Pasang kembali, lalu simpan sekali lagi. Sisa salinan dirapikan sendiri.',
  },
  'USB-005': {
    what: 'Berkas di flashdisk sedang dipakai program lain, biasanya antivirus. Salinan belum selesai.',
    todo: 'Tunggu setengah menit, lalu simpan sekali lagi. Sisa salinan dirapikan sendiri.',
  },
  'USB-006': {
    what: 'Yang terbaca dari flashdisk tidak sama dengan yang ditulis. Flashdisk ini tidak dapat dipercaya.',
    todo: 'Pakai flashdisk lain dan simpan sekali lagi.',
  },
  'USB-007': {
    what: 'Berkas {name} tidak ada di flashdisk itu.',
    todo: 'Perbarui daftarnya, lalu pilih lagi.',
  },
  'USB-008': {
    what: 'Flashdisk terlepas ketika dibaca. Tidak ada yang masuk.',
    todo: 'Pasang kembali, lalu pilih berkasnya sekali lagi.',
  },
  'USB-009': {
    what: 'Daftar flashdisk tidak dapat ditanyakan kepada komputer ini.',
    todo: 'Pakai tombol "Pilih berkas" atau unduhan, lalu salin dengan tangan.',
  },
  'USB-010': {
    what: 'Komputer ini tidak mengizinkan program membaca atau menulis di flashdisk itu.',
    todo: 'Minta petugas TI membuka izinnya, atau pakai flashdisk lain.',
  },
  'SYS-013': {
    what: 'Disk komputer ini gagal menyimpan. Yang sedang dikerjakan tidak tersimpan; data sebelumnya utuh.',
    todo: 'Tutup program, minta petugas TI memeriksa disk, lalu buka kembali dan ulangi.',
  },
  'SYS-014': {
    what: 'Tempat yang dipilih penuh: berkas ini perlu {needed} MB, tersisa {free} MB. Tidak ada yang tersimpan di sana.',
    todo: 'Hapus yang tidak diperlukan di tempat itu, atau simpan di tempat lain.',
  },
  'SYS-015': {
    what: 'Berkas tidak dapat disimpan di tempat yang dipilih.',
    todo: 'Simpan sekali lagi di tempat lain, misalnya folder Dokumen.',
  },
} as const satisfies Record<string, Sentence>;
