import type { Sentence } from './sentence.ts';

/** Refusals around the network, keys and sending that no verification step gives. */
export const networkErrors = {
  'NET-001': {
    what: 'Kantor ini belum tergabung dalam jaringan pertukaran.',
    todo: 'Buka layar Jaringan: ketik sidik jari jaringan, lalu kirim berkas pendaftaran ke Dinas.',
  },
  'NET-002': {
    what: 'Kunci penerima {office} belum ada atau sudah dicabut.',
    todo: 'Minta Dinas menerbitkan daftar kepercayaan terbaru, lalu siapkan Paket ini lagi.',
  },
  'NET-003': {
    what: 'Daftar kepercayaan tidak memuat aturan penandatanganan untuk Paket ini.',
    todo: 'Minta Dinas menerbitkan daftar kepercayaan terbaru.',
  },
  'NET-004': {
    what: 'Kantor ini sudah tergabung dalam jaringan {fingerprint}.',
    todo: 'Pindah jaringan hanya dengan memasang kantor baru.',
  },
  'NET-005': {
    what: 'Sidik jari yang diketik tidak sama dengan berkas: berkas {expected}.',
    todo: 'Bandingkan kembali dengan lembar yang ditandatangani; bila berbeda satu huruf pun, jangan diterima.',
  },
  'NET-006': {
    what: 'Berkas pendaftaran tidak sah: {reason}.',
    todo: 'Minta kantor itu membuat berkas pendaftaran baru.',
  },
  'NET-007': {
    what: 'Kode kantor {office} dalam berkas tidak cocok dengan daftar kantor.',
    todo: 'Minta kantor itu memeriksa pilihan kantornya.',
  },
  'NET-008': {
    what: 'Belum ada pendaftaran yang sudah dicocokkan.',
    todo: 'Cocokkan lembar sidik jari kantor yang mendaftar terlebih dahulu.',
  },
  'NET-009': {
    what: 'Sidik jari jaringan harus 26 karakter (huruf A-Z dan angka 2-7).',
    todo: 'Ketik ulang dari lembar Dinas yang ditandatangani.',
  },
  'NET-010': {
    what: 'Anda tidak punya kunci tanda tangan di kantor ini.',
    todo: 'Minta admin menambahkan akun Anda, lalu daftarkan kuncinya ke Dinas.',
  },
  'NET-011': {
    what: 'Kunci Anda belum terdaftar dalam daftar kepercayaan.',
    todo: 'Kirim berkas pendaftaran ke Dinas dan tunggu daftar kepercayaan terbaru.',
  },
  'NET-012': { what: 'Paket ini tidak lagi menunggu tanda tangan.', todo: 'Muat ulang daftar Paket.' },
  'NET-013': {
    what: 'Tanda tangan Anda tidak diperlukan atau sudah ada pada Paket ini.',
    todo: 'Serahkan kepada penanda tangan yang masih kurang: {missing}.',
  },
  'NET-014': {
    what: 'Paket belum lengkap ditandatangani: {missing}.',
    todo: 'Minta penanda tangan yang disebut masuk dan menandatangani.',
  },
  'NET-015': { what: 'Paket ini sudah dibatalkan atau diganti.', todo: 'Siapkan Paket yang baru.' },
  'NET-016': { what: 'Paket ini tidak menunggu keputusan.', todo: 'Muat ulang daftar Paket.' },
  'NET-017': {
    what: 'Tanda terima ini menyebut Paket yang tidak pernah kita kirim.',
    todo: 'Laporkan kepada pengirimnya; keadaan pengiriman tidak diubah.',
  },
  'NET-018': {
    what: 'Titik awal baru hanya dapat diterima oleh kepala dengan alasan.',
    todo: 'Minta kepala masuk dan menerima Paket ini.',
  },
  'NET-019': {
    what: 'Paket ini tidak mempunyai tanda terima.',
    todo: 'Tanda terima dibuat setelah Paket diterima atau ditolak.',
  },
  'NET-020': {
    what: 'Belum ada data acuan dari Dinas untuk diteruskan.',
    todo: 'Terima dahulu Paket acuan dari Dinas.',
  },
  'NET-021': {
    what: 'Data acuan belum lengkap: {missing}.',
    todo: 'Lengkapi yang disebut, lalu siapkan lagi.',
  },
  'NET-022': {
    what: 'Tidak ada kantor tujuan dalam daftar kepercayaan.',
    todo: 'Daftarkan kantor tujuan pada layar Jaringan.',
  },
} as const satisfies Record<string, Sentence>;
