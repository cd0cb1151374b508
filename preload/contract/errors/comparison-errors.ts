import type { Sentence } from './sentence.ts';

/** Refusals around comparison data and double applications; CMP-001 is a sentence of the round's state machine. */
export const comparisonErrors = {
  'CMP-002': {
    what: 'Pembandingan {name} tidak dapat diubah lagi: Berita Acara putarannya sudah disusun (Pasal 13 ayat (2), 14 ayat (2)).',
    todo: 'Biarkan keputusan yang tercatat; yang keliru diperbaiki lewat keberatan (Pasal 16, 17).',
  },
  'CMP-003': {
    what: '{name} tidak sedang menunggu keputusan untuk data pembanding ini (Pasal 12 ayat (2)).',
    todo: 'Muat ulang antrean; mungkin petugas lain sudah memutuskan.',
  },
  'CMP-004': {
    what: 'Belum ada keputusan petugas atas {name} yang dapat diurungkan (Pasal 12 ayat (2)).',
    todo: 'Muat ulang antrean.',
  },
  'CMP-005': {
    what: 'Yang dikeluarkan bukan salah satu dari pasangan ini (G-46; Pasal 26).',
    todo: 'Pilih salah satu dari kedua usulan itu.',
  },
  'CMP-006': {
    what: 'Usulan {name} belum dapat dikeluarkan: putarannya pada tahap {state}, dan yang sudah tercantum tidak diubah diam-diam (Pasal 13-15, 21).',
    todo: 'Tunggu putaran itu selesai, keluarkan lewat keberatan, atau keluarkan usulan yang lain.',
  },
  'CMP-007': {
    what: 'Usulan {name} sudah masuk rekapitulasi (Pasal 25, 26).',
    todo: 'Keluarkan usulan yang lain, atau buat revisi rekapitulasi setelah dikembalikan.',
  },
  'CMP-008': {
    what: 'Pasangan ini sudah diputus (G-46; Pasal 26).',
    todo: 'Muat ulang daftar pasangan.',
  },
} as const satisfies Record<string, Sentence>;
