import type { Sentence } from './sentence.ts';

/** The sample office (CTH). */
export const sampleErrors = {
  'CTH-001': {
    what: 'Di komputer ini sudah ada kantor; data contoh tidak dicampur dengan data sungguhan.',
    todo: 'Coba data contoh di komputer lain yang belum dipakai, atau sebelum kantor disiapkan.',
  },
  'CTH-002': {
    what: 'Kantor ini bukan kantor contoh. Tidak ada yang dihapus.',
    todo: 'Teruskan pekerjaan seperti biasa.',
  },
  'CTH-003': {
    what: 'Data contoh tidak ada dalam pemasangan program ini.',
    todo: 'Pasang program sekali lagi dari berkas pemasangan yang lengkap.',
  },
} as const satisfies Record<string, Sentence>;
