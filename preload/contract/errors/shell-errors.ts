import type { Sentence } from './sentence.ts';

/** Files that the system hands to the program: a double click, a second start. */
export const shellErrors = {
  'SHL-001': {
    what: 'Berkas "{name}" tidak dapat dibuka.',
    todo: 'Tutup berkas itu di program lain, pastikan flashdisk masih terpasang, lalu buka lagi.',
  },
  'SHL-002': {
    what: 'Berkas "{name}" lebih besar dari {limit} MB.',
    todo: 'Periksa apakah berkas itu benar Paket atau rekap; minta pengirim memecahnya bila perlu.',
  },
} as const satisfies Record<string, Sentence>;
