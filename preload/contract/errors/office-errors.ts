import type { Sentence } from './sentence.ts';

/** Refusals of the office's own work that no state machine of the domain gives. */
export const officeErrors = {
  'OFF-001': {
    what: 'Tindakan ini bukan kewenangan {office} (Pasal {article}).',
    todo: 'Serahkan kepada kantor yang berwenang: {authority}.',
  },
  'OFF-002': { what: 'Data yang dimaksud tidak ditemukan.', todo: 'Muat ulang daftar, lalu pilih kembali.' },
  'OFF-003': {
    what: 'Data ini sudah berubah sejak Anda membukanya.',
    todo: 'Muat ulang, periksa, lalu ulangi.',
  },
  'OFF-004': {
    what: 'Belum ada kepala yang tercatat untuk {office} pada tanggal ini.',
    todo: 'Isi daftar pejabat pada layar Pengaturan.',
  },
} as const satisfies Record<string, Sentence>;
