import type { Sentence } from './sentence.ts';

/** Closing a school year (TTP). */
export const yearErrors = {
  'TTP-001': {
    what: 'Tahun {year} belum dapat ditutup: {count} putaran belum selesai.',
    todo: 'Buka daftar putaran dari layar Tutup tahun, lalu selesaikan atau tutup dengan alasan.',
  },
  'TTP-002': {
    what: 'Penutupan ini tidak dapat dibatalkan: di tahun {year} sudah ada pekerjaan.',
    todo: 'Teruskan di tahun yang sekarang. Data tahun lalu tetap dapat dilihat dan dicetak.',
  },
  'TTP-003': {
    what: 'Penutupan tahun itu tidak ada, atau sudah dibatalkan.',
    todo: 'Muat ulang layar Tutup tahun.',
  },
} as const satisfies Record<string, Sentence>;
