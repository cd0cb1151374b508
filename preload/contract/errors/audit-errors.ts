import type { Sentence } from './sentence.ts';

/** The audit log, its chain and its witnesses. */
export const auditErrors = {
  'AUD-001': {
    what: 'Berkas {name} bukan daftar saksi dari kantor lain.',
    todo: 'Minta kantor itu menyimpan daftar saksi dari layar Catatan kegiatan, lalu pilih berkas tersebut.',
  },
  'AUD-002': {
    what: 'Daftar saksi itu tidak memuat catatan tentang kantor ini.',
    todo: 'Minta daftar dari kantor yang pernah menerima Paket kantor ini.',
  },
  'AUD-003': {
    what: 'Belum ada yang dibandingkan.',
    todo: 'Ketik jumlah dan kepala rantai, atau pilih berkas daftar saksi.',
  },
  'AUD-004': {
    what: 'Catatan nomor {since} belum ada; catatan terakhir bernomor {last}.',
    todo: 'Mulai dari nomor yang lebih kecil.',
  },
} as const satisfies Record<string, Sentence>;
