import type { Sentence } from './sentence.ts';

/** Refusals around the order of Paket, their receipts and the agenda book. */
export const streamErrors = {
  'NET-060': {
    what: 'Sesudah pemulihan cadangan, nomor Paket terakhir kepada {stream} belum dapat dipastikan.',
    todo: 'Masukkan tanda terima terakhir dari penerima, atau minta kepala memulai urutan baru pada layar Urutan Paket.',
  },
  'NET-061': {
    what: 'Akhir urutan lama menurut pengirim berbeda dari catatan kantor ini.',
    todo: 'Minta kepala masuk, membandingkan kedua catatan, lalu memutuskan dengan alasan.',
  },
  'NET-062': {
    what: 'Paket yang menunggu Paket sebelumnya belum dapat ditolak.',
    todo: 'Minta Paket sebelumnya kepada pengirim; sesudah itu Paket ini dapat diterima atau ditolak.',
  },
  'NET-063': {
    what: 'Belum ada Paket yang dikirim pada urutan ini.',
    todo: 'Urutan baru hanya diperlukan sesudah ada Paket yang dikirim.',
  },
  'NET-064': {
    what: 'Kantor ini sudah menerima tanda terima lain untuk Paket yang sama.',
    todo: 'Keadaan pengiriman tidak diubah; tanyakan kepada penerima mana yang benar.',
  },
  'NET-065': {
    what: 'Urutan Paket ini tidak bercabang; tidak ada laporan yang perlu dicetak.',
    todo: 'Muat ulang daftar Paket.',
  },
  'NET-066': {
    what: 'Kertas jenis ini tidak memuat sidik isi.',
    todo: 'Catat kedatangan kertasnya pada Buku agenda.',
  },
  'NET-067': {
    what: 'Tanggal {date} belum tiba.',
    todo: 'Isi tanggal kertas itu diterima atau dikirim, paling lambat hari ini.',
  },
  'NET-068': {
    what: 'Tanggal awal berada sesudah tanggal akhir.',
    todo: 'Isi masa buku agenda dari tanggal yang lebih awal.',
  },
} as const satisfies Record<string, Sentence>;
