import type { Sentence } from './sentence.ts';

/** The second desk of an office (MJK). */
export const deskErrors = {
  'MJK-001': {
    what: 'Meja kedua hanya memeriksa peserta yang diserahkan kepadanya.',
    todo: 'Kerjakan ini di meja utama kantor, atau serahkan dahulu hasil meja ini ke sana.',
  },
  'MJK-002': {
    what: 'Peserta ini tidak termasuk yang diserahkan ke meja ini.',
    todo: 'Periksa peserta pada putaran yang tercantum di layar Meja kerja.',
  },
  'MJK-003': {
    what: 'Berkas yang sudah tercatat hanya dapat dicabut di meja utama.',
    todo: 'Catat di kertas peserta ini, lalu cabut di meja utama sesudah hasil meja ini digabungkan.',
  },
  'MJK-004': {
    what: 'Putaran ini sedang diperiksa di {label}.',
    todo: 'Gabungkan dahulu hasilnya, atau tarik kembali dari layar Meja kerja.',
  },
  'MJK-005': {
    what: 'Antrean itu tidak sedang diserahkan: sudah digabungkan, ditarik kembali, atau bukan dari kantor ini.',
    todo: 'Lihat daftar antrean pada layar Meja kerja.',
  },
  'MJK-006': {
    what: 'Hanya putaran yang sedang diverifikasi dapat diserahkan ke meja lain.',
    todo: 'Mulai verifikasinya dahulu, atau pilih putaran lain.',
  },
  'MJK-007': {
    what: 'Komputer ini bukan meja kedua.',
    todo: 'Hasil pemeriksaan di sini sudah tercatat; tidak ada yang perlu diserahkan.',
  },
  'MJK-008': {
    what: 'Berkas ini bukan hasil meja kedua kantor ini, atau isinya berubah.',
    todo: 'Minta meja kedua menyerahkan hasilnya sekali lagi, lalu pilih berkas yang berakhiran .meja.',
  },
  'MJK-009': {
    what: 'Berkas ini sudah digabungkan pada {date}.',
    todo: 'Tidak ada yang perlu dimasukkan lagi.',
  },
  'MJK-010': {
    what: '{count} peserta dikerjakan berbeda di kedua meja dan belum dipilih.',
    todo: 'Pilih untuk setiap peserta: hasil meja ini atau hasil meja kedua.',
  },
} as const satisfies Record<string, Sentence>;
