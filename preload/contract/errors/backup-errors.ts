import type { Sentence } from './sentence.ts';

/** Backups and restores (BCK), and the store itself (STO-008 and on). */
export const backupErrors = {
  'BCK-001': {
    what: 'Cadangan tidak dibuat: salinannya tidak lolos pemeriksaan ({problem}).',
    todo: 'Tekan "Periksa basis data" pada layar Cadangan. Cadangan yang lama tetap utuh.',
  },
  'BCK-002': { what: 'Cadangan itu tidak ada lagi.', todo: 'Pilih cadangan lain dari daftar.' },
  'BCK-003': {
    what: 'Cadangan ini rusak atau terpotong, sehingga tidak dipakai.',
    todo: 'Pilih cadangan lain, yang terbaru lebih dahulu.',
  },
  'BCK-004': {
    what: 'Cadangan ini milik kantor lain: {office}.',
    todo: 'Pilih cadangan yang dibuat oleh kantor ini.',
  },
  'BCK-005': {
    what: 'Cadangan ini dibuat oleh program yang lebih baru.',
    todo: 'Perbarui program, lalu ulangi. Tidak ada yang berubah.',
  },
  'BCK-006': {
    what: 'Berkas ini bukan cadangan tunggal Kantor KJP, atau isinya terpotong.',
    todo: 'Pilih berkas yang namanya berakhiran .cadangan, lalu salin ulang dari flashdisk bila perlu.',
  },
  'BCK-007': {
    what: 'Kata sandi atau kode pemulihan tidak cocok dengan cadangan ini.',
    todo: 'Pakai kata sandi yang berlaku ketika cadangan dibuat, atau kode dari amplop tersegel.',
  },
  'BCK-008': {
    what: 'Kantor ini dapat dibuka dengan biasa.',
    todo: 'Masuk dengan nama Anda, lalu pulihkan dari layar Cadangan.',
  },
  'BCK-009': {
    what: 'Cadangan tunggal terlalu besar untuk satu berkas ({size} MB).',
    todo: 'Salin folder "cadangan" di folder data kantor langsung ke disk luar, bersama berkas slots.json.',
  },
  'BCK-010': {
    what: 'Hanya kepala atau pengelola yang dapat memulihkan cadangan.',
    todo: 'Minta kepala atau pengelola memilih namanya di layar ini.',
  },
  'BCK-011': {
    what: 'Berkas ini bukan salinan cadangan tunggal yang dibuat komputer ini.',
    todo: 'Buat cadangan tunggal sekali lagi, simpan, lalu pilih berkas itu.',
  },
  'STO-008': {
    what: 'Basis data kantor ini rusak. Kantor kini hanya dapat dibaca; tidak ada yang disimpan.',
    todo: 'Salinannya sudah diamankan. Minta kepala atau pengelola memulihkan cadangan terbaru.',
  },
  'STO-009': {
    what: 'Jam komputer meragukan: tanggalnya {today}, padahal pekerjaan terakhir tanggal {lastWork}.',
    todo: 'Betulkan jam komputer. Bila tanggalnya memang benar, tekan "Tanggal ini benar" di bagian atas layar.',
  },
  'STO-010': {
    what: 'Folder data ini berada di jaringan, sehingga data dapat rusak.',
    todo: 'Pilih folder pada disk komputer ini sendiri.',
  },
  'STO-011': {
    what: 'Folder data ini berada di flashdisk atau disk lepas, sehingga data dapat hilang.',
    todo: 'Pilih folder pada disk komputer ini sendiri. Flashdisk dipakai untuk cadangan tunggal.',
  },
  'STO-012': {
    what: 'Folder data ini disinkronkan ke awan (OneDrive, Google Drive, Dropbox, atau sejenisnya).',
    todo: 'Pilih folder di luar folder yang disinkronkan.',
  },
  'STO-013': {
    what: 'Tanggal yang dibenarkan bukan tanggal komputer sekarang.',
    todo: 'Baca kembali tanggal di bagian atas layar, lalu ulangi.',
  },
  'STO-014': {
    what: 'Disk penuh ketika menyimpan. Yang sedang dikerjakan tidak tersimpan; data sebelumnya utuh.',
    todo: 'Kosongkan ruang disk sedikitnya {needed} MB, lalu ulangi.',
  },
  'STO-015': {
    what: 'Folder data kantor ini tidak dapat ditulisi: {folder}',
    todo: 'Minta petugas TI membuka izin tulis folder itu beserta isinya, lalu buka program kembali.',
  },
  'STO-016': {
    what: 'Berkas kantor sedang dipakai program lain, biasanya antivirus. Penyimpanan belum selesai.',
    todo: 'Tunggu setengah menit, lalu ulangi. Bila terjadi lagi, minta petugas TI mengecualikan folder data dari antivirus.',
  },
} as const satisfies Record<string, Sentence>;
