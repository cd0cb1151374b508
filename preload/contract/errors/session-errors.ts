import type { Sentence } from './sentence.ts';

/** Refusals around accounts, passphrases and the recovery envelope; the oldest codes stand with the system's. */
export const sessionErrors = {
  'SES-014': {
    what: 'Kode pemulihan di layar masuk hanya untuk akun pengelola.',
    todo: 'Minta pengelola membuka Pengguna & kata sandi, lalu memberi Anda kata sandi baru bersama pemegang amplop.',
  },
  'SES-015': { what: 'Akun {name} masih aktif.', todo: 'Muat ulang daftar pengguna.' },
  'SES-016': {
    what: 'Akun {name} sudah dinonaktifkan.',
    todo: 'Aktifkan kembali akun itu dahulu, lalu ulangi.',
  },
  'SES-017': { what: 'Akun {name} sudah berperan itu.', todo: 'Pilih peran lain, atau tutup panel ini.' },
  'SES-018': {
    what: 'Amplop pemulihan dipegang dua orang yang berbeda.',
    todo: 'Tulis nama orang kedua yang ikut memegang amplop.',
  },
  'SES-019': {
    what: 'Ini satu-satunya pengelola yang aktif.',
    todo: 'Tambahkan pengelola lain sebelum mengubah peran akun ini.',
  },
} as const satisfies Record<string, Sentence>;
