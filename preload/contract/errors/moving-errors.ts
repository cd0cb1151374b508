import type { Sentence } from './sentence.ts';

/** Moving the office to another PC (PDH). */
export const movingErrors = {
  'PDH-001': {
    what: 'Kantor ini sudah dipindahkan ke komputer lain pada {date}. Di sini data hanya dapat dilihat.',
    todo: 'Kerjakan di komputer yang baru. Bila pindahnya batal, kepala membuka Cadangan, Pindah komputer.',
  },
  'PDH-002': {
    what: 'Berkas ini bukan berkas pindah yang terakhir dibuat komputer ini, atau salinannya tidak utuh.',
    todo: 'Pilih berkas dari flashdisk tadi. Bila tetap ditolak, buat berkas pindah sekali lagi.',
  },
  'PDH-003': {
    what: 'Ada pekerjaan sesudah berkas pindah dibuat; berkas itu tidak memuatnya.',
    todo: 'Buat berkas pindah sekali lagi, lalu langsung periksa salinannya.',
  },
  'PDH-004': {
    what: 'Kantor ini tidak sedang dipindahkan dari komputer ini.',
    todo: 'Tidak ada yang perlu dibatalkan. Teruskan pekerjaan seperti biasa.',
  },
  'PDH-005': {
    what: 'Cadangan ini dibuat sebelum kantor dipindahkan dari komputer ini.',
    todo: 'Buat berkas pindah di komputer yang sekarang dipakai, lalu pilih berkas itu di sini.',
  },
} as const satisfies Record<string, Sentence>;
